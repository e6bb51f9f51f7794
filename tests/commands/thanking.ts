import { addComment, giveThanks, openPage } from "#app/commands/index.ts";
import { ideaByNumber } from "#db/ideas.ts";
import { partsIn } from "#db/parts.ts";
import { thanksPage } from "#db/thanks.ts";
import type { House } from "../support/cast.ts";

/** Ann's idea, of which Bo said something; and Ann has a page. */
export async function talkedOf(house: House): Promise<string> {
  const number = await house.idea();
  await house.does("Bo", addComment, { number }, { body: "And no music.", kind: "yes-and" });
  await house.does("Ann", openPage);
  return number;
}

/** What the form of an idea calls one of the cast. */
export async function called(house: House, number: string, name: string): Promise<string | undefined> {
  const idea = await ideaByNumber(house.db.read, Number(number));
  const parts = await partsIn(house.db.read, idea?.id as string);
  return parts.find(({ personId }) => personId === house.id(name))?.id;
}

/** One thanks another for their part in an idea. */
export async function thanks(house: House, from: string, to: string, number: string, because = "It helps me daily.") {
  return house.does(from, giveThanks, { number }, { whom: await called(house, number, to), because });
}

/** What somebody received, or gave. */
export async function thanksOf(house: House, name: string, of: "received" | "given" = "received") {
  return (await thanksPage(house.db.read, of, house.id(name), null)).rows;
}
