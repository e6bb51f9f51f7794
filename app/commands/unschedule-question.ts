import { about } from "#app/domain/events.ts";
import { pathOfQuestion } from "#app/domain/paths.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { changeQuestion } from "#db/questions.ts";
import { command } from "./command.ts";
import { nothing } from "./input.ts";
import { questionInAddress } from "./question.ts";

/** A draft does not open by itself any more. */
export const unscheduleQuestion = command({
  deed: "unschedule-question",
  input: nothing,
  subject: questionInAddress,
  async run(tx, { subject: question }) {
    const to = pathOfQuestion(question);
    if (question.state === "draft" && !question.opensOn) return { events: [], to };
    const days = { opensOn: null, opensAt: null, lastDay: null, closesAt: null };
    if (!(await changeQuestion(tx, question.id, ["draft"], days))) throw new Refusal("question-not-draft");
    const data = { question: question.number, opened: question.opensOn, closed: question.lastDay };
    return { events: [{ kind: "question-unscheduled", subjects: [about("question", question.id)], data }], to };
  },
});
