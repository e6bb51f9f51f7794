import { expect, test } from "vitest";
import { dayIn } from "#app/domain/calendar.ts";
import {
  causeOf,
  faultOfDates,
  hasGap,
  howFar,
  isCurrency,
  isOver,
  isWithin,
  nearBounds,
  wantsTarget,
} from "#app/domain/pilot.ts";

const today = "2026-05-04";

test("a pilot may start and end today, start before today, and last a year", () => {
  expect(faultOfDates(today, today, today)).toBeNull();
  expect(faultOfDates("2026-05-01", "2026-05-10", today)).toBeNull();
  expect(faultOfDates(today, "2027-05-05", today)).toBeNull();
});

test.each([
  ["2026-05-10", "2026-05-09", "pilot-ends-before-it-starts"],
  ["2026-04-01", "2026-05-03", "pilot-ends-in-the-past"],
  [today, "2027-05-06", "pilot-too-long"],
])("from %s to %s: %s", (from, to, code) => {
  expect(faultOfDates(from, to, today)).toEqual({ code, field: "to" });
});

test("each outcome does something else to the stage of the idea", () => {
  expect(causeOf).toEqual({ adopt: "adopted", adapt: "adapted", stop: "stopped" });
});

test("what is measured by a number has a target, within what can be reached", () => {
  expect((["words", "pulse", "missed", "figure", "yes-no"] as const).filter(wantsTarget)).toEqual([
    "pulse",
    "missed",
    "figure",
  ]);
  expect([0.9, 1, 4.5, 5, 5.1].map((target) => isWithin("pulse", target))).toEqual([false, true, true, true, false]);
  expect([-1, 0, 100, 101].map((target) => isWithin("missed", target))).toEqual([false, true, true, false]);
  expect([-1e9, 1e9, 1e9 + 1].map((target) => isWithin("figure", target))).toEqual([true, true, false]);
  expect(isWithin("yes-no", 1)).toBe(false);
});

test("a gap is an ellipsis that stands for a word, not one at a word’s end", () => {
  expect(["…", "for … will", "will …", "will …."].map(hasGap)).toEqual([true, true, true, true]);
  expect(["", "and so on…", "…"].map((text) => hasGap(`x${text}`))).toEqual([false, false, false]);
});

test("currencies are those of the world", () => {
  expect(["EUR", "USD", "JPY"].every(isCurrency)).toBe(true);
  expect(["eur", "EURO", "XX", ""].some(isCurrency)).toBe(false);
});

test("a pilot is over from the day after its last one until it is concluded", () => {
  const endsOn = "2026-05-10";
  expect(isOver({ state: "running", endsOn }, "2026-05-10")).toBe(false);
  expect(isOver({ state: "running", endsOn }, "2026-05-11")).toBe(true);
  expect(isOver({ state: "recruiting", endsOn }, "2026-05-11")).toBe(true);
  expect(isOver({ state: "concluded", endsOn }, "2026-05-11")).toBe(false);
  expect(isOver({ state: "draft", endsOn }, "2026-05-11")).toBe(false);
});

test("its days are counted from 1 where the site lives, also over the nights the clocks change", () => {
  const dates = { startsOn: "2026-03-28", endsOn: "2026-03-31" };
  expect(howFar(dates, "2026-03-27")).toEqual({ day: 0, days: 4 });
  expect(howFar(dates, "2026-04-09")).toEqual({ day: 4, days: 4 });
  for (const [zone, at, day] of [
    ["Europe/Lisbon", "2026-03-28T23:59:59Z", 1],
    ["Europe/Lisbon", "2026-03-29T00:30:00Z", 2],
    ["Europe/Lisbon", "2026-03-29T22:59:59Z", 2],
    ["Europe/Lisbon", "2026-03-29T23:00:00Z", 3],
    ["Pacific/Auckland", "2026-03-28T10:59:59Z", 1],
    ["Pacific/Auckland", "2026-03-28T11:00:00Z", 2],
    ["America/New_York", "2026-03-29T03:59:59Z", 1],
    ["America/New_York", "2026-03-29T04:00:00Z", 2],
  ] as const)
    expect([zone, at, howFar(dates, dayIn(zone, new Date(at))).day]).toEqual([zone, at, day]);
});

test("its bounds are near in the last three days and from four fifths of the cap on", () => {
  const none = { capMoney: null, capPeople: null, capDays: null, spentMoney: 900, spentPeople: 9, spentDays: 9 };
  const pilot = { state: "running", endsOn: "2026-05-10", ...none } as const;
  expect(nearBounds(pilot, "2026-05-06")).toEqual([]);
  expect(nearBounds(pilot, "2026-05-07")).toEqual([{ what: "end", left: 3, passed: false }]);
  expect(nearBounds(pilot, "2026-05-10")).toEqual([{ what: "end", left: 0, passed: false }]);
  expect(nearBounds(pilot, "2026-05-11")).toEqual([{ what: "end", left: 0, passed: true }]);
  const capped = { ...pilot, capMoney: 1000, capPeople: 9, capDays: 12 };
  expect(nearBounds(capped, "2026-05-04")).toEqual([
    { what: "money", left: 100, passed: false },
    { what: "people", left: 0, passed: true },
  ]);
  expect(nearBounds({ ...capped, state: "concluded" }, "2026-05-11")).toEqual([]);
  expect(nearBounds({ ...pilot, capMoney: 0, spentMoney: 0 }, "2026-05-04")).toEqual([]);
});
