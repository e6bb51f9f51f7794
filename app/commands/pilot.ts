import { type Actor, idOf, isStaff } from "#app/domain/actor.ts";
import { isOver } from "#app/domain/pilot.ts";
import { Refusal, type RefusalCode } from "#app/domain/refusal.ts";
import type { PilotState } from "#app/domain/views.ts";
import type { Read, Tx } from "#db/connect.ts";
import { holdPilot, type Pilot, pilotById, pilotByNumber, seenPilot } from "#db/pilots.ts";
import { wouldTheyJoin } from "#db/would-joins.ts";
import { numberIn, type Params } from "./command.ts";

/** The pilot an address such as /pilots/12/seat is about. */
export function pilotInAddress(tx: Read, params: Params, actor: Actor): Promise<Pilot | null> {
  return pilotByNumber(tx, numberIn(params), isStaff(actor));
}

/** The same, also a draft whose hypothesis is shared with everybody. */
export function hypothesisInAddress(tx: Read, params: Params, actor: Actor): Promise<Pilot | null> {
  return seenPilot(tx, numberIn(params), isStaff(actor));
}

/** The same, and for whoever said that they would join it also one that was taken back since. */
export async function ownHypothesisInAddress(tx: Read, params: Params, actor: Actor): Promise<Pilot | null> {
  const seen = await hypothesisInAddress(tx, params, actor);
  if (seen) return seen;
  const pilot = await pilotByNumber(tx, numberIn(params), true);
  return pilot && (await wouldTheyJoin(tx, pilot.id, idOf(actor))) ? pilot : null;
}

/** Holds a pilot in one of `states`, and within its days, until the deed is done; refuses with why it can't be. */
export async function mustGoOn(tx: Tx, pilot: Pilot, states: PilotState[], today: string): Promise<void> {
  const held = await holdPilot(tx, pilot.id, states);
  if (held && !isOver(held, today)) return;
  throw new Refusal(whyNot((await pilotById(tx, pilot.id)) ?? pilot, today));
}

/** Why a pilot is not to be had for what goes on in a pilot: it is concluded, over, or has not begun. */
export function whyNot(pilot: Pick<Pilot, "state" | "endsOn">, today: string): RefusalCode {
  if (pilot.state === "concluded") return "pilot-concluded";
  return isOver(pilot, today) ? "pilot-over" : "pilot-not-running";
}

/** Where staff see what a pilot has cost. */
export function pathOfSpendings({ number }: Pick<Pilot, "number">): string {
  return `/pilots/${number}/spendings`;
}
