import { expect, test } from "vitest";
import { setAttribute } from "#app/commands/index.ts";
import { limits } from "#app/domain/limits.ts";
import { attributesOf } from "#db/attributes.ts";
import type { House } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";
import { happened, kinds, refused } from "./story.ts";

const say = (house: House, name: string, value: string, by = "Sam") =>
  house.does(by, setAttribute, { handle: "ann" }, { name, value });
const saidOfAnn = (house: House) => attributesOf(house.db.read, house.id("Ann"));

test("Sam says something of Ann, and says it differently later, under one name", async () => {
  const house = await aHouse();
  expect(await happened(house, () => say(house, "Plan", "small"))).toMatchObject([
    { kind: "attribute-set", by: house.id("Sam"), about: ["person"], data: {} },
  ]);
  await say(house, "Branch", "Pier");
  await say(house, " plan ", "large", "June");
  expect(await saidOfAnn(house)).toEqual([
    { name: "Branch", value: "Pier" },
    { name: "plan", value: "large" },
  ]);
  expect(await kinds(house, () => say(house, "plan", "large"))).toEqual([]);
});

test("there is room for so many things and no more, also for many at once", async () => {
  const house = await aHouse();
  const many = await Promise.allSettled(
    Array.from({ length: limits.attributes + 4 }, (_, n) => say(house, `Thing ${n}`, "yes", n % 2 ? "Sam" : "June")),
  );
  expect(many.filter(({ status }) => status === "fulfilled")).toHaveLength(limits.attributes);
  expect(await saidOfAnn(house)).toHaveLength(limits.attributes);
  expect(await refused(house, () => say(house, "One more", "yes"))).toBe("too-many-attributes (rule) at name");
  const name = (await saidOfAnn(house))[0]?.name as string;
  expect(await kinds(house, () => say(house, name, "changed"))).toEqual(["attribute-set"]);
});

test("what says nothing, is too long or takes two lines is not something to say", async () => {
  const house = await aHouse();
  for (const [form, faults] of [
    [{}, { name: "required", value: "required" }],
    [
      { name: "a".repeat(41), value: "b".repeat(201) },
      { name: "too-long", value: "too-long" },
    ],
    [{ name: "Plan", value: "two\nlines" }, { value: "control-characters" }],
  ])
    expect(
      await refused(house, () => house.does("Sam", setAttribute, { handle: "ann" }, form as Record<string, string>)),
    ).toEqual(faults);
});

test("only for those who work here", async () => {
  const house = await aHouse();
  expect(await refused(house, () => say(house, "Plan", "large", "Ann"))).toBe("not-found (missing)");
  expect(await refused(house, () => say(house, "Plan", "large", "Vi"))).toBe("not-found (missing)");
});
