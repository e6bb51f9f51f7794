import { type Actor, idOf, isStaff } from "#app/domain/actor.ts";
import { about, type Happening } from "#app/domain/events.ts";
import { isSeenBy } from "#app/domain/moderation.ts";
import { pathOf } from "#app/domain/paths.ts";
import type { Stage } from "#app/domain/stage.ts";
import { clarify } from "#db/clarifying.ts";
import { addComment, type Comment, commentById, commentWithId, sameComment } from "#db/comments.ts";
import type { Read, Tx } from "#db/connect.ts";
import { Again } from "#db/fault.ts";
import { countAnswers } from "#db/gaps.ts";
import { countComments, type Idea, ideaById } from "#db/ideas.ts";
import type { NewId } from "#db/ids.ts";
import type { Params } from "./command.ts";

/** The same words again so soon, from a form without an id of its own, were sent twice. */
const sameWithinMs = 60_000;

/**
 * The id of a new comment, or of the one that this very form has made before. Words that were changed since, by going
 * back and sending again, are a comment of their own: nothing typed is lost.
 */
export async function newOrSent(
  tx: Read,
  given: string | undefined,
  place: Pick<Comment, "ideaId" | "authorId" | "parentId" | "kind" | "body"> & {
    gapId?: string | null;
    stages?: (Stage | null)[];
  },
  { now, newId }: { now: Date; newId: NewId },
): Promise<{ id: string; sentBefore: boolean }> {
  const before = given
    ? await commentWithId(tx, given)
    : await sameComment(tx, place, new Date(now.getTime() - sameWithinMs));
  if (!before) return { id: given ?? newId(), sentBefore: false };
  const same =
    before.deletedAt === null &&
    before.ideaId === place.ideaId &&
    before.authorId === place.authorId &&
    before.parentId === place.parentId &&
    before.gapId === (place.gapId ?? null) &&
    before.kind === place.kind &&
    before.body === place.body &&
    (place.stages ?? [null]).includes(before.stage);
  return same ? { id: before.id, sentBefore: true } : { id: newId(), sentBefore: false };
}

type Words = Pick<Comment, "authorId" | "parentId" | "kind" | "body"> & {
  bodyHtml: string;
  gapId?: string;
  pilotId?: string | null;
  askedId?: string | null;
};

/**
 * Puts words into an idea's conversation, once however often the form is sent; answers where they stand. With `held` they
 * are counted nowhere, until staff have looked at them.
 */
export async function say(
  tx: Tx,
  idea: Idea,
  { bodyHtml, askedId, ...words }: Words,
  { given, held = false, now, newId }: { given: string | undefined; held?: boolean; now: Date; newId: NewId },
): Promise<{ id: string; to: string; sentBefore: boolean }> {
  const place = { ideaId: idea.id, ...words };
  const { id, sentBefore } = await newOrSent(tx, given, place, { now, newId });
  const to = `${pathOf(idea)}#c-${id}`;
  if (sentBefore) return { id, to, sentBefore };
  const unseen = held ? "held" : null;
  if (!(await addComment(tx, { id, ...place, bodyHtml, askedId, unseen, createdAt: now }))) throw new Again();
  if (held) return { id, to, sentBefore };
  if (words.kind !== "note") await countComments(tx, idea.id, 1);
  if (words.gapId) await countAnswers(tx, words.gapId, 1);
  return { id, to, sentBefore };
}

/** What happens once words stand in a conversation: with a reply its dreamer may have answered what they were asked. */
export async function wordsAdded(
  tx: Tx,
  idea: Idea,
  {
    id,
    authorId,
    parentId,
    kind,
    gapId,
    pilotId,
  }: Omit<Words, "body" | "bodyHtml" | "gapId"> & Pick<Comment, "id"> & { gapId?: string | null },
  now: Date,
): Promise<[Happening, ...Happening[]]> {
  const clarifies = parentId !== null && kind !== "note" && (await clarify(tx, parentId, authorId, now));
  const subjects = [
    about("idea", idea.id),
    about("comment", id),
    ...(parentId ? [about("comment", parentId)] : []),
    ...(pilotId ? [about("pilot", pilotId)] : []),
  ];
  const data = { idea: idea.number, comment: id, parent: parentId, as: kind, ...(gapId && { gap: gapId }) };
  if (!clarifies) return [{ kind: "comment-added", subjects, data }];
  return [
    { kind: "comment-added", subjects, data: { ...data, clarifies: 1 } },
    { kind: "idea-clarified", subjects, data: { idea: idea.number, comment: id, asked: parentId } },
  ];
}

/** That words wait until staff have looked at them. */
export function wordsHeld({ id: ideaId, number }: Idea, id: string): Happening {
  const subjects = [about("idea", ideaId), about("comment", id)];
  return { kind: "comment-held", subjects, data: { idea: number, comment: id } };
}

/** Counts words off, or on again, as what was said about an idea, and as an answer to what was missing from it. */
export async function countSaid(
  tx: Tx,
  { ideaId, kind, gapId }: Pick<Comment, "ideaId" | "kind" | "gapId">,
  by: 1 | -1,
): Promise<void> {
  if (kind !== "note") await countComments(tx, ideaId, by, true);
  if (gapId) await countAnswers(tx, gapId, by);
}

/** The comment an address such as /comments/:id/edit is about, with its idea. */
export async function commentInAddress(
  tx: Read,
  params: Params,
  actor: Actor,
): Promise<(Comment & { idea: Idea }) | null> {
  const comment = await commentById(tx, params.id ?? "", isStaff(actor), idOf(actor));
  if (!comment) return null;
  const idea = (await ideaById(tx, comment.ideaId)) as Idea;
  return isSeenBy(actor, { unseen: idea.unseen, byId: idea.dreamerId }) ? { ...comment, idea } : null;
}
