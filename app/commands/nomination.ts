import { pathOf, pathOfLedger } from "#app/domain/paths.ts";
import { type Celebration, celebrationOfIdea } from "#db/celebrations.ts";
import type { Read } from "#db/connect.ts";
import { type Idea, ideaById } from "#db/ideas.ts";
import { survivorOf } from "#db/merges.ts";
import { type Nomination, nominationById } from "#db/nominations.ts";
import type { Params } from "./command.ts";

export type Nominated = Nomination & { idea: Idea; celebration: Celebration | null };

/** The nomination in an address, with the idea it lives on in and what is celebrated of that, if anything is. */
export async function nominationInAddress(tx: Read, { id = "" }: Params): Promise<Nominated | null> {
  const nomination = await nominationById(tx, id);
  if (!nomination) return null;
  const idea = (await survivorOf(tx, nomination.ideaId)) ?? ((await ideaById(tx, nomination.ideaId)) as Idea);
  return { ...nomination, idea, celebration: await celebrationOfIdea(tx, idea.id) };
}

/** Where staff go on from a nomination: the ledger, or the idea as long as there is none. */
export function pathFrom({ idea, celebration }: Nominated): string {
  return celebration ? pathOfLedger(celebration) : pathOf(idea);
}
