import fc from "fast-check";
import { expect, test } from "vitest";
import type { Outcome } from "#app/commands/command.ts";
import { castVote, mergeIdea, unmergeIdea, withdrawVote } from "#app/commands/index.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { recount } from "#db/recount.ts";
import { ideas, ideaTags, mergeVotes, tags, tallies, votes } from "#db/schema.ts";
import type { House } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";

const people = ["Ada", "June", "Ann", "Bo", "Cleo"];
const number = fc.constantFrom("1", "2", "3", "4");
const name = fc.constantFrom(...people);

/** What may happen to four ideas, in any order; what is not possible then is refused. */
const step = fc.oneof(
  fc.record({ does: fc.constant("vote" as const), number, name, strength: fc.constantFrom("", "1", "2", "3") }),
  fc.record({ does: fc.constant("withdraw" as const), number, name }),
  fc.record({ does: fc.constant("merge" as const), number, into: number }),
  fc.record({ does: fc.constant("unmerge" as const), number }),
);
type Step = {
  does: "vote" | "withdraw" | "merge" | "unmerge";
  number: string;
  name?: string;
  strength?: string;
  into?: string;
};

async function town() {
  const house = await aHouse();
  for (const title of ["One", "Two", "Three", "Four"]) await house.idea(title);
  return house;
}

/** Takes a step, a minute after the one before; false when it was refused. */
async function take(house: House, step: Step): Promise<boolean> {
  await house.later(1 / 1440);
  try {
    await does(house, step);
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

function does(house: House, { does, number, name = "Sam", strength = "", into = "" }: Step): Promise<Outcome> {
  if (does === "vote") return house.does(name, castVote, { number }, { strength });
  if (does === "withdraw") return house.does(name, withdrawVote, { number });
  if (does === "merge") return house.does(name, mergeIdea, { number }, { into });
  return house.does(name, unmergeIdea, { number });
}

/** Everything that a merge may touch, but for heat. */
async function rows({ db: { read } }: House) {
  const touched = [ideas, ideaTags, votes, mergeVotes, tags, tallies] as (typeof ideas)[];
  const all = await Promise.all(touched.map((table) => read.select().from(table)));
  return all.map((rows) => rows.map(({ hot: _, polish: __, ...row }) => JSON.stringify(row)).sort());
}

/** The heat of each idea: the logarithm of a sum, in whatever order it is summed. */
async function heats({ db: { read } }: House) {
  const all = await read.select({ hot: ideas.hot }).from(ideas).orderBy(ideas.number);
  return all.map(({ hot }) => hot);
}

async function expectAsBefore(house: House, before: Awaited<ReturnType<typeof asItIs>>) {
  const now = await asItIs(house);
  expect(now.rows).toEqual(before.rows);
  for (const [place, hot] of now.heats.entries()) expect(hot).toBeCloseTo(before.heats[place] as number, 6);
}

async function asItIs(house: House) {
  return { rows: await rows(house), heats: await heats(house) };
}

test("whatever is voted, taken back, merged and taken apart, every count is what its rows say", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 24 }), async (steps) => {
      const house = await town();
      for (const one of steps) {
        await take(house, one);
        expect(await recount(house.db.read)).toEqual([]);
      }
    }),
    { numRuns: 12 },
  );
}, 120_000);

test("taken apart at once, everything is as it was, whatever came before", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 16 }), number, number, async (steps, number, into) => {
      const house = await town();
      for (const one of steps) await take(house, one);
      const before = await asItIs(house);
      if (await take(house, { does: "merge", number, into })) await take(house, { does: "unmerge", number });
      await expectAsBefore(house, before);
    }),
    { numRuns: 16 },
  );
}, 120_000);

test("taken apart in any order, every idea has the votes it would have had by itself", async () => {
  const votesOf = fc.record({ number: fc.constantFrom("1", "2", "3", "4"), name });
  await fc.assert(
    fc.asyncProperty(
      fc.array(votesOf, { maxLength: 14 }),
      fc.shuffledSubarray(["2", "3", "4"], { minLength: 3 }),
      fc.shuffledSubarray(["2", "3", "4"], { minLength: 3 }),
      async (cast, merging, parting) => {
        const house = await town();
        for (const vote of cast) await take(house, { does: "vote", ...vote });
        const before = await asItIs(house);
        for (const number of merging) await take(house, { does: "merge", number, into: "1" });
        for (const number of parting) await take(house, { does: "unmerge", number });
        await expectAsBefore(house, before);
      },
    ),
    { numRuns: 16 },
  );
}, 120_000);
