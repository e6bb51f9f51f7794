import { expect, test } from "vitest";
import { concludePilot, moveTarget } from "#app/commands/index.ts";
import { targetsOf } from "#db/targets.ts";
import type { House } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";
import { aPilot, thePilot } from "./piloting.ts";
import { happened, refused } from "./story.ts";

const moves = (house: House, target: string, reason = "Half of them were away.", name = "Sam") =>
  house.does(name, moveTarget, { number: "1" }, { target, reason });

test("a target that is moved keeps its history: what it was, who moved it, when and why", async () => {
  const house = await aHouse();
  await aPilot(house, { yardstick: "pulse", target: 4.2 });
  await house.later(8);
  const done = await happened(house, () => moves(house, "3.8"));
  expect(done).toEqual([
    { kind: "target-moved", by: house.id("Sam"), cause: null, about: ["idea", "pilot"], data: { pilot: 1 } },
  ]);
  await moves(house, "4", "They are back.", "June");
  const { id, target } = await thePilot(house);
  expect(target).toBe(4);
  const said = (await targetsOf(house.db.read, id)).map(({ entry, target, by, reason }) => [
    entry,
    target,
    by.name,
    reason,
  ]);
  expect(said).toEqual([
    [1, 4.2, "Sam", null],
    [2, 3.8, "Sam", "Half of them were away."],
    [3, 4, "June", "They are back."],
  ]);
});

test("two who move it at once both stand in its history, and the last one holds", async () => {
  const house = await aHouse();
  await aPilot(house, { yardstick: "figure", target: 100 });
  await Promise.all([moves(house, "80"), moves(house, "90", "Fewer mornings.", "June")]);
  const { id, target } = await thePilot(house);
  const targets = await targetsOf(house.db.read, id);
  expect(targets.map(({ entry }) => entry)).toEqual([1, 2, 3]);
  expect(targets.at(-1)?.target).toBe(target);
});

test.each([
  ["pulse", "5.1", { target: "out-of-range" }],
  ["pulse", "0.9", { target: "out-of-range" }],
  ["missed", "-1", { target: "out-of-range" }],
  ["missed", "101", { target: "out-of-range" }],
  ["figure", "2000000000", { target: "out-of-range" }],
  ["pulse", "", { target: "required" }],
  ["pulse", "good", { target: "not-a-figure" }],
  ["pulse", "4.2", "target-same (rule) at target"],
  ["words", "4", "no-target (rule)"],
  ["yes-no", "1", "no-target (rule)"],
] as const)("of a pilot measured by %s the target %s is refused", async (yardstick, target, why) => {
  const house = await aHouse();
  await aPilot(house, { yardstick, target: 4.2 });
  expect(await refused(house, () => moves(house, target))).toEqual(why);
});

test("nobody moves it without a reason, after the last day, after the conclusion, or as a customer", async () => {
  const house = await aHouse();
  await aPilot(house, { yardstick: "pulse", target: 4.2 });
  expect(await refused(house, () => moves(house, "3", " "))).toEqual({ reason: "required" });
  expect(await refused(house, () => moves(house, "3", "Why.", "Ann"))).toBe("staff-only (forbidden)");
  await house.later(22);
  expect(await refused(house, () => moves(house, "3"))).toBe("pilot-over (state)");
  await house.does("Sam", concludePilot, { number: "1" }, { outcome: "adopt", learned: "Much." });
  expect(await refused(house, () => moves(house, "3"))).toBe("pilot-concluded (state)");
});
