import { editCelebration, proposeQuote, shipIdea } from "#app/commands/index.ts";
import { gemView } from "#db/celebrations.ts";
import { quotesOf } from "#db/quotes.ts";
import type { House } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";

/** Ann's idea ships with a story; Bo would be asked for his words. */
export async function told(files?: House["files"]) {
  const house = await aHouse(undefined, files);
  const number = await house.idea();
  await house.does("Sam", shipIdea, { number }, { body: "Here.", story: "It is quiet." });
  const story = (forStaff = false) => gemView(house.db.read, 1, forStaff);
  const edits = (form: object, name = "Sam") => house.does(name, editCelebration, { number: "1" }, { ...form });
  return { house, story, edits };
}

export const said = "I could hear my own spoon.";

/** Sam would like to quote Ann; answers the id of her words. */
export async function asked(house: House, words = said): Promise<string> {
  await house.does("Sam", proposeQuote, { number: "1" }, { person: "ann", words });
  return (await quotesOf(house.db.read, house.id("Ann")))[0]?.id as string;
}
