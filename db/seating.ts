import { and, eq } from "drizzle-orm";
import { givesSeats, goesFirst, keptUntil, mayTakePart } from "../app/domain/seat.ts";
import type { SeatingView } from "../app/domain/views.ts";
import type { Read } from "./connect.ts";
import { pilotById } from "./pilots.ts";
import { pilotExtensions, tags } from "./schema.ts";
import { seatQuestions } from "./seat-answers.ts";
import { seatOf } from "./seats.ts";
import { tiesOf } from "./ties.ts";

type Reader = { me: string | null; forStaff: boolean; today: string };

/** How a pilot gives its seats, as a reader sees it on a day; a visitor may turn out to be anybody. */
export async function seatingView(
  read: Read,
  pilotId: string,
  { me, forStaff, today }: Reader,
): Promise<SeatingView | null> {
  const pilot = await pilotById(read, pilotId);
  if (!pilot) return null;
  const [tag] = await read
    .select({ name: tags.name })
    .from(tags)
    .where(eq(tags.id, pilot.openToTagId ?? ""))
    .limit(1);
  const seat = me === null ? null : await seatOf(read, pilotId, me);
  const has = me === null ? [] : ((await tiesOf(read, pilot, [me])).get(me) ?? []);
  const kept = keptUntil(pilot, today);
  const may = me === null || forStaff || mayTakePart(pilot.openTo, has);
  return {
    seating: pilot.seating,
    openTo: pilot.openTo,
    tag: tag?.name ?? null,
    who: pilot.who,
    keptUntil: kept,
    asks: (await seatQuestions(read, pilotId)).length > 0,
    open: givesSeats(pilot, today),
    turn: !may ? "never" : kept && me !== null && !goesFirst(has) ? "later" : "now",
    said: seat?.said ?? null,
  };
}

/** How often the last day of a pilot was moved. */
export function timesExtended(read: Read, pilotId: string): Promise<number> {
  return read.$count(pilotExtensions, and(eq(pilotExtensions.pilotId, pilotId), eq(pilotExtensions.what, "end")));
}
