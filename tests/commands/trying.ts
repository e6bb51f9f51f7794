/** A pilot that runs, with Cleo and Bo seated and Ann waiting, and what they say of it. */
import { askForSeat, checkIn } from "#app/commands/index.ts";
import { perform } from "#app/commands/perform.ts";
import { checkIns, seats } from "#db/schema.ts";
import type { House } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";

export async function trying(running = true): Promise<{ house: House; number: string }> {
  const house = await aHouse();
  const number = await house.pilot(await house.idea(), 2);
  for (const name of ["Cleo", "Bo", "Ann"]) await house.does(name, askForSeat, { number });
  // From 11 to 25 May.
  if (running) await house.later(7);
  return { house, number };
}

/** Somebody says how it goes, at a moment. */
export function saysAt(house: House, at: string, name: string, form: Record<string, string>) {
  return perform(house.db, checkIn, { actor: house.who(name), params: { number: "1" }, form, now: new Date(at) });
}

/** What all said, by name, in the order of days. */
export async function said(house: House): Promise<[string, string, number, string | null][]> {
  const rows = await house.db.read.select().from(checkIns);
  const nameOf = (id: string) => ["Cleo", "Bo", "Ann", "Sam"].find((name) => house.id(name) === id) ?? id;
  return rows
    .map(({ personId, day, pulse, words }): [string, string, number, string | null] => [
      nameOf(personId),
      day,
      pulse,
      words,
    ])
    .sort((one, other) => `${one[1]} ${one[0]}`.localeCompare(`${other[1]} ${other[0]}`));
}

/** How often each was reminded since they last said something. */
export async function reminders(house: House): Promise<Record<string, number>> {
  const rows = await house.db.read.select().from(seats);
  return Object.fromEntries(
    ["Cleo", "Bo", "Ann"].map((name) => [
      name,
      rows.find(({ personId }) => personId === house.id(name))?.remindersCount ?? 0,
    ]),
  );
}
