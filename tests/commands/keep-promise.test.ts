import { expect, test } from "vitest";
import { addComment, castVote, keepPromise } from "#app/commands/index.ts";
import { perform } from "#app/commands/perform.ts";
import { promiseTotals } from "#db/promises.ts";
import { aHouse } from "../support/house.ts";
import { keeps, promises, readPromises } from "./promised.ts";
import { kinds, refused, toldBy } from "./story.ts";

test("a promise is kept in time, with a line on how, and the dreamer and followers are told", async () => {
  const house = await aHouse();
  await house.idea();
  await house.does("Bo", castVote, { number: "1" });
  await house.does("Cleo", addComment, { number: "1" }, { body: "Yes." });
  const id = await promises(house, "2026-05-20");
  await house.later(16);
  const told = await toldBy(house, () => keeps(house, id, { words: "Both are 4 by 5." }, "June"));
  expect(told).toEqual({ Ann: ["promise-kept"], Bo: ["promise-kept"], Cleo: ["promise-kept"] });
  expect(await readPromises(house)).toEqual([
    "kept 2026-05-20: made Sam 2026-05-20 2026-05-04; kept June 2026-05-20 2026-05-20 Both are 4 by 5.",
  ]);
  expect(await promiseTotals(house.db.read, "2026-01-01")).toEqual({ made: 1, kept: 1, broken: 0 });
  expect(await refused(house, () => keeps(house, id))).toBe("promise-decided (state)");
  await house.later(30);
  expect(await promiseTotals(house.db.read, "2026-01-01")).toEqual({ made: 1, kept: 1, broken: 0 });
});

test("one that was broken can still be kept late, and stays counted as broken", async () => {
  const house = await aHouse();
  await house.idea();
  const id = await promises(house, "2026-05-20");
  await house.later(20);
  expect(await kinds(house, () => keeps(house, id))).toEqual(["promise-kept"]);
  expect(await readPromises(house)).toEqual([
    "kept-late 2026-05-20: made Sam 2026-05-20 2026-05-04; broken 2026-05-20 2026-05-21; kept-late Sam 2026-05-20 2026-05-24",
  ]);
  expect(await promiseTotals(house.db.read, "2026-01-01")).toEqual({ made: 1, kept: 0, broken: 1 });
});

test("before the clock has come to it, it is late all the same", async () => {
  const house = await aHouse();
  await house.idea();
  const id = await promises(house, "2026-05-04");
  // Time goes on, and the clock stands still.
  const now = new Date("2026-05-05T00:00:00Z");
  const done = await perform(house.db, keepPromise, { actor: house.who("Sam"), params: { id }, now });
  expect(done.events.map(({ kind }) => kind)).toEqual(["promise-kept", "promise-broken"]);
  expect(await promiseTotals(house.db.read, "2026-01-01")).toEqual({ made: 1, kept: 0, broken: 1 });
});

test("two who keep it at once keep it once", async () => {
  const house = await aHouse();
  await house.idea();
  const id = await promises(house, "2026-05-20");
  const both = await Promise.allSettled([keeps(house, id), keeps(house, id, {}, "June")]);
  expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await promiseTotals(house.db.read, "2026-01-01")).toMatchObject({ kept: 1 });
});

test("only staff keep one that is there", async () => {
  const house = await aHouse();
  await house.idea();
  const id = await promises(house, "2026-05-20");
  expect(await refused(house, () => keeps(house, id, {}, "Ann"))).toBe("staff-only (forbidden)");
  expect(await refused(house, () => keeps(house, "no-such"))).toBe("not-found (missing)");
});
