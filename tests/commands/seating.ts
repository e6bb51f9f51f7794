/** Pilots that give their seats in one way or another, and who sits, waits or asks there. */
import { createTag, tagIdea } from "#app/commands/index.ts";
import { changePilot, type Pilot, pilotByNumber } from "#db/pilots.ts";
import { pilotQuestions, type pilots } from "#db/schema.ts";
import { seatOf } from "#db/seats.ts";
import { tagBySlug } from "#db/tags.ts";
import type { House } from "../support/cast.ts";

type Shape = Partial<Pick<typeof pilots.$inferInsert, "seating" | "openTo" | "openToTagId" | "firstUntil" | "places">>;

/** A pilot of Ann's idea, shaped like this; answers its number. */
export async function shapedPilot(house: House, shape: Shape, places = 2): Promise<string> {
  const number = await house.pilot(await house.idea(), places);
  const { id } = await pilotNow(house, number);
  await house.db.write((tx) => changePilot(tx, id, ["recruiting"], { places, ...shape }));
  return number;
}

/** Those who ask for a seat are asked this. */
export async function asks(house: House, number: string, ...questions: string[]): Promise<void> {
  const { id: pilotId } = await pilotNow(house, number);
  const rows = questions.map((words, n) => ({ pilotId, place: n + 1, words }));
  await house.db.write((tx) => tx.insert(pilotQuestions).values(rows));
}

/** Ada makes a tag and gives it to an idea; answers its id. */
export async function tagged(house: House, name: string, idea: string): Promise<string> {
  await house.does("Ada", createTag, {}, { name });
  await house.does("Ada", tagIdea, { number: idea }, { tags: name.toLowerCase() });
  return ((await tagBySlug(house.db.read, name.toLowerCase())) as { id: string }).id;
}

export async function pilotNow(house: House, number: string): Promise<Pilot> {
  return (await pilotByNumber(house.db.read, Number(number), true)) as Pilot;
}

/** In which state the seats of these people are: "seated", or "none". */
export async function seatsNow(house: House, number: string, ...names: string[]): Promise<string[]> {
  const { id } = await pilotNow(house, number);
  return Promise.all(names.map(async (name) => (await seatOf(house.db.read, id, house.id(name)))?.state ?? "none"));
}
