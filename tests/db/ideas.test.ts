import { expect, test } from "vitest";
import { answerIdea, shipIdea } from "#app/commands/index.ts";
import { ideaRow, ideasOf } from "#db/ideas.ts";
import { ideasByStage } from "#db/tallies.ts";
import { letsRest } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";

test("who dreamed them up sees their ideas, the newest first", async () => {
  const house = await aHouse();
  for (const title of ["One", "Two", "Three"]) {
    await house.idea(title);
    await house.later(1);
  }
  expect((await ideasOf(house.db.read, house.id("Ann"), null)).rows.map(({ title }) => title)).toEqual([
    "Three",
    "Two",
    "One",
  ]);
});

test("an idea that is being tried shows its pilot, with its seats", async () => {
  const house = await aHouse();
  await house.pilot(await house.idea(), 3);
  expect(await ideaRow(house.db.read, null, 1)).toMatchObject({
    pilot: { number: 1, state: "recruiting", seated: 0, places: 3 },
  });
});

test("the totals by stage follow every move", async () => {
  const house = await aHouse();
  for (const title of ["One", "Two", "Three"]) await house.idea(title);
  await house.does("Sam", answerIdea, { number: "1" }, letsRest);
  await house.does("Sam", shipIdea, { number: "2" }, { body: "So.", story: "So." });
  const counts = Object.fromEntries((await ideasByStage(house.db.read)).map(({ stage, count }) => [stage, count]));
  expect(counts).toEqual({ rough: 1, polishing: 0, piloting: 0, shipped: 1, resting: 1 });
});
