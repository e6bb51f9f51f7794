import { createTag } from "#app/commands/index.ts";
import { lastBatch } from "#db/batches.ts";
import { tagsOf } from "#db/idea-tags.ts";
import { type Idea, ideaByNumber } from "#db/ideas.ts";
import type { House } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";

/** In days: when what was just done can't be undone any more. */
export const late = 11 / 86_400;

/** A house with so many ideas by Ann, and the tags Quiet and Tea. */
export async function withIdeas(many: number): Promise<House> {
  const house = await aHouse();
  for (const name of ["Quiet", "Tea"]) await house.does("Ada", createTag, {}, { name });
  for (let n = 1; n <= many; n++) await house.idea(`Something different altogether, number ${n}`);
  return house;
}

export async function ideaNo(house: House, number: number): Promise<Idea> {
  return (await ideaByNumber(house.db.read, number)) as Idea;
}

/** The names of the tags of an idea. */
export async function borne(house: House, number: number): Promise<string[]> {
  return (await tagsOf(house.db.read, (await ideaNo(house, number)).id)).map(({ name }) => name);
}

/** What Sam did last and can still undo, as the address of undoing names it. */
export async function undoable(house: House, name = "Sam"): Promise<{ id: string }> {
  const batch = await lastBatch(house.db.read, house.id(name), house.now());
  return { id: batch?.id ?? "" };
}
