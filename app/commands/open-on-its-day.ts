import { about } from "#app/domain/events.ts";
import { pathOfQuestion } from "#app/domain/paths.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { openOnItsDay as open } from "#db/questions.ts";
import { command } from "./command.ts";
import { nothing } from "./input.ts";
import { questionInAddress } from "./question.ts";

/** The clock opens a question whose day has come. */
export const openOnItsDay = command({
  deed: "open-on-its-day",
  input: nothing,
  subject: questionInAddress,
  async run(tx, { subject: question, now }) {
    if (!(await open(tx, question.id, now))) throw new Refusal("question-not-draft");
    return {
      events: [
        { kind: "question-opened", subjects: [about("question", question.id)], data: { question: question.number } },
      ],
      to: pathOfQuestion(question),
    };
  },
});
