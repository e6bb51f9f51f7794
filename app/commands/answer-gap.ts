import { z } from "zod";
import { limits } from "#app/domain/limits.ts";
import { renderMarkdown } from "#app/domain/markdown.ts";
import { command } from "./command.ts";
import { say, wordsAdded, wordsHeld } from "./comment.ts";
import { waitsForLook } from "./first-look.ts";
import { gapInAddress } from "./gap.ts";
import { formId, words } from "./input.ts";
import { mustSuitNewcomer } from "./newcomer.ts";

/** Answers what is missing, as a comment that says so; also when it was ticked off meanwhile: no words are lost. */
export const answerGap = command({
  deed: "answer-gap",
  input: z.strictObject({ id: formId, body: words(limits.comment) }),
  prepare: async ({ body }) => ({ bodyHtml: renderMarkdown(body) }),
  subject: gapInAddress,
  async run(tx, { me, site, subject: { gap, ...idea }, input: { id: given, body }, prepared, now, newId }) {
    await mustSuitNewcomer(tx, me, body, now);
    const answer = { authorId: me, parentId: null, gapId: gap.id, kind: "comment", body, ...prepared } as const;
    const held = await waitsForLook(tx, site, me);
    const { id, to, sentBefore } = await say(tx, idea, answer, { given, held, now, newId });
    if (sentBefore) return { events: [], to };
    return { events: held ? [wordsHeld(idea, id)] : await wordsAdded(tx, idea, { id, ...answer }, now), to };
  },
});
