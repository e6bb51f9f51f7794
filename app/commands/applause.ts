import { about, type EventKind, type Happening } from "#app/domain/events.ts";
import { pathOfGem } from "#app/domain/paths.ts";
import { type Celebration, celebrationByNumber } from "#db/celebrations.ts";
import { type Clap, clapOf } from "#db/claps.ts";
import type { Read } from "#db/connect.ts";
import { personByHandle } from "#db/people.ts";
import { numberIn, type Params } from "./command.ts";

/** The gem of an address such as /wall/12/applause. */
export function gemInAddress(tx: Read, params: Params): Promise<Celebration | null> {
  return celebrationByNumber(tx, numberIn(params));
}

/** Whose thank-you an address such as /wall/12/applause/ann/show is about. */
export async function clapWordsInAddress(tx: Read, params: Params): Promise<{ gem: Celebration; clap: Clap } | null> {
  const gem = await gemInAddress(tx, params);
  const person = gem && (await personByHandle(tx, params.person ?? ""));
  const clap = person && (await clapOf(tx, gem.id, person.id));
  return gem && clap?.words ? { gem, clap } : null;
}

/** Where a gem's applause is. */
export function pathOfApplause(gem: Celebration): string {
  return `${pathOfGem(gem)}#applause`;
}

/** That something happened about the applause for a gem. */
export function applauseEvent(kind: EventKind, gem: Celebration): Happening {
  return { kind, subjects: [about("celebration", gem.id)], data: { celebration: gem.number } };
}
