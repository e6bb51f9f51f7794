import { expect, test } from "vitest";
import { addComment, closeGap, deleteIdea, takeHost } from "#app/commands/index.ts";
import { aHouse } from "../support/house.ts";
import { gapId, gapsIn } from "./missing.ts";
import { happened, kinds, refused } from "./story.ts";

test("Ann ticks off what is answered; ticking it twice, or ten times at once, is once", async () => {
  const house = await aHouse();
  await house.idea();
  const id = await gapId(house);
  const tick = (name = "Ann") => house.does(name, closeGap, { id });
  expect(await happened(house, () => Promise.all(Array.from({ length: 10 }, () => tick())))).toMatchObject([
    { kind: "gap-closed", by: house.id("Ann"), about: ["idea"], data: { idea: 1, gap: id } },
  ]);
  expect(await kinds(house, () => tick("Sam"))).toEqual([]);
  expect((await gapsIn(house)).map(({ closed }) => closed)).toEqual([true, false, false]);
});

test("staff and the host may, a commenter may not", async () => {
  const house = await aHouse();
  const number = await house.idea();
  await house.does("Bo", addComment, { number }, { body: "Nice." });
  const tick = (name: string, named: string) => async () =>
    house.does(name, closeGap, { id: await gapId(house, named) });
  expect(await refused(house, tick("Bo", "who"))).toBe("not-yours (forbidden)");
  expect(await refused(house, tick("Vi", "who"))).toBe("sign-in-first (sign-in)");
  await house.does("June", takeHost, { number });
  expect(await kinds(house, tick("June", "who"))).toEqual(["gap-closed"]);
  expect(await kinds(house, tick("Ada", "today"))).toEqual(["gap-closed"]);
});

test("an idea that staff have tended is no longer its dreamer's alone", async () => {
  const house = await aHouse();
  const number = await house.idea();
  await house.does("Sam", closeGap, { id: await gapId(house) });
  expect(await refused(house, () => house.does("Ann", deleteIdea, { number }))).toBe("idea-shared (state)");
});
