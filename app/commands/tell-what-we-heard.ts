import { z } from "zod";
import { mustStand } from "#app/domain/edition.ts";
import { about } from "#app/domain/events.ts";
import { limits } from "#app/domain/limits.ts";
import { renderMarkdown } from "#app/domain/markdown.ts";
import { pathOfQuestion } from "#app/domain/paths.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { firstSentence } from "#app/domain/text.ts";
import { changeQuestion } from "#db/questions.ts";
import { keepWords } from "#db/word-changes.ts";
import { command } from "./command.ts";
import { edition, words } from "./input.ts";
import { questionInAddress } from "./question.ts";

/**
 * Answers a closed question: what we heard, what we try. Everybody who took part is told, once; what is said in other words
 * later tells nobody.
 */
export const tellWhatWeHeard = command({
  deed: "tell-what-we-heard",
  input: z.strictObject({ heard: words(limits.story), edition }),
  prepare: async ({ heard }) => ({ heardHtml: renderMarkdown(heard), heardLine: firstSentence(heard) }),
  subject: questionInAddress,
  async run(tx, { subject: question, input: { heard, edition }, prepared, newId }) {
    const to = pathOfQuestion(question);
    const isFirst = question.state === "closed";
    if (!isFirst && question.state !== "answered") throw new Refusal("question-not-closed");
    if (heard === question.heard) return { events: [], to };
    mustStand(edition, [question.heard]);
    const told = { state: "answered", heard, ...prepared } as const;
    if (!(await changeQuestion(tx, question.id, [question.state], told))) throw new Refusal("changed-meanwhile");
    const kind = isFirst ? "question-answered" : "heard-edited";
    const kept = isFirst ? {} : await keepWords(tx, newId, question, { heard });
    const data = { question: question.number, ...kept };
    return { events: [{ kind, subjects: [about("question", question.id)], data }], to };
  },
});
