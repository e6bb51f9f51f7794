import { eq } from "drizzle-orm";
import fc from "fast-check";
import { expect, test } from "vitest";
import { concludePilot, createTag, mergeIdea, retireTag, tagIdea } from "#app/commands/index.ts";
import { type OpenState, openStates, outcomes } from "#app/domain/library.ts";
import type { Outcome, PilotState } from "#app/domain/views.ts";
import { ideaByNumber } from "#db/ideas.ts";
import { addPilot, pilotList, tagsTried } from "#db/pilots.ts";
import { pilots } from "#db/schema.ts";
import { tagBySlug } from "#db/tags.ts";
import { formId } from "../commands/story.ts";
import type { House } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";

type Shelf = Parameters<typeof pilotList>[1];

/** Every number a reader meets who turns all pages. */
async function walk(house: House, shelf: Shelf, most = 2): Promise<number[]> {
  const seen: number[] = [];
  let after: number | null = null;
  do {
    const page: Awaited<ReturnType<typeof pilotList>> = await pilotList(house.db.read, shelf, after, most);
    expect(page.rows.length).toBeLessThanOrEqual(most);
    seen.push(...page.rows.map(({ number }) => number));
    after = page.next;
  } while (after);
  return seen;
}

/** Ann's ideas 1 and 2, of which the second is tagged quiet. */
async function aHouseWithATag() {
  const house = await aHouse();
  for (const title of ["Cups that come back", "A quiet hour"]) await house.idea(title);
  await house.does("Ada", createTag, {}, { name: "Quiet" });
  await house.does("Ann", tagIdea, { number: "2" }, { tags: "quiet" });
  const ids = await Promise.all([1, 2].map(async (n) => (await ideaByNumber(house.db.read, n))?.id as string));
  return { house, ids, tagId: (await tagBySlug(house.db.read, "quiet"))?.id as string };
}

type Made = { state: PilotState; outcome: Outcome; tries: readonly number[] };

async function keep(house: House, ids: string[], all: Made[]) {
  for (const [at, { state, outcome, tries }] of all.entries()) {
    const ideaIds = tries.map((n) => ids[n] as string);
    const row = {
      ...{ id: formId(at), number: at + 1, slug: "a", hostId: house.id("Sam"), state, hypothesis: "A", measure: "B" },
      ...{ outcome: state === "concluded" ? outcome : null, places: 2, startsOn: "2026-05-11", endsOn: "2026-05-25" },
    };
    await house.db.write((tx) =>
      addPilot(tx, { ...row, ideaId: ideaIds[0] as string, createdAt: house.now() }, ideaIds),
    );
  }
}

test("turning the pages of the library visits what is asked for exactly once, the newest first, and never a draft", async () => {
  const made = fc.record({
    state: fc.constantFrom<PilotState>("draft", ...openStates),
    outcome: fc.constantFrom(...outcomes),
    tries: fc.constantFrom<readonly number[]>([0], [1], [0, 1], [1, 0]),
  });
  const shelf = fc.record({
    state: fc.option(fc.constantFrom(...openStates), { freq: 1 }),
    outcome: fc.option(fc.constantFrom(...outcomes), { freq: 1 }),
    tagged: fc.boolean(),
    most: fc.integer({ min: 1, max: 5 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(made, { maxLength: 15 }), shelf, async (all, { state, outcome, tagged, most }) => {
      const { house, ids, tagId } = await aHouseWithATag();
      await keep(house, ids, all);
      const there = all
        .map((one, at) => ({ ...one, number: at + 1 }))
        .filter((one) => (state ? one.state === state : openStates.includes(one.state as OpenState)))
        .filter((one) => !outcome || (one.state === "concluded" && one.outcome === outcome))
        .filter((one) => !tagged || one.tries.includes(1));
      expect(await walk(house, { state, outcome, tagId: tagged ? tagId : null }, most)).toEqual(
        there.map(({ number }) => number).reverse(),
      );
    }),
    { numRuns: 15 },
  );
});

test("a concluded pilot tells in a line what was learnt; any other has none", async () => {
  const house = await aHouse();
  for (const title of ["One", "Two"]) await house.pilot(await house.idea(title));
  const learned = "**Half** of them came back, and more. The rest is a long story.";
  await house.does("Sam", concludePilot, { number: "1" }, { outcome: "adopt", learned });
  const { rows } = await pilotList(house.db.read, {}, null);
  expect(rows.map(({ number, line }) => [number, line])).toEqual([
    [2, null],
    [1, "Half of them came back, and more."],
  ]);
});

test("the tags to choose from are those of what was tried and everybody sees; none that is retired", async () => {
  const { house, ids } = await aHouseWithATag();
  await house.does("Ada", createTag, {}, { name: "Cups" });
  await house.does("Ann", tagIdea, { number: "1" }, { tags: "cups" });
  const names = async () => (await tagsTried(house.db.read)).map(({ name }) => name);
  await keep(house, ids, [
    { state: "draft", outcome: "stop", tries: [0] },
    { state: "running", outcome: "stop", tries: [1] },
  ]);
  expect(await names()).toEqual(["Quiet"]);
  await house.db.write((tx) => tx.update(pilots).set({ state: "recruiting" }).where(eq(pilots.number, 1)));
  expect(await names()).toEqual(["Cups", "Quiet"]);
  await house.does("Ada", retireTag, { slug: "quiet" });
  expect(await names()).toEqual(["Cups"]);
});

test("of a tag there is what tries an idea with it, be it the second one, and nothing else", async () => {
  const { house, ids, tagId } = await aHouseWithATag();
  const tried = [[0], [1], [0, 1], [0]];
  await keep(
    house,
    ids,
    tried.map((tries) => ({ state: "running", outcome: "stop", tries })),
  );
  expect(await walk(house, { tagId })).toEqual([3, 2]);
  expect(await walk(house, { tagId, state: "running" })).toEqual([3, 2]);
  expect(await walk(house, { tagId, state: "concluded" })).toEqual([]);
});

test("a pilot is found by the tag of an idea that was merged meanwhile", async () => {
  const { house, ids, tagId } = await aHouseWithATag();
  await keep(house, ids, [{ state: "concluded", outcome: "stop", tries: [1] }]);
  await house.does("Sam", mergeIdea, { number: "2" }, { into: "1", reason: "The same." });
  expect(await walk(house, { tagId })).toEqual([1]);
});
