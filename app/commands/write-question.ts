import { z } from "zod";
import { about } from "#app/domain/events.ts";
import { limits } from "#app/domain/limits.ts";
import { pathOfQuestion } from "#app/domain/paths.ts";
import { slugOf } from "#app/domain/slug.ts";
import { Again } from "#db/fault.ts";
import { nextNumber } from "#db/numbers.ts";
import { addQuestion, questionById } from "#db/questions.ts";
import { command, theSiteItself } from "./command.ts";
import { formId, line, maybe } from "./input.ts";
import { look, mustSoundOpen } from "./question.ts";

/** Staff write a dreamer question; it is a draft until it is opened. */
export const writeQuestion = command({
  deed: "write-question",
  input: z.strictObject({ id: formId, title: line(limits.title), words: maybe(limits.line), look }),
  subject: theSiteItself,
  async run(tx, { me, input: { id: given, title, words, look }, now, newId }) {
    const before = given ? await questionById(tx, given) : null;
    if (before?.askedBy === me && before.title === title && before.words === (words ?? ""))
      return { events: [], to: pathOfQuestion(before) };
    if (look) mustSoundOpen(title);
    const id = before ? newId() : (given ?? newId());
    const number = await nextNumber(tx, "question");
    const slug = slugOf(title, "question");
    const added = await addQuestion(tx, {
      id,
      number,
      slug,
      askedBy: me,
      state: "draft",
      title,
      words: words ?? "",
      createdAt: now,
    });
    if (!added) throw new Again();
    return {
      events: [{ kind: "question-written", subjects: [about("question", id)], data: { question: number } }],
      to: pathOfQuestion({ number, slug }),
    };
  },
});
