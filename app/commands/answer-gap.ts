import { z } from "zod";
import { about } from "#app/domain/events.ts";
import { limits } from "#app/domain/limits.ts";
import { renderMarkdown } from "#app/domain/markdown.ts";
import { countAnswers } from "#db/gaps.ts";
import { command } from "./command.ts";
import { say } from "./comment.ts";
import { gapInAddress } from "./gap.ts";
import { formId, words } from "./input.ts";
import { mustSuitNewcomer } from "./newcomer.ts";

/** Answers what is missing, as a comment that says so; also when it was ticked off meanwhile: no words are lost. */
export const answerGap = command({
  deed: "answer-gap",
  input: z.strictObject({ id: formId, body: words(limits.comment) }),
  prepare: async ({ body }) => ({ bodyHtml: renderMarkdown(body) }),
  subject: gapInAddress,
  async run(tx, { me, subject: { gap, ...idea }, input: { id: given, body }, prepared, now, newId }) {
    await mustSuitNewcomer(tx, me, body, now);
    const answer = { authorId: me, parentId: null, gapId: gap.id, kind: "comment", body, ...prepared } as const;
    const { id, to, sentBefore } = await say(tx, idea, answer, { given, now, newId });
    if (sentBefore) return { events: [], to };
    await countAnswers(tx, gap.id, 1);
    return {
      events: [
        {
          kind: "comment-added",
          subjects: [about("idea", idea.id), about("comment", id)],
          data: { idea: idea.number, comment: id, parent: null, as: "comment", gap: gap.id },
        },
      ],
      to,
    };
  },
});
