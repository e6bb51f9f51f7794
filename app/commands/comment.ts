import { type Actor, isStaff } from "#app/domain/actor.ts";
import type { Stage } from "#app/domain/stage.ts";
import { type Comment, commentById, commentWithId, sameComment } from "#db/comments.ts";
import type { Read } from "#db/connect.ts";
import { type Idea, ideaById } from "#db/ideas.ts";
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
  place: Pick<Comment, "ideaId" | "authorId" | "parentId" | "kind" | "body"> & { stages?: (Stage | null)[] },
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
    before.kind === place.kind &&
    before.body === place.body &&
    (place.stages ?? [null]).includes(before.stage);
  return same ? { id: before.id, sentBefore: true } : { id: newId(), sentBefore: false };
}

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
