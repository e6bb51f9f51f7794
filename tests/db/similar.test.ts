import { expect, test } from "vitest";
import { castVote } from "#app/commands/index.ts";
import { alike } from "#app/domain/similar.ts";
import { titleRoots } from "#db/schema.ts";
import { similarIdeas } from "#db/similar.ts";
import type { House } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";

test("ideas with a title much like the new one are found, the likest first, with the words they share", async () => {
  const house = await aHouse();
  for (const title of ["A quiet hour on weekday mornings", "Quiet mornings", "A bench by the water"])
    await house.idea(title);
  const found = await similarIdeas(house.db.read, null, "Quiet hours on weekday mornings");
  expect(found.map(({ title, shared }) => [title, shared])).toEqual([
    ["A quiet hour on weekday mornings", ["quiet", "hour", "on", "weekday", "mornings"]],
    ["Quiet mornings", ["quiet", "mornings"]],
  ]);
});

test("they come as the reader sees them: who has voted, and how many", async () => {
  const house = await aHouse();
  const number = await house.idea("Cups that come back");
  for (const name of ["Bo", "Cleo"]) await house.does(name, castVote, { number });
  const [asBo] = await similarIdeas(house.db.read, house.id("Bo"), "Cups that come back soon");
  const [asVi] = await similarIdeas(house.db.read, null, "Cups that come back soon");
  expect([asBo?.mine, asBo?.votes, asVi?.mine]).toEqual([true, 2, false]);
});

test("a rare word leads to its idea however many others share the common ones", async () => {
  const house = await aHouse();
  await house.idea("A lantern for the pier");
  for (let place = 1; place <= 60; place++) await house.idea(`A chair for the garden, number ${place}`);
  expect(await titles(house, "The lantern for a pier")).toEqual(["A lantern for the pier"]);
});

test("only what is like enough is shown, and no more than asked for", async () => {
  const house = await aHouse();
  for (let place = 1; place <= 9; place++) await house.idea(`Cups that come back, part ${place}`);
  expect(await titles(house, "Cups that come back")).toHaveLength(5);
  expect(await titles(house, "Cups")).toEqual([]);
  const asked = { least: alike.worthAsking, shown: 1 };
  expect(await similarIdeas(house.db.read, null, "Cups that come back", asked)).toHaveLength(1);
});

test.each(["", "   ", "a", "?!", "%", "'; drop table ideas; --", "\u0000", "x".repeat(5_000), "🪨"])(
  "%j is like nothing, and breaks nothing",
  async (title) => {
    const house = await aHouse();
    await house.idea("Cups that come back");
    expect(await titles(house, title)).toEqual([]);
  },
);

test("a title of any script is kept by its roots", async () => {
  const house = await aHouse();
  await house.idea("静かな朝の時間");
  await house.idea("ساعة هادئة في الصباح");
  expect(await titles(house, "朝の静かな時間")).toEqual(["静かな朝の時間"]);
  expect(await titles(house, "ساعة هادئة")).toEqual(["ساعة هادئة في الصباح"]);
  expect(await house.db.read.$count(titleRoots)).toBeGreaterThan(6);
});

async function titles(house: House, title: string): Promise<string[]> {
  return (await similarIdeas(house.db.read, null, title)).map((idea) => idea.title);
}
