import { expect, test } from "vitest";
import { answerIdea, takeBackChoice } from "#app/commands/index.ts";
import { aHouse } from "../support/house.ts";
import { kinds, refused } from "./story.ts";

test("whoever said nothing takes nothing back", async () => {
  const house = await aHouse();
  await house.idea();
  const { to } = await house.does("Sam", answerIdea, { number: "1" }, { body: "So.", way1: "This", way2: "That" });
  const id = to.split("#c-")[1] as string;
  expect(await kinds(house, () => house.does("Ann", takeBackChoice, { id }))).toEqual([]);
  expect(await refused(house, () => house.does("Vi", takeBackChoice, { id }))).toBe("sign-in-first (sign-in)");
  expect(await refused(house, () => house.does("Ann", takeBackChoice, { id: "no-such" }))).toBe("not-found (missing)");
});
