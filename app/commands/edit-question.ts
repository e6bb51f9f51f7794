import { z } from "zod";
import { about } from "#app/domain/events.ts";
import { limits } from "#app/domain/limits.ts";
import { pathOfQuestion } from "#app/domain/paths.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { slugOf } from "#app/domain/slug.ts";
import { changeQuestion } from "#db/questions.ts";
import { command } from "./command.ts";
import { line, maybe } from "./input.ts";
import { questionInAddress } from "./question.ts";

/** Changes the words of a question while it is a draft: what people answer must not change under their answers. */
export const editQuestion = command({
  deed: "edit-question",
  input: z.strictObject({ title: line(limits.title), words: maybe(limits.line) }),
  subject: questionInAddress,
  async run(tx, { subject: question, input: { title, words } }) {
    const slug = slugOf(title, "question");
    const changed = await changeQuestion(tx, question.id, ["draft"], { title, words: words ?? "", slug });
    if (!changed) throw new Refusal("question-not-draft");
    return {
      events: [
        { kind: "question-edited", subjects: [about("question", question.id)], data: { question: question.number } },
      ],
      to: pathOfQuestion({ number: question.number, slug }),
    };
  },
});
