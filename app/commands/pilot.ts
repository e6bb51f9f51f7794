import { type Actor, isStaff } from "#app/domain/actor.ts";
import type { Read } from "#db/connect.ts";
import { type Pilot, pilotByNumber, seenPilot } from "#db/pilots.ts";
import { numberIn, type Params } from "./command.ts";

/** The pilot an address such as /pilots/12/seat is about. */
export function pilotInAddress(tx: Read, params: Params, actor: Actor): Promise<Pilot | null> {
  return pilotByNumber(tx, numberIn(params), isStaff(actor));
}

/** The same, also a draft whose hypothesis is shared with everybody. */
export function hypothesisInAddress(tx: Read, params: Params, actor: Actor): Promise<Pilot | null> {
  return seenPilot(tx, numberIn(params), isStaff(actor));
}
