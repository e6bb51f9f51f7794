import { type Actor, visitor } from "#app/domain/actor.ts";
import { isSeenBy } from "#app/domain/moderation.ts";
import { pathOf } from "#app/domain/paths.ts";
import { Merged, Refusal } from "#app/domain/refusal.ts";
import type { Read } from "#db/connect.ts";
import { type Idea, ideaById, ideaByNumber } from "#db/ideas.ts";
import { survivorOf } from "#db/merges.ts";
import { numberIn, type Params } from "./command.ts";

/**
 * The idea an address such as /ideas/214/vote is about. Throws the `Refusal` of one that was merged into another, and, to
 * those who see it, of one that others don't.
 */
export async function ideaInAddress(tx: Read, params: Params, actor: Actor = visitor): Promise<Idea | null> {
  const idea = await seenOrNot(tx, params, actor);
  if (idea?.unseen) throw new Refusal("idea-unseen");
  return idea;
}

/** The same, also one that nobody sees but the actor and the staff. */
export async function seenOrNot(tx: Read, params: Params, actor: Actor): Promise<Idea | null> {
  const idea = await mergedOrNot(tx, params);
  if (!idea || !isSeenBy(actor, { unseen: idea.unseen, byId: idea.dreamerId })) return null;
  return unlessMerged(tx, idea);
}

/** The idea that something belongs to; null when others do not see it. Throws the same of one that was merged. */
export async function ideaOf(tx: Read, { ideaId }: { ideaId: string }): Promise<Idea | null> {
  const idea = (await ideaById(tx, ideaId)) as Idea;
  return idea.unseen ? null : unlessMerged(tx, idea);
}

/** The idea of the address, also one that was merged. */
export function mergedOrNot(tx: Read, params: Params): Promise<Idea | null> {
  return ideaByNumber(tx, numberIn(params));
}

async function unlessMerged(tx: Read, idea: Idea): Promise<Idea> {
  const survivor = idea.mergedAt ? await survivorOf(tx, idea.id) : null;
  if (survivor) throw new Merged(survivor.number, pathOf(survivor));
  return idea;
}
