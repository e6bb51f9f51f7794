import { expect, test } from "vitest";
import { concludePilot, recordFigure } from "#app/commands/index.ts";
import { figuresOf } from "#db/figures.ts";
import { gaugeOf } from "#db/gauge.ts";
import type { House } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";
import { aPilot, thePilot } from "./piloting.ts";
import { happened, refused } from "./story.ts";

const counts = (house: House, form: object, name = "Sam") =>
  house.does(name, recordFigure, { number: "1" }, { ...form });

async function counting() {
  const house = await aHouse();
  await aPilot(house, { yardstick: "figure", unit: "cups" });
  await house.later(9);
  return house;
}

test("Sam counts cups today and yesterday, and what was said last of a day holds", async () => {
  const house = await counting();
  const done = await happened(house, () => counts(house, { value: "12.5" }));
  expect(done).toEqual([
    { kind: "figure-recorded", by: house.id("Sam"), cause: null, about: ["pilot"], data: { pilot: 1 } },
  ]);
  await counts(house, { value: "8", day: "2026-05-12" });
  await counts(house, { value: "-3", day: "2026-05-13" });
  const { id } = await thePilot(house);
  expect(await figuresOf(house.db.read, id)).toEqual([
    { day: "2026-05-12", value: 8 },
    { day: "2026-05-13", value: -3 },
  ]);
  const { readings } = await gaugeOf(house.db.read, id, { forStaff: false, today: "2026-05-14" });
  expect(readings.map(({ by, value }) => [by, value])).toEqual([["figure", -3]]);
});

test("many who count at once are all written down, one after the other", async () => {
  const house = await counting();
  await Promise.all(Array.from({ length: 12 }, (_, n) => counts(house, { value: String(n), day: "2026-05-11" })));
  expect(await figuresOf(house.db.read, (await thePilot(house)).id)).toHaveLength(1);
});

test.each([
  [{}, { value: "required" }],
  [{ value: "many" }, { value: "not-a-figure" }],
  [{ value: "1,200" }, { value: "not-a-figure" }],
  [{ value: "1e3" }, { value: "not-a-figure" }],
  [{ value: "9999999999" }, { value: "out-of-range" }],
  [{ value: "1", day: "2026-02-30" }, { day: "not-a-day" }],
  [{ value: "1", day: "2026-05-14" }, "figure-in-the-future (rule) at day"],
  [{ value: "1", day: "2026-05-10" }, "figure-before-start (rule) at day"],
])("%j is refused", async (form, why) => {
  const house = await counting();
  expect(await refused(house, () => counts(house, form))).toEqual(why);
});

test("nothing is counted before the first day, after the conclusion, by customers, or where no figure was set", async () => {
  const house = await aHouse();
  await aPilot(house, { yardstick: "figure" });
  expect(await refused(house, () => counts(house, { value: "1" }))).toBe("pilot-not-running (state)");
  await house.later(8);
  expect(await refused(house, () => counts(house, { value: "1" }, "Bo"))).toBe("staff-only (forbidden)");
  await house.does("Sam", concludePilot, { number: "1" }, { outcome: "adopt", learned: "Much." });
  expect(await refused(house, () => counts(house, { value: "1" }))).toBe("pilot-concluded (state)");

  const other = await aHouse();
  await aPilot(other, { yardstick: "pulse" });
  await other.later(8);
  expect(await refused(other, () => counts(other, { value: "1" }))).toBe("no-figure (rule)");
});
