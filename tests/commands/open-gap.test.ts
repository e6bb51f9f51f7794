import { expect, test } from "vitest";
import { addGap, answerIdea, closeGap, openGap } from "#app/commands/index.ts";
import { letsRest } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";
import { gapId, gapsIn } from "./missing.ts";
import { happened, kinds, refused } from "./story.ts";

async function tickedOff() {
  const house = await aHouse();
  const number = await house.idea();
  const id = await gapId(house);
  await house.does("Ann", closeGap, { id });
  return { house, number, again: (name = "Ann") => house.does(name, openGap, { id }) };
}

test("what was ticked off is missing after all, once", async () => {
  const { house, again } = await tickedOff();
  expect(await happened(house, () => Promise.all([again(), again(), again("Sam")]))).toMatchObject([
    { kind: "gap-opened", about: ["idea"], data: { idea: 1 } },
  ]);
  expect(await kinds(house, () => again())).toEqual([]);
  expect((await gapsIn(house)).every(({ closed }) => !closed)).toBe(true);
  expect(await refused(house, () => again("Bo"))).toBe("not-yours (forbidden)");
});

test("there must be room for it", async () => {
  const { house, number, again } = await tickedOff();
  for (let n = 0; n < 5; n++) await house.does("Ann", addGap, { number }, { words: `Thing ${n}` });
  expect(await refused(house, () => again())).toBe("too-many-gaps (rule)");
});

test("what rests asks for nothing more", async () => {
  const { house, number, again } = await tickedOff();
  await house.does("Sam", answerIdea, { number }, letsRest);
  expect(await refused(house, () => again())).toBe("nothing-missing (state)");
  expect(await gapsIn(house)).toMatchObject([{ prompt: "who", closed: true }]);
});
