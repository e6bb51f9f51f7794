import { z } from "zod";
import { mustStand } from "#app/domain/edition.ts";
import { about } from "#app/domain/events.ts";
import { limits } from "#app/domain/limits.ts";
import { pathOfQuestion } from "#app/domain/paths.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { slugOf } from "#app/domain/slug.ts";
import { Again } from "#db/fault.ts";
import { rewriteDraft } from "#db/questions.ts";
import { keepWords } from "#db/word-changes.ts";
import { command } from "./command.ts";
import { edition, line, maybe } from "./input.ts";
import { look, mustSoundOpen, questionInAddress } from "./question.ts";

/** Changes the words of a question while it is a draft: what people answer must not change under their answers. */
export const editQuestion = command({
  deed: "edit-question",
  input: z.strictObject({ title: line(limits.title), words: maybe(limits.line), edition, look }),
  subject: questionInAddress,
  async run(tx, { subject: question, input: { title, words, edition, look }, newId }) {
    if (question.state !== "draft") throw new Refusal("question-not-draft");
    const draft = { title, words: words ?? "", slug: slugOf(title, "question") };
    const to = pathOfQuestion({ number: question.number, slug: draft.slug });
    if (draft.title === question.title && draft.words === question.words) return { events: [], to };
    if (look && draft.title !== question.title) mustSoundOpen(title);
    mustStand(edition, [question.title, question.words]);
    if (!(await rewriteDraft(tx, question, draft))) throw new Again();
    const kept = await keepWords(tx, newId, question, { title: draft.title, words: draft.words });
    const data = { question: question.number, ...kept };
    return { events: [{ kind: "question-edited", subjects: [about("question", question.id)], data }], to };
  },
});
