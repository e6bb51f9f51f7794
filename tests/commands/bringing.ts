/** What staff bring for customers, for the tests of those deeds. */
import { asc, desc, eq } from "drizzle-orm";
import * as commands from "#app/commands/index.ts";
import type { Brought } from "#db/on-behalf.ts";
import { onBehalf, people } from "#db/schema.ts";
import { shareLinksOf } from "#db/share-links.ts";
import type { House } from "../support/cast.ts";

export const inCall = { source: "call" };
export const canary = { source: "ticket", note: "canary-ticket-4711", saidOn: "2026-05-01" };

export const voteFor = (house: House, number: string, form: object = {}, by = "Sam") =>
  house.does(by, commands.castVoteFor, { number }, { person: "bo", ...inCall, ...form });
export const ideaFor = (house: House, form: object = {}, by = "Sam") =>
  house.does(by, commands.postIdeaFor, {}, { person: "bo", title: "A shelf for wet umbrellas", ...inCall, ...form });
export const commentFor = (house: House, number: string, form: object = {}, by = "Sam") =>
  house.does(
    by,
    commands.addCommentFor,
    { number },
    { person: "bo", body: "I sit there every day.", ...inCall, ...form },
  );

export async function allBrought(house: House): Promise<Brought[]> {
  return house.db.read.select().from(onBehalf).orderBy(asc(onBehalf.createdAt), asc(onBehalf.id));
}

/** What was brought last. */
export async function brought(house: House): Promise<Brought> {
  const [row] = await house.db.read
    .select()
    .from(onBehalf)
    .orderBy(desc(onBehalf.createdAt), desc(onBehalf.id))
    .limit(1);
  if (!row) throw new Error("Nothing was brought.");
  return row;
}

export const accepts = async (house: House, name = "Bo", id?: string, form: object = {}) =>
  house.does(name, commands.acceptOnBehalf, { id: id ?? (await brought(house)).id }, { ...form });
export const undoes = async (house: House, name = "Bo", id?: string) =>
  house.does(name, commands.undoOnBehalf, { id: id ?? (await brought(house)).id });

/** Somebody came by another's link to the first idea; what is answered says how many first ideas that link has brought. */
export async function cameBy(house: House, name: string, owner: string): Promise<() => Promise<number>> {
  await house.does(owner, commands.makeShareLink, { kind: "idea", of: "1" });
  const linksOf = () => shareLinksOf(house.db.read, house.id(owner));
  const code = (await linksOf())[0]?.code as string;
  await house.db.write((tx) =>
    tx
      .update(people)
      .set({ cameBy: code })
      .where(eq(people.id, house.id(name))),
  );
  return async () => (await linksOf())[0]?.ideas as number;
}
