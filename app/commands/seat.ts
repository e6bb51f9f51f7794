import { type Actor, idOf } from "#app/domain/actor.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { mayTakePart } from "#app/domain/seat.ts";
import type { Read } from "#db/connect.ts";
import { type Person, personByHandle } from "#db/people.ts";
import type { Pilot } from "#db/pilots.ts";
import { type Seat, seatOf } from "#db/seats.ts";
import { tiesOf } from "#db/ties.ts";
import type { Params } from "./command.ts";
import { pilotInAddress } from "./pilot.ts";

/** The pilot of an address such as /pilots/12/seat, and whether the actor may take part in it, or does already. */
export async function pilotToJoin(
  tx: Read,
  params: Params,
  actor: Actor,
): Promise<{ pilot: Pilot; mayTakePart: boolean } | null> {
  const pilot = await pilotInAddress(tx, params, actor);
  if (!pilot) return null;
  if (mayTakePart(pilot.openTo, [])) return { pilot, mayTakePart: true };
  const me = idOf(actor) ?? "";
  const seat = await seatOf(tx, pilot.id, me);
  const has = (await tiesOf(tx, pilot, [me])).get(me) ?? [];
  return { pilot, mayTakePart: isIn(seat) || mayTakePart(pilot.openTo, has) };
}

/** Whether somebody with this seat is in a pilot, or asks or waits to be: neither left nor turned down. */
export function isIn(seat: Seat | null): boolean {
  return seat !== null && seat.state !== "left" && seat.state !== "turned-down";
}

/** Throws the `Refusal` for whoever does not sit in a pilot, and so is never reminded of it. */
export async function mustSit(tx: Read, pilot: Pilot, personId: string): Promise<void> {
  const seat = await seatOf(tx, pilot.id, personId);
  if (seat?.state !== "seated") throw new Refusal("no-reminders");
}

/** Whose seat an address such as /pilots/12/seats/ann/give is about, among those who once asked for one. */
export async function seatInAddress(
  tx: Read,
  params: Params,
  actor: Actor,
): Promise<{ pilot: Pilot; person: Person } | null> {
  const pilot = await pilotInAddress(tx, params, actor);
  const person = await personByHandle(tx, params.person ?? "");
  return pilot && person && (await seatOf(tx, pilot.id, person.id)) ? { pilot, person } : null;
}
