import { expect, test } from "vitest";
import { gaugeOf } from "#db/gauge.ts";
import { aPilot, says, thePilot } from "../commands/piloting.ts";
import type { House } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";

const gauge = async (house: House, forStaff = false, today = "2026-05-14") =>
  gaugeOf(house.db.read, (await thePilot(house)).id, { forStaff, today });

test("before anybody says how it goes there is a target, and nothing else", async () => {
  const house = await aHouse();
  await aPilot(house, { yardstick: "pulse", target: 3.8 });
  expect(await gauge(house)).toMatchObject({
    target: 3.8,
    readings: [],
    checkIns: 0,
    people: 0,
    targets: [{ entry: 1 }],
  });
});

test("what fewer than three people said is a number of check-ins to everybody, and an average to staff alone", async () => {
  const house = await aHouse();
  await aPilot(house, { yardstick: "pulse", target: 3.8 });
  await says(house, "2026-05-12", "Bo 5 yes", "Cleo 4 no");
  await says(house, "2026-05-13", "Bo 3");
  expect(await gauge(house)).toMatchObject({ readings: [], checkIns: 3, people: 2 });
  expect((await gauge(house, true)).readings).toMatchObject([{ by: "pulse", value: 4, people: 2, target: 3.8 }]);
  await says(house, "2026-05-13", "Ann 4");
  expect((await gauge(house)).readings).toMatchObject([{ by: "pulse", value: 4, people: 3, points: [{ people: 3 }] }]);
});

test("what is said on a day is in no figure before that day is over, so that nobody looks before and after it", async () => {
  const house = await aHouse();
  await aPilot(house, { yardstick: "pulse", target: 3.8 });
  await says(house, "2026-05-12", "Bo 5", "Cleo 4", "Ann 3");
  expect((await gauge(house, false, "2026-05-12")).readings).toEqual([]);
  expect((await gauge(house, true, "2026-05-12")).readings).toMatchObject([{ value: 4, people: 3 }]);
  expect((await gauge(house, false, "2026-05-13")).readings).toMatchObject([{ value: 4, people: 3 }]);
  await says(house, "2026-05-13", "June 1");
  expect((await gauge(house, false, "2026-05-13")).readings).toMatchObject([{ value: 4, people: 3 }]);
});

test("the pilot’s own measure comes first with the target, and the pulse after it without", async () => {
  const house = await aHouse();
  await aPilot(house, { yardstick: "missed", target: 60 });
  await says(house, "2026-05-12", "Bo 5 yes", "Cleo 4 no", "Ann 5 yes");
  const { readings } = await gauge(house);
  expect(readings.map(({ by, target, value }) => [by, target, Math.round(value)])).toEqual([
    ["missed", 60, 67],
    ["pulse", null, 5],
  ]);
  expect(readings[0]?.chart.target).not.toBeNull();
  expect(readings[1]?.chart.target).toBeNull();
});

test("a pilot measured in words, or by yes or no, still has its pulse", async () => {
  for (const yardstick of ["words", "yes-no"] as const) {
    const house = await aHouse();
    await aPilot(house, { yardstick });
    await says(house, "2026-05-12", "Bo 5", "Cleo 4", "Ann 3");
    expect((await gauge(house)).readings).toMatchObject([{ by: "pulse", value: 4, target: null }]);
  }
});
