/** Pilots with a cap and a yardstick, for the tests of what they come to. */
import { eq } from "drizzle-orm";
import type { Pilot } from "#db/pilots.ts";
import { checkIns, pilots } from "#db/schema.ts";
import { setTarget } from "#db/targets.ts";
import type { House } from "../support/cast.ts";

/** Sam opens a pilot of an idea of Ann's, and it is shaped so; its target was set beforehand. Answers its number. */
export async function aPilot(house: House, shape: Partial<Pilot> = {}): Promise<string> {
  const number = await house.pilot(await house.idea());
  const { id } = await thePilot(house, number);
  const { target, ...rest } = shape;
  await house.db.write(async (tx) => {
    if (Object.keys(rest).length > 0) await tx.update(pilots).set(rest).where(eq(pilots.id, id));
    if (target != null) await setTarget(tx, { id }, { target, reason: null, byId: house.id("Sam"), at: house.now() });
  });
  return number;
}

export async function thePilot(house: House, number = "1"): Promise<Pilot> {
  const [row] = await house.db.read
    .select()
    .from(pilots)
    .where(eq(pilots.number, Number(number)));
  return row as Pilot;
}

let said = 0;

/** Somebody said how it goes on a day: "Bo 4 yes". */
export async function says(house: House, day: string, ...words: string[]): Promise<void> {
  const { id } = await thePilot(house);
  for (const one of words) {
    const [name, pulse, wouldMiss] = one.split(" ") as [string, string, "yes" | "no" | undefined];
    await house.db.write(async (tx) => {
      const person = { pilotId: id, personId: house.id(name), day, pulse: Number(pulse), wouldMiss };
      await tx.insert(checkIns).values({ id: `check-in-${said++}`, ...person, at: house.now() });
      const [row] = await tx.select().from(pilots).where(eq(pilots.id, id));
      await tx
        .update(pilots)
        .set({ checkInsCount: (row?.checkInsCount ?? 0) + 1 })
        .where(eq(pilots.id, id));
    });
  }
}
