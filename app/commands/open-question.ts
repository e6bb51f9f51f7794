import { z } from "zod";
import { addDays, dayIn, endOfDay } from "#app/domain/calendar.ts";
import { about } from "#app/domain/events.ts";
import { limits } from "#app/domain/limits.ts";
import { pathOfQuestion } from "#app/domain/paths.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { changeQuestion } from "#db/questions.ts";
import { command } from "./command.ts";
import { day } from "./input.ts";
import { questionInAddress } from "./question.ts";

/** Opens a question until the end of a day; it heads the board, and closes by itself. */
export const openQuestion = command({
  deed: "open-question",
  input: z.strictObject({ until: day }),
  subject: questionInAddress,
  async run(tx, { site, subject: question, input: { until }, now }) {
    const today = dayIn(site.timeZone, now);
    if (until < today || until > addDays(today, limits.questionDays)) throw new Refusal("closing-day-passed", "until");
    const closesAt = endOfDay(site.timeZone, until);
    const opened = { state: "open", openedAt: now, opensOn: null, opensAt: null, lastDay: until, closesAt } as const;
    if (!(await changeQuestion(tx, question.id, ["draft"], opened))) throw new Refusal("question-not-draft");
    return {
      events: [
        { kind: "question-opened", subjects: [about("question", question.id)], data: { question: question.number } },
      ],
      to: pathOfQuestion(question),
    };
  },
});
