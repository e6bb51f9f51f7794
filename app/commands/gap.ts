import { type Actor, idOf } from "#app/domain/actor.ts";
import { hasSpoken } from "#db/comments.ts";
import type { Read } from "#db/connect.ts";
import { type Gap, gapById } from "#db/gaps.ts";
import type { Idea } from "#db/ideas.ts";
import type { Params } from "./command.ts";
import { ideaInAddress, ideaOf } from "./idea.ts";

/** The idea an address such as /ideas/214/missing is about, and whether the actor has spoken in its conversation. */
export async function ideaToAddTo(
  tx: Read,
  params: Params,
  actor: Actor,
): Promise<(Idea & { spoken: boolean }) | null> {
  const idea = await ideaInAddress(tx, params);
  return idea && { ...idea, spoken: await hasSpoken(tx, idea.id, idOf(actor)) };
}

/** What is missing as an address such as /gaps/:id/close names it, with the idea it is missing from. */
export async function gapInAddress(tx: Read, params: Params): Promise<(Idea & { gap: Gap }) | null> {
  const gap = await gapById(tx, params.id ?? "");
  if (!gap) return null;
  const idea = await ideaOf(tx, gap);
  return idea && { ...idea, gap };
}
