import { z } from "zod";
import { about } from "#app/domain/events.ts";
import { limits } from "#app/domain/limits.ts";
import { renderMarkdown } from "#app/domain/markdown.ts";
import { pathOf } from "#app/domain/paths.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { rewriteComment } from "#db/comments.ts";
import { command } from "./command.ts";
import { commentInAddress } from "./comment.ts";

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
