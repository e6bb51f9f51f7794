import { z } from "zod";
import { isStaff } from "#app/domain/actor.ts";
import { about } from "#app/domain/events.ts";
import { limits } from "#app/domain/limits.ts";
import { renderMarkdown } from "#app/domain/markdown.ts";
import { pathOf } from "#app/domain/paths.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { commentById, addComment as keepComment } from "#db/comments.ts";
import { Again } from "#db/fault.ts";
import { countComments } from "#db/ideas.ts";
import { command } from "./command.ts";
import { newOrSent } from "./comment.ts";
import { ideaInAddress } from "./idea.ts";
import { formId, maybeChoice, words } from "./input.ts";

/** Says something about an idea, builds on it, or asks; with `parent`, replies. Notes are for staff alone. */
export const addComment = command({
  deed: "add-comment",
  input: z.strictObject({
    id: formId,
    body: words(limits.comment),
    kind: maybeChoice(["comment", "yes-and", "question", "note"]),
    parent: formId.or(z.literal("")),
  }),
  prepare: async ({ body }) => ({ bodyHtml: renderMarkdown(body) }),
  subject: ideaInAddress,
  async run(tx, { actor, me, subject: idea, input: { id: given, body, kind: asked, parent }, prepared, now, newId }) {
    const replied = parent ? await commentById(tx, parent, isStaff(actor)) : null;
    if (parent && replied?.ideaId !== idea.id) throw new Refusal("comment-deleted");
    if (replied?.parentId) throw new Refusal("reply-to-reply");
    // What is said under a note stays among those who read the note.
    const kind = replied?.kind === "note" ? "note" : (asked ?? "comment");
    if (kind === "note" && !isStaff(actor)) throw new Refusal("staff-only");

    const place = { ideaId: idea.id, parentId: replied?.id ?? null, authorId: me, kind, body };
    const { id, sentBefore } = await newOrSent(tx, given, place, { now, newId });
    if (sentBefore) return { events: [], to: `${pathOf(idea)}#c-${id}` };
    if (!(await keepComment(tx, { id, ...place, ...prepared, createdAt: now }))) throw new Again();
    if (kind !== "note") await countComments(tx, idea.id, 1);
    return {
      events: [
        {
          kind: "comment-added",
          subjects: [about("idea", idea.id), about("comment", id), ...(replied ? [about("comment", replied.id)] : [])],
          data: { idea: idea.number, comment: id, parent: replied?.id ?? null, as: kind },
        },
      ],
      to: `${pathOf(idea)}#c-${id}`,
    };
  },
});
