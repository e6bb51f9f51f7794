import { expect, test } from "vitest";
import { celebratePilot, concludePilot, createTag, retireTag, shipIdea, tagIdea } from "#app/commands/index.ts";
import { gemPage } from "#db/celebrations.ts";
import { tagBySlug } from "#db/tags.ts";
import { tagsCelebrated, wallYears, whichGems } from "#db/wall.ts";
import { aHouse } from "../support/house.ts";

const lisbon = "Europe/Lisbon";

/** Gems of two years: 1 and 2 shipped, 3 learnt from a pilot in the first; 4 and 5 shipped in the second. */
async function collection() {
  const house = await aHouse(new Date("2026-10-01T09:00:00Z"));
  for (const name of ["Quiet", "Tea"]) await house.does("Ada", createTag, {}, { name });
  const ships = async (tags: string) => {
    const number = await house.idea(`A gem about ${tags}`);
    await house.does("Ann", tagIdea, { number }, { tags });
    await house.does("Sam", shipIdea, { number }, { body: "Here.", story: "There." });
  };
  await ships("quiet");
  await ships("tea");
  const number = await house.pilot(await house.idea("A chair by the door"));
  await house.does("Sam", concludePilot, { number }, { outcome: "stop", learned: "It was cold." });
  await house.does("Sam", celebratePilot, { number }, { story: "It was cold." });
  await house.later(100);
  await ships("tea");
  await ships("quiet");
  return house;
}

test("the wall is narrowed by year, tag and kind, each alone and all together", async () => {
  const house = await collection();
  const shows = async (asked: Parameters<typeof whichGems>[2]) => {
    const { gems } = await gemPage(house.db.read, null, 24, await whichGems(house.db.read, lisbon, asked));
    return gems.map(({ number }) => number);
  };
  const quiet = (await tagBySlug(house.db.read, "quiet"))?.id;
  expect(await shows({})).toEqual([5, 4, 3, 2, 1]);
  expect(await shows({ year: 2026 })).toEqual([3, 2, 1]);
  expect(await shows({ year: 2027 })).toEqual([5, 4]);
  expect(await shows({ year: 2025 })).toEqual([]);
  expect(await shows({ kind: "learnt" })).toEqual([3]);
  expect(await shows({ kind: "shipped", year: 2026 })).toEqual([2, 1]);
  expect(await shows({ tagId: quiet })).toEqual([5, 1]);
  expect(await shows({ tagId: quiet, year: 2026, kind: "shipped" })).toEqual([1]);
  expect(await shows({ tagId: quiet, kind: "learnt" })).toEqual([]);
});

test("it knows its years, in the site's own time, and the tags of what was celebrated", async () => {
  const house = await collection();
  expect(await wallYears(house.db.read, lisbon)).toEqual([2027, 2026]);
  expect((await tagsCelebrated(house.db.read)).map(({ slug }) => slug)).toEqual(["quiet", "tea"]);
  await house.does("Ada", retireTag, { slug: "tea" });
  expect((await tagsCelebrated(house.db.read)).map(({ slug }) => slug)).toEqual(["quiet"]);
  const empty = await aHouse();
  expect(await wallYears(empty.db.read, lisbon)).toEqual([]);
  expect(await tagsCelebrated(empty.db.read)).toEqual([]);
});

test("a gem of the last minute of a year belongs to the year it is where the site is", async () => {
  const house = await aHouse(new Date("2026-12-31T23:30:00Z"));
  await house.does("Sam", shipIdea, { number: await house.idea() }, { body: "Here.", story: "There." });
  expect(await wallYears(house.db.read, lisbon)).toEqual([2026]);
  expect(await wallYears(house.db.read, "Asia/Tokyo")).toEqual([2027]);
  const inTokyo = (year: number) => whichGems(house.db.read, "Asia/Tokyo", { year });
  expect((await gemPage(house.db.read, null, 24, await inTokyo(2027))).gems).toHaveLength(1);
  expect((await gemPage(house.db.read, null, 24, await inTokyo(2026))).gems).toEqual([]);
});

test("pages of a filter lead from one to the next, and show each gem once", async () => {
  const house = await collection();
  const seen: number[] = [];
  for (let after: number | null = null; ; ) {
    const which = await whichGems(house.db.read, lisbon, { year: 2026 });
    const { gems, next } = await gemPage(house.db.read, after, 1, which);
    seen.push(...gems.map(({ number }) => number));
    if (!next) break;
    after = next;
  }
  expect(seen).toEqual([3, 2, 1]);
});
