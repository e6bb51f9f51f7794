import { z } from "zod";
import { about, type Happening } from "#app/domain/events.ts";
import { limits } from "#app/domain/limits.ts";
import type { BlockDeed, ModerationDeed } from "#app/domain/moderation.ts";
import { pathOf } from "#app/domain/paths.ts";
import { notePeople } from "#db/activity.ts";
import { reconsider } from "#db/clarifying.ts";
import type { Comment } from "#db/comments.ts";
import type { Tx } from "#db/connect.ts";
import type { Idea } from "#db/ideas.ts";
import type { NewId } from "#db/ids.ts";
import { addModeration } from "#db/moderations.ts";
import type { Person } from "#db/people.ts";
import { type commentInAddress, countSaid } from "./comment.ts";
import { words } from "./input.ts";

/** Whatever staff do about somebody's words, they say why, and its author reads it. */
export const withReason = z.strictObject({ reason: words(limits.because) });

type Done = { deed: Exclude<ModerationDeed, BlockDeed>; reason: string; me: string; now: Date; newId: NewId };

const ideaKinds = { hide: "idea-hidden", restore: "idea-restored", dismiss: "report-answered" } as const;
const commentKinds = { hide: "comment-hidden", restore: "comment-restored", dismiss: "report-answered" } as const;

/** Keeps what was done about an idea, and tells of it. */
export async function moderateIdea(tx: Tx, idea: Idea, { deed, reason, me, now, newId }: Done): Promise<Happening> {
  const id = newId();
  await addModeration(tx, { id, deed, ideaId: idea.id, personId: idea.dreamerId, reason, by: me, at: now });
  // What waited for a look was none of their deeds.
  if (deed !== "dismiss") await notePeople(tx, [idea.dreamerId], now);
  return { kind: ideaKinds[deed], subjects: [about("idea", idea.id)], data: { idea: idea.number, moderation: id } };
}

/** Keeps what was done about a comment, and tells of it. */
export async function moderateComment(
  tx: Tx,
  comment: CommentOfIdea,
  { deed, reason, me, now, newId }: Done,
): Promise<Happening> {
  const id = newId();
  await addModeration(tx, { id, deed, commentId: comment.id, personId: comment.authorId, reason, by: me, at: now });
  if (deed !== "dismiss") await notePeople(tx, [comment.authorId], now);
  const subjects = [about("comment", comment.id), about("idea", comment.ideaId)];
  return {
    kind: commentKinds[deed],
    subjects,
    data: { idea: comment.idea.number, comment: comment.id, moderation: id },
  };
}

/** Keeps that somebody was blocked, or is not any more, and tells of it. */
export async function moderatePerson(
  tx: Tx,
  { id: personId }: Person,
  { deed, reason, me, now, newId }: Omit<Done, "deed"> & { deed: BlockDeed },
): Promise<Happening> {
  const id = newId();
  await addModeration(tx, { id, deed, personId, reason, by: me, at: now });
  return {
    kind: deed === "block" ? "person-blocked" : "person-unblocked",
    subjects: [about("person", personId)],
    data: { moderation: id },
  };
}

/** Counts a comment off, or on again, wherever what was said is counted. */
export async function recountSaid(tx: Tx, comment: Comment, by: 1 | -1): Promise<void> {
  await countSaid(tx, comment, by);
  if (comment.parentId) await reconsider(tx, comment.parentId);
}

export type CommentOfIdea = NonNullable<Awaited<ReturnType<typeof commentInAddress>>>;

/** Where a comment stands, also one on an idea that lives on in another. */
export function pathOfComment({ id, idea }: CommentOfIdea): string {
  return `${pathOf(idea)}#c-${id}`;
}
