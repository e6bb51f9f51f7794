import { Merged } from "#app/domain/refusal.ts";
import type { Read } from "#db/connect.ts";
import { type Idea, ideaByNumber } from "#db/ideas.ts";
import { survivorOf } from "#db/merges.ts";
import { numberIn, type Params } from "./command.ts";

/** The idea an address such as /ideas/214/vote is about. Throws the `Refusal` of one that was merged into another. */
export async function ideaInAddress(tx: Read, params: Params): Promise<Idea | null> {
  const idea = await mergedOrNot(tx, params);
  const survivor = idea?.mergedAt ? await survivorOf(tx, idea.id) : null;
  if (survivor) throw new Merged(survivor.number);
  return idea;
}

/** The same, also of an idea that was merged. */
export function mergedOrNot(tx: Read, params: Params): Promise<Idea | null> {
  return ideaByNumber(tx, numberIn(params));
}
