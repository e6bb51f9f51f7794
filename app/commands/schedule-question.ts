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

/** Gives a draft the day on which the clock opens it, and its last one; again, other days. */
export const scheduleQuestion = command({
  deed: "schedule-question",
  input: z.strictObject({ from: day, until: day }),
  subject: questionInAddress,
  async run(tx, { site, subject: question, input: { from, until }, now }) {
    const to = pathOfQuestion(question);
    const today = dayIn(site.timeZone, now);
    if (from <= today || from > addDays(today, limits.questionDays)) throw new Refusal("opening-day-passed", "from");
    if (until < from || until > addDays(from, limits.questionDays))
      throw new Refusal("closes-before-it-opens", "until");
    if (question.state === "draft" && question.opensOn === from && question.lastDay === until)
      return { events: [], to };
    const opensAt = endOfDay(site.timeZone, addDays(from, -1));
    const days = { opensOn: from, opensAt, lastDay: until, closesAt: endOfDay(site.timeZone, until) };
    if (!(await changeQuestion(tx, question.id, ["draft"], days))) throw new Refusal("question-not-draft");
    const data = { question: question.number, opens: from, until, opened: question.opensOn, closed: question.lastDay };
    return { events: [{ kind: "question-scheduled", subjects: [about("question", question.id)], data }], to };
  },
});
