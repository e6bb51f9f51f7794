/** What is missing from the first idea, for the tests of it. */
import { gapsOf } from "#db/gaps.ts";
import { ideaByNumber } from "#db/ideas.ts";
import type { House } from "../support/cast.ts";

/** All of it as its page shows it, also of another idea. */
export async function gapsIn(house: House, number = "1") {
  const idea = await ideaByNumber(house.db.read, Number(number));
  if (!idea) throw new Error(`There is no idea ${number}.`);
  return gapsOf(house.db.read, idea);
}

/** The id of what an idea misses, by its prompt or its words. */
export async function gapId(house: House, named = "who", number = "1"): Promise<string> {
  const gap = (await gapsIn(house, number)).find(({ prompt, words }) => named === (words ?? prompt));
  if (!gap) throw new Error(`Nothing called ${named} is missing.`);
  return gap.id;
}
