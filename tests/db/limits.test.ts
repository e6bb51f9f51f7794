import { expect, test } from "vitest";
import { countTry, sweepLimits, uncountTry } from "#db/limits.ts";
import { limits } from "#db/schema.ts";
import { newDatabase } from "../support/database.ts";

const start = new Date("2026-05-04T09:00:00Z");
const after = (seconds: number) => new Date(start.getTime() + seconds * 1000);

async function counted() {
  const db = await newDatabase();
  const tries = (at = start, key = "bo") => db.write(async (tx) => (await countTry(tx, key, 60, at)).count);
  return { db, tries };
}

test("tries are counted per key until their window ends, then anew", async () => {
  const { tries } = await counted();
  expect([await tries(), await tries(after(30)), await tries(after(59.999)), await tries(after(10), "cleo")]).toEqual([
    1, 2, 3, 1,
  ]);
  expect([await tries(after(60)), await tries(after(119))]).toEqual([1, 2]);
});

test("a hundred tries at once are a hundred", async () => {
  const { tries } = await counted();
  const counts = await Promise.all(Array.from({ length: 100 }, () => tries()));
  expect(counts.sort((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, n) => n + 1));
});

test("a window opened by a clock that ran ahead does not shut somebody out for years", async () => {
  const { db, tries } = await counted();
  await tries(after(86_400 * 365));
  await tries(start);
  expect((await db.read.select().from(limits))[0]?.resetsAt).toEqual(after(60));
});

test("a try that worked is taken back, never below none, and windows that ended are swept", async () => {
  const { db, tries } = await counted();
  await tries();
  await tries(after(50), "cleo");
  for (let n = 0; n < 3; n++) await db.write((tx) => uncountTry(tx, "bo"));
  expect(await tries()).toBe(1);
  await db.write((tx) => sweepLimits(tx, after(61)));
  expect((await db.read.select().from(limits)).map(({ key }) => key)).toEqual(["cleo"]);
});
