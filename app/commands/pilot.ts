import { type Actor, isStaff } from "#app/domain/actor.ts";
import type { Read } from "#db/connect.ts";
import { type Pilot, pilotByNumber } from "#db/pilots.ts";
import { numberIn, type Params } from "./command.ts";

/** The pilot an address such as /pilots/12/seat is about. */
export function pilotInAddress(tx: Read, params: Params, actor: Actor): Promise<Pilot | null> {
  return pilotByNumber(tx, numberIn(params), isStaff(actor));
}

/** Where staff see what a pilot has cost. */
export function pathOfSpendings({ number }: Pick<Pilot, "number">): string {
  return `/pilots/${number}/spendings`;
}
