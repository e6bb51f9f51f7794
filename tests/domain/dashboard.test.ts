import { describe, expect, test } from "vitest";
import { barsOf } from "#app/domain/bars.ts";
import { daysIn, weekOf } from "#app/domain/calendar.ts";
import { backOf, isRipe, monthsUntil, presetsOn, rangeAsked, shareOf, weeksOf } from "#app/domain/dashboard.ts";

/** A Thursday. */
const today = "2026-05-14";
const asked = (from = "", to = "") => rangeAsked({ from, to }, today);

describe("a range", () => {
  test("is of the last twelve weeks, up to the present one, where nothing is asked", () => {
    expect(asked()).toEqual({ span: { from: "2026-02-23", until: "2026-05-17" } });
    expect(weeksOf({ from: "2026-02-23", until: "2026-05-17" })).toHaveLength(12);
  });

  test("takes the whole weeks of its days, and never goes beyond the present one", () => {
    expect(asked("2026-04-01", "2026-04-07")).toEqual({ span: { from: "2026-03-30", until: "2026-04-12" } });
    expect(asked("2026-05-12", "2031-01-01")).toEqual({ span: { from: "2026-05-11", until: "2026-05-17" } });
    expect(asked("", "2026-03-01")).toEqual({ span: { from: "2025-12-08", until: "2026-03-01" } });
  });

  test.each([
    ["yesterday", "", "not-a-day", "from"],
    ["2026-02-30", "", "not-a-day", "from"],
    ["", "0000-01-01", "not-a-day", "to"],
    ["2026-04-02", "2026-04-01", "turned-round", "to"],
    ["2026-05-15", "", "ahead", "from"],
    ["2024-05-06", "", "too-long", "from"],
  ])("from %s to %s can't be shown: %s", (from, to, fault, field) => {
    expect(asked(from, to)).toEqual({ fault, field });
  });

  test("of this year begins with the week of New Year's Day", () => {
    expect(presetsOn(today).map(({ span }) => span.from)).toEqual(["2026-02-23", "2025-12-29"]);
  });
});

test("a week begins on Monday, and a day is that of its time zone", () => {
  expect(["2026-05-10", "2026-05-11", "2026-05-17"].map(weekOf)).toEqual(["2026-05-04", "2026-05-11", "2026-05-11"]);
  const [lisbon, kathmandu] = [daysIn("Europe/Lisbon"), daysIn("Asia/Kathmandu")];
  const nights = ["2026-05-10T22:59:59Z", "2026-05-10T23:00:00Z"].map((at) => new Date(at));
  expect(nights.map(lisbon)).toEqual(["2026-05-10", "2026-05-11"]);
  expect([new Date("2026-05-10T18:14:59Z"), new Date("2026-05-10T18:15:00Z")].map(kathmandu)).toEqual([
    "2026-05-10",
    "2026-05-11",
  ]);
});

describe("a cohort", () => {
  test("is old enough when its last day is so many days past", () => {
    expect(isRipe("2026-02", 30, "2026-03-30")).toBe(false);
    expect(isRipe("2026-02", 30, "2026-03-31")).toBe(true);
    expect(isRipe("2026-02", 90, "2026-05-14")).toBe(false);
  });

  test("that is too young takes no part in a share, and with none old enough there is no share", () => {
    const old = { month: "2026-01", got: "heard", people: 4, back30: 3, back90: 4 } as const;
    const young = { month: "2026-04", got: "heard", people: 9, back30: 1, back90: null } as const;
    expect(backOf([old, young], "back30")).toEqual({ people: 13, back: 4 });
    expect(backOf([old, young], "back90")).toEqual({ people: 4, back: 4 });
    expect(backOf([young], "back90")).toBeNull();
  });

  test("belongs to one of the twelve months up to the end of the range", () => {
    expect(monthsUntil("2026-02-03")).toEqual([
      ...["2025-03", "2025-04", "2025-05", "2025-06", "2025-07", "2025-08"],
      ...["2025-09", "2025-10", "2025-11", "2025-12", "2026-01", "2026-02"],
    ]);
  });
});

test("bars stand one upon the other, on nought, in the order of their weeks, and a week of nothing has none", () => {
  const { bars, bottom, left, right, levels } = barsOf([
    [1, 2],
    [0, 0],
    [4, 0],
  ]);
  expect(bars.map(({ part }) => part)).toEqual([0, 1, 0]);
  const [low, high, other] = bars;
  expect((low?.y ?? 0) + (low?.height ?? 0)).toBe(bottom);
  expect((high?.y ?? 0) + (high?.height ?? 0)).toBeCloseTo(low?.y ?? 0);
  expect(other?.height).toBeCloseTo(4 * (low?.height ?? 0), 0);
  expect(low?.x).toBeGreaterThanOrEqual(left);
  expect((other?.x ?? 0) + (other?.width ?? 0)).toBeLessThanOrEqual(right);
  expect(levels.map(({ value }) => value)).toEqual([0, 1, 2, 3, 4]);
  expect(barsOf([]).bars).toEqual([]);
  expect(barsOf([[0]]).bars).toEqual([]);
});

test("a share of nothing is none", () => {
  expect([shareOf(1, 3), shareOf(0, 3), shareOf(0, 0)]).toEqual([33, 0, null]);
});
