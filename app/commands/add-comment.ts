import { z } from "zod";
import { type Actor, isStaff } from "#app/domain/actor.ts";
import type { Happening } from "#app/domain/events.ts";
import { limits } from "#app/domain/limits.ts";
import { renderMarkdown } from "#app/domain/markdown.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { followClarified } from "#db/clarifying.ts";
import { commentById } from "#db/comments.ts";
import type { Read } from "#db/connect.ts";
import type { Idea } from "#db/ideas.ts";
import { seenPilot } from "#db/pilots.ts";
import { command, numberIn } from "./command.ts";
import { say, wordsAdded, wordsHeld } from "./comment.ts";
import { waitsForLook } from "./first-look.ts";
import { ideaInAddress } from "./idea.ts";
import { formId, maybeChoice, maybeLine, words } from "./input.ts";
import { mustSuitNewcomer } from "./newcomer.ts";
import { mustBeUnseen, unseenField } from "./unseen-field.ts";

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
    pilot: maybeLine(limits.line),
    website: unseenField,
  }),
  prepare: async ({ body, website }) => {
    mustBeUnseen(website);
    return { bodyHtml: renderMarkdown(body) };
  },
  subject: ideaInAddress,
  async run(tx, { actor, me, site, subject: idea, input, prepared, now, newId }) {
    const { id: given, body, kind: asked, parent } = input;
    const replied = parent ? await commentById(tx, parent, isStaff(actor)) : null;
    if (parent && (replied?.ideaId !== idea.id || replied.unseen)) throw new Refusal("comment-deleted");
    if (replied?.parentId) throw new Refusal("reply-to-reply");
    // What is said under a note stays among those who read the note.
    const kind = replied?.kind === "note" ? "note" : (asked ?? "comment");
    if (kind === "note" && !isStaff(actor)) throw new Refusal("staff-only");

    await mustSuitNewcomer(tx, me, body, now);
    const pilotId = replied ? replied.pilotId : await pilotOf(tx, idea, input.pilot, actor);

    const asksDreamer = kind === "question" && !replied && isStaff(actor) && idea.dreamerId !== me;
    const said = { authorId: me, parentId: replied?.id ?? null, kind, body, pilotId, ...prepared };
    const askedId = asksDreamer ? idea.dreamerId : null;
    const held = await waitsForLook(tx, site, me);
    const { id, to, sentBefore } = await say(tx, idea, { ...said, askedId }, { given, held, now, newId });
    if (sentBefore) return { events: [], to };
    if (held) return { events: [wordsHeld(idea, id)], to };
    if (isStaff(actor)) await followClarified(tx, idea.id, now);
    const [added, ...others] = await wordsAdded(tx, idea, { id, ...said }, now);
    if (!asksDreamer) return { events: [added, ...others], to };
    const { subjects, data } = added;
    const askedDreamer: Happening = { kind: "dreamer-asked", subjects, data: { idea: idea.number, comment: id } };
    return { events: [{ ...added, data: { ...data, asks: 1 } }, askedDreamer], to };
  },
});

/** The pilot of the idea that is spoken of, if one is; throws the `Refusal` of one that can't be seen any more. */
async function pilotOf(tx: Read, idea: Idea, number: string | null, actor: Actor): Promise<string | null> {
  if (number === null) return null;
  const pilot = await seenPilot(tx, numberIn({ number }), isStaff(actor));
  if (pilot?.ideaId !== idea.id) throw new Refusal("hypothesis-not-shared");
  return pilot.id;
}
