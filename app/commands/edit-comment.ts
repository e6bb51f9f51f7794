import { z } from "zod";
import { mustStand } from "#app/domain/edition.ts";
import { about } from "#app/domain/events.ts";
import { limits } from "#app/domain/limits.ts";
import { renderMarkdown } from "#app/domain/markdown.ts";
import { pathOf } from "#app/domain/paths.ts";
import { rewriteComment } from "#db/comments.ts";
import { Again } from "#db/fault.ts";
import { command } from "./command.ts";
import { commentInAddress } from "./comment.ts";
import { edition, words } from "./input.ts";
import { mustSuitNewcomer } from "./newcomer.ts";

/** Changes the words of one's own comment; it says that it was edited. */
export const editComment = command({
  deed: "edit-comment",
  input: z.strictObject({ body: words(limits.comment), edition }),
  prepare: async ({ body }) => ({ bodyHtml: renderMarkdown(body) }),
  subject: commentInAddress,
  async run(tx, { me, subject: comment, input: { body, edition }, prepared, now }) {
    const to = `${pathOf(comment.idea)}#c-${comment.id}`;
    if (body === comment.body) return { events: [], to };
    await mustSuitNewcomer(tx, me, body, now);
    mustStand(edition, [comment.body]);
    if (!(await rewriteComment(tx, comment.id, comment.body, body, prepared.bodyHtml, now))) throw new Again();
    return {
      events: [
        {
          kind: "comment-edited",
          subjects: [about("comment", comment.id), about("idea", comment.idea.id)],
          data: { idea: comment.idea.number },
        },
      ],
      to,
    };
  },
});
