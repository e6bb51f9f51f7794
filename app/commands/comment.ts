import { type Actor, idOf, isStaff } from "#app/domain/actor.ts";
import { isSeenBy } from "#app/domain/moderation.ts";
import { pathOf } from "#app/domain/paths.ts";
import type { Stage } from "#app/domain/stage.ts";
import { addComment, type Comment, commentById, commentWithId, sameComment } from "#db/comments.ts";
import type { Read, Tx } from "#db/connect.ts";
import { Again } from "#db/fault.ts";
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

/** Puts words into an idea's conversation, once however often the form is sent; answers where they stand. */
export async function say(
  tx: Tx,
  idea: Idea,
  { bodyHtml, askedId, ...words }: Words,
  { given, now, newId }: { given: string | undefined; now: Date; newId: NewId },
): Promise<{ id: string; to: string; sentBefore: boolean }> {
  const place = { ideaId: idea.id, ...words };
  const { id, sentBefore } = await newOrSent(tx, given, place, { now, newId });
  const to = `${pathOf(idea)}#c-${id}`;
  if (sentBefore) return { id, to, sentBefore };
  if (!(await addComment(tx, { id, ...place, bodyHtml, askedId, createdAt: now }))) throw new Again();
  if (words.kind !== "note") await countComments(tx, idea.id, 1);
  return { id, to, sentBefore };
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
