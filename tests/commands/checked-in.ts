import { and, eq, inArray, sql } from "drizzle-orm";
import { dayIn } from "#app/domain/calendar.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { idsAt } from "#db/ids.ts";
import { checkIns, pilots, seats } from "#db/schema.ts";
import type { House } from "../support/cast.ts";

type Said = { pulse?: number; wouldMiss?: "yes" | "no" | null };

/** Somebody seated says how it goes, on a day of their own, as the rows of a check-in are. */
export async function checksIn(house: House, name: string, number: string, said: Said = {}, day?: string) {
  const at = house.now();
  await house.db.write(async (tx) => {
    const [pilot] = await tx
      .update(pilots)
      .set({ checkInsCount: sql`${pilots.checkInsCount} + 1` })
      .where(and(eq(pilots.number, Number(number)), inArray(pilots.state, ["recruiting", "running"])))
      .returning({ id: pilots.id });
    if (!pilot) throw new Refusal("pilot-concluded");
    const seat = { pilotId: pilot.id, personId: house.id(name) };
    await tx.insert(checkIns).values({
      id: idsAt(at)(),
      ...seat,
      day: day ?? dayIn("Europe/Lisbon", at),
      pulse: said.pulse ?? 4,
      wouldMiss: said.wouldMiss ?? null,
      at,
    });
    await tx
      .update(seats)
      .set({ checkInsCount: sql`${seats.checkInsCount} + 1` })
      .where(and(eq(seats.pilotId, seat.pilotId), eq(seats.personId, seat.personId)));
  });
}
