import { z } from "zod";
import { isStaff } from "#app/domain/actor.ts";
import { about, type Happening } from "#app/domain/events.ts";
import { limits } from "#app/domain/limits.ts";
import { renderMarkdown } from "#app/domain/markdown.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { clarify } from "#db/clarifying.ts";
import { commentById } from "#db/comments.ts";
import { command } from "./command.ts";
import { say } from "./comment.ts";
import { ideaInAddress } from "./idea.ts";
import { formId, maybeChoice, words } from "./input.ts";

/**
 * Says something about an idea, builds on it, or asks; with `parent`, replies. Notes are for staff alone. What staff ask
 * waits for the dreamer, whose reply answers it.
 */
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

    const asksDreamer = kind === "question" && !replied && isStaff(actor) && idea.dreamerId !== me;
    const said = { authorId: me, parentId: replied?.id ?? null, kind, body, ...prepared };
    const askedId = asksDreamer ? idea.dreamerId : null;
    const { id, to, sentBefore } = await say(tx, idea, { ...said, askedId }, { given, now, newId });
    if (sentBefore) return { events: [], to };
    const clarifies = replied !== null && kind !== "note" && (await clarify(tx, replied.id, me, now));
    const subjects = [about("idea", idea.id), about("comment", id), ...(replied ? [about("comment", replied.id)] : [])];
    const data = { idea: idea.number, comment: id, parent: replied?.id ?? null, as: kind };
    if (asksDreamer) {
      const events: Happening[] = [
        { kind: "comment-added", subjects, data: { ...data, asks: 1 } },
        { kind: "dreamer-asked", subjects, data: { idea: idea.number, comment: id } },
      ];
      return { events, to };
    }
    if (!clarifies) return { events: [{ kind: "comment-added", subjects, data }], to };
    const events: Happening[] = [
      { kind: "comment-added", subjects, data: { ...data, clarifies: 1 } },
      { kind: "idea-clarified", subjects, data: { idea: idea.number, comment: id, asked: replied.id } },
    ];
    return { events, to };
  },
});
