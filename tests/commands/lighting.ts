/** A house with a gem, and Ann, who has a page; what stands in its light, and what forms ask for it. */
import { acceptCredit, setSpotlight, shipIdea } from "#app/commands/index.ts";
import { addDays, dayIn } from "#app/domain/calendar.ts";
import { creditsOf } from "#db/credits.ts";
import { spotlightsFor, spotsOn } from "#db/spotlights.ts";
import type { House } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";

export async function withAnnsPage() {
  const house = await aHouse();
  await house.idea();
  await house.does("Sam", shipIdea, { number: "1" }, { body: "Here.", story: "It is quiet." });
  const [credit] = await creditsOf(house.db.read, house.id("Ann"));
  await house.does("Ann", acceptCredit, { id: credit?.id ?? "" }, { shown: "name", page: "open" });
  return house;
}

/** The day it is at the site, or so many days later. */
export function dayOf(house: House, later = 0): string {
  return addDays(dayIn("Europe/Lisbon", house.now()), later);
}

export function sets(house: House, form: Record<string, string>, name = "Sam") {
  const days = { from: dayOf(house), until: dayOf(house, 6) };
  return house.does(name, setSpotlight, {}, { line: "Because it is spring.", ...days, ...form });
}

/** What stands in the light, by its line. */
export async function lit(house: House, later = 0): Promise<string[]> {
  const spots = await spotsOn(house.db.read, dayOf(house, later));
  return spots.map(({ gem, person, line }) => `${gem?.title ?? person?.name}: ${line}`);
}

/** The id of what Ann is asked. */
export async function asked(house: House): Promise<string> {
  const [one] = await spotlightsFor(house.db.read, house.id("Ann"), dayOf(house));
  return one?.id ?? "";
}
