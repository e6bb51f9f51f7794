import { expect, test } from "vitest";
import { causeOf, faultOfDates, hasGap, isCurrency, isWithin, wantsTarget } from "#app/domain/pilot.ts";

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
