import { z } from "zod";
import { type Actor, isStaff } from "#app/domain/actor.ts";
import { about } from "#app/domain/events.ts";
import { limits } from "#app/domain/limits.ts";
import { renderMarkdown } from "#app/domain/markdown.ts";
import { pathOf } from "#app/domain/paths.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { type Comment, commentById, rewriteComment } from "#db/comments.ts";
import type { Read } from "#db/connect.ts";
import { type Idea, ideaById } from "#db/ideas.ts";
import { command, type Params } from "./command.ts";

import { words } from "./input.ts";

/** Changes the words of one's own comment; it says that it was edited. */
export const editComment = command({
  deed: "edit-comment",
  input: z.strictObject({ body: words(limits.comment) }),
  prepare: async ({ body }) => ({ bodyHtml: renderMarkdown(body) }),
  subject: commentInAddress,
  async run(tx, { subject: comment, input: { body }, prepared, now }) {
    if (!(await rewriteComment(tx, comment.id, body, prepared.bodyHtml, now))) throw new Refusal("comment-deleted");
    return {
      events: [
        { kind: "comment-edited", subjects: [about("comment", comment.id)], data: { idea: comment.idea.number } },
      ],
      to: `${pathOf(comment.idea)}#c-${comment.id}`,
    };
  },
});

/** The comment an address such as /comments/:id/edit is about, with its idea. */
export async function commentInAddress(
  tx: Read,
  params: Params,
  actor: Actor,
): Promise<(Comment & { idea: Idea }) | null> {
  const comment = await commentById(tx, params.id ?? "", isStaff(actor));
  if (!comment) return null;
  return { ...comment, idea: (await ideaById(tx, comment.ideaId)) as Idea };
}
