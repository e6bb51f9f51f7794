/** Polishing in few words: what a test offers, and how the idea stands then. */
import { acceptPolish, offerPolish } from "#app/commands/index.ts";
import { editionOf } from "#app/domain/edition.ts";
import { type Idea, ideaByNumber } from "#db/ideas.ts";
import { type Polish, polishById } from "#db/polishes.ts";
import { revisionOf } from "#db/revisions.ts";
import type { House } from "../support/cast.ts";

/** Ann's idea in the words that the tests polish. */
export const rough = { title: "A quiet hour on weekday mornings", body: "No music. No milk steamer." };
/** The same with one word more. */
export const polished = { title: rough.title, body: "No music at all. No milk steamer." };

type Offer = { title?: string; body?: string; why?: string; base?: string; from?: string; again?: string };

/** Somebody offers a polish; answers its id. */
export async function offers(house: House, name: string, number: string, offer: Offer = {}): Promise<string> {
  const form = { ...polished, why: "Because.", ...offer };
  const { to } = await house.does(name, offerPolish, { number }, form);
  return to.split("/")[2] as string;
}

/** Ann takes a polish of Bo's that changes what her idea means. */
export async function changesMeaning(house: House, number: string, body: string): Promise<void> {
  const { title, body: before } = await ideaNow(house, number);
  const id = await offers(house, "Bo", number, { title, body });
  const form = { title, body, meaning: "changed", edition: editionOf([title, before]) };
  await house.does("Ann", acceptPolish, { id }, form);
}

/** How the idea stands. */
export async function ideaNow(house: House, number: string): Promise<Idea> {
  return (await ideaByNumber(house.db.read, Number(number))) as Idea;
}

/** How the polish stands. */
export async function polishNow(house: House, id: string): Promise<Polish> {
  return (await polishById(house.db.read, id)) as Polish;
}

/** What the idea said at each of its revisions, from the first. */
export async function history(house: House, number: string): Promise<string[]> {
  const { id, revision } = await ideaNow(house, number);
  const numbers = Array.from({ length: revision }, (_, at) => at + 1);
  const rows = await Promise.all(numbers.map((n) => revisionOf(house.db.read, id, n)));
  return rows.map((row) => `${row?.title}: ${row?.body}`);
}
