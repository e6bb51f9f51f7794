import { expect, test } from "vitest";
import { rescore } from "#app/background/scores.ts";
import { castVote, changeWeights, guessEffort, resetWeights, setCompany } from "#app/commands/index.ts";
import { textsOf } from "#app/commands/settings.ts";
import { editionOf } from "#app/domain/edition.ts";
import { usualWeights, type Weights, weightsOf } from "#app/domain/score.ts";
import { logPage } from "#db/log.ts";
import { scoreProgress, scoreWaiting } from "#db/reaching.ts";
import { recount } from "#db/recount.ts";
import { scorePage } from "#db/scores.ts";
import { type Site, theSite } from "#db/site.ts";
import type { House } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";
import { happened, kinds, refused, toldBy } from "./story.ts";

const siteOf = async (house: House) => (await theSite(house.db.read)) as Site;
const weights = (of: Partial<Weights> = {}) =>
  Object.fromEntries(Object.entries({ ...usualWeights, ...of }).map(([part, weight]) => [part, String(weight)]));
const weigh = (house: House, of: Partial<Weights>, name = "Sam") => house.does(name, changeWeights, {}, weights(of));
const order = async (house: House) =>
  (await scorePage(house.db.read, { sort: "score", order: null, stages: ["rough"] })).rows.map(({ number }) => number);

/** The first idea has the votes, the second a company, the third is little work. */
async function threeIdeas() {
  const house = await aHouse();
  for (const title of ["Votes", "A company", "Little work"]) await house.idea(title);
  for (const name of ["Bo", "Cleo", "June"]) await house.does(name, castVote, { number: "1" });
  await house.does("Sam", setCompany, { handle: "ann" }, { company: "Northwind" });
  await house.does("Ann", castVote, { number: "2" });
  await house.does("Sam", guessEffort, { number: "3" }, { effort: "S" });
  return house;
}

test("Sam changes the weights: nobody is told, and once all is counted anew the order is another", async () => {
  const house = await threeIdeas();
  expect(await order(house)).toEqual([2, 1, 3]);
  const told = await toldBy(house, async () => {
    expect(await happened(house, () => weigh(house, { reach: 0 }))).toMatchObject([
      { kind: "weights-changed", by: house.id("Sam"), about: ["site"] },
    ]);
  });
  expect(told).toEqual({});
  expect(weightsOf(await siteOf(house))).toEqual({ ...usualWeights, reach: 0 });
  expect(await rescore(house.db)).toBe(3);
  expect(await order(house)).toEqual([1, 3, 2]);
  expect(await recount(house.db.read)).toEqual([]);
  expect(await rescore(house.db)).toBe(0);
});

test("the log shows what each weight was and is; what stays is not in it", async () => {
  const house = await threeIdeas();
  await weigh(house, { reach: 5, effort: 0 });
  const { entries } = await logPage(house.db.read, { kinds: ["weights-changed"] });
  const changes = entries[0]?.changes ?? [];
  expect(changes.sort((one, other) => (one.field < other.field ? -1 : 1))).toEqual([
    { field: "effortWeight", before: "2", after: "0" },
    { field: "reachWeight", before: "3", after: "5" },
  ]);
});

test("the same weights again are nothing new, and the usual ones come back at once", async () => {
  const house = await threeIdeas();
  expect(await kinds(house, () => weigh(house, {}))).toEqual([]);
  expect(await kinds(house, () => house.does("June", resetWeights))).toEqual([]);
  await weigh(house, { votes: 9 });
  await rescore(house.db);
  expect(await kinds(house, () => house.does("June", resetWeights))).toEqual(["weights-changed"]);
  expect(await rescore(house.db)).toBe(3);
  expect(await order(house)).toEqual([2, 1, 3]);
});

test("it is said how far the counting is, and stopped in the middle it goes on where it was", async () => {
  const house = await threeIdeas();
  expect(await scoreProgress(house.db.read, await siteOf(house))).toBeNull();
  await weigh(house, { reach: 0 });
  expect(await scoreProgress(house.db.read, await siteOf(house))).toEqual({ done: 0, all: 3 });
  await house.db.write((tx) => scoreWaiting(tx, 2));
  await expect(
    house.db.write(async (tx) => {
      await scoreWaiting(tx, 2);
      throw new Error("The power is cut.");
    }),
  ).rejects.toThrow();
  expect(await scoreProgress(house.db.read, await siteOf(house))).toEqual({ done: 2, all: 3 });
  expect(await rescore(house.db)).toBe(1);
  expect(await scoreProgress(house.db.read, await siteOf(house))).toBeNull();
  expect(await recount(house.db.read)).toEqual([]);
});

test("votes, guesses and new ideas in the midst of it are right at its end, also when the weights change once more", async () => {
  const house = await threeIdeas();
  await Promise.all([
    weigh(house, { reach: 0 }),
    rescore(house.db, { most: 1 }),
    ...["Bo", "Cleo", "Sam"].map((name) => house.does(name, castVote, { number: "3" }, { strength: "3" })),
    house.does("June", guessEffort, { number: "1" }, { effort: "L" }),
    house.idea("A new one"),
    weigh(house, { votes: 2 }, "June"),
    rescore(house.db, { most: 1 }),
  ]);
  while ((await rescore(house.db)) > 0);
  expect(await scoreProgress(house.db.read, await siteOf(house))).toBeNull();
  expect(await recount(house.db.read)).toEqual([]);
});

test.each([
  [{ votes: "11" }, { votes: "out-of-range" }],
  [{ votes: "-1" }, { votes: "not-a-number" }],
  [{ age: "1.5" }, { age: "not-a-number" }],
  [{ effort: "" }, { effort: "required" }],
  [{ luck: "3" }, { luck: "unknown-field" }],
])("%j is no weight", async (form, faults) => {
  const house = await aHouse();
  expect(await refused(house, () => house.does("Sam", changeWeights, {}, { ...weights(), ...form }))).toEqual(faults);
});

test("who made their form before somebody else changed the weights is told so; customers may not at all", async () => {
  const house = await aHouse();
  const edition = editionOf(textsOf(await siteOf(house), "weights"));
  await weigh(house, { age: 0 });
  const late = () => house.does("June", changeWeights, {}, { ...weights({ votes: 4 }), edition });
  expect(await refused(house, late)).toBe("changed-meanwhile (state)");
  expect(await refused(house, () => weigh(house, { age: 2 }, "Ann"))).toBe("staff-only (forbidden)");
  expect(await refused(house, () => house.does("Ann", resetWeights))).toBe("staff-only (forbidden)");
});
