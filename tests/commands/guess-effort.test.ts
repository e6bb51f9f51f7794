import { expect, test } from "vitest";
import { deleteIdea, guessEffort, mergeIdea } from "#app/commands/index.ts";
import { ideaByNumber } from "#db/ideas.ts";
import { logPage } from "#db/log.ts";
import { recount } from "#db/recount.ts";
import type { House } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";
import { happened, kinds, refused, toldBy } from "./story.ts";

const guess = (house: House, effort: string, name = "Sam", number = "1") =>
  house.does(name, guessEffort, { number }, { effort });
const scoreOf = async (house: House) => (await ideaByNumber(house.db.read, 1))?.score as number;

test("Sam guesses the effort of an idea, nobody is told, and the score follows", async () => {
  const house = await aHouse();
  await house.idea();
  const before = await scoreOf(house);
  const told = await toldBy(house, async () => {
    expect(await happened(house, () => guess(house, "XL"))).toMatchObject([
      { kind: "effort-guessed", by: house.id("Sam"), about: ["idea"], data: { idea: 1, before: null, after: "XL" } },
    ]);
  });
  expect(told).toEqual({});
  // Eight points instead of the two of what nobody guessed, each weighs two, and each is thirty.
  expect(await scoreOf(house)).toBe(before - 6 * 2 * 30);
});

test("the same again is nothing new; another takes its place, and the guess can be taken back", async () => {
  const house = await aHouse();
  await house.idea();
  const before = await scoreOf(house);
  await guess(house, "S");
  expect(await kinds(house, () => guess(house, "S", "June"))).toEqual([]);
  expect(await kinds(house, () => guess(house, "L", "June"))).toEqual(["effort-guessed"]);
  expect(await kinds(house, () => guess(house, ""))).toEqual(["effort-guessed"]);
  expect(await scoreOf(house)).toBe(before);
  // What counts like M is not said to be one.
  expect((await ideaByNumber(house.db.read, 1))?.effort).toBe(0);
});

test("the log keeps every guess with what it was before", async () => {
  const house = await aHouse();
  await house.idea();
  for (const effort of ["S", "XL", ""]) {
    await guess(house, effort);
    await house.later(1);
  }
  const { entries } = await logPage(house.db.read, { kinds: ["effort-guessed"] });
  expect(entries.map(({ changes }) => changes)).toEqual([
    [{ field: "effort", before: "XL", after: null }],
    [{ field: "effort", before: "S", after: "XL" }],
    [{ field: "effort", before: null, after: "S" }],
  ]);
});

test("what is no size is refused, and so is whoever does not work here", async () => {
  const house = await aHouse();
  await house.idea();
  for (const effort of ["s", "XXL", "8"])
    expect(await refused(house, () => guess(house, effort))).toEqual({ effort: "not-a-choice" });
  expect(await refused(house, () => guess(house, "S", "Ann"))).toBe("staff-only (forbidden)");
  expect(await refused(house, () => guess(house, "S", "Vi"))).toBe("sign-in-first (sign-in)");
  expect(await refused(house, () => guess(house, "S", "Sam", "99"))).toBe("not-found (missing)");
});

test("a merged idea is guessed where it lives on, and a guess does not keep its dreamer from taking an idea back", async () => {
  const house = await aHouse();
  await house.idea();
  await house.idea("The same, said otherwise");
  await house.does("Sam", mergeIdea, { number: "1" }, { from: "2" });
  expect(await refused(house, () => guess(house, "S", "Sam", "2"))).toMatch("idea-merged");
  const third = await house.idea("Another one");
  await guess(house, "S", "Sam", third);
  await house.does("Ann", deleteIdea, { number: third });
  expect(await recount(house.db.read)).toEqual([]);
});

test("many who guess at once leave one guess, and a score that is right", async () => {
  const house = await aHouse();
  await house.idea();
  await Promise.all(["S", "M", "L", "XL", "S", "L"].map((effort, n) => guess(house, effort, n % 2 ? "Sam" : "June")));
  expect(await recount(house.db.read)).toEqual([]);
});
