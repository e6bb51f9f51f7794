import { pathOf } from "#app/domain/paths.ts";
import { Merged } from "#app/domain/refusal.ts";
import type { Read } from "#db/connect.ts";
import { type Idea, ideaById, ideaByNumber } from "#db/ideas.ts";
import { survivorOf } from "#db/merges.ts";
import { numberIn, type Params } from "./command.ts";

/** The idea an address such as /ideas/214/vote is about. Throws the `Refusal` of one that was merged into another. */
export async function ideaInAddress(tx: Read, params: Params): Promise<Idea | null> {
  const idea = await mergedOrNot(tx, params);
  return idea && unlessMerged(tx, idea);
}

/** The idea that something belongs to. Throws the same. */
export async function ideaOf(tx: Read, { ideaId }: { ideaId: string }): Promise<Idea> {
  return unlessMerged(tx, (await ideaById(tx, ideaId)) as Idea);
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
