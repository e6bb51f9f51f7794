import { about } from "#app/domain/events.ts";
import { pathOfQuestion } from "#app/domain/paths.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { changeQuestion } from "#db/questions.ts";
import { command } from "./command.ts";
import { nothing } from "./input.ts";
import { questionInAddress } from "./question.ts";

/** Closes a question: staff before its time, the clock when its time is over. */
export const closeQuestion = command({
  deed: "close-question",
  input: nothing,
  subject: questionInAddress,
  async run(tx, { subject: question, now }) {
    if (!(await changeQuestion(tx, question.id, ["open"], { state: "closed", closedAt: now })))
      throw new Refusal("question-not-open");
    return {
      events: [
        { kind: "question-closed", subjects: [about("question", question.id)], data: { question: question.number } },
      ],
      to: pathOfQuestion(question),
    };
  },
});
