import fc from "fast-check";
import { expect, test } from "vitest";
import { type Figures, fewestTold, forEverybody, isReached, measured } from "#app/domain/outcome.ts";
import { yardsticks } from "#app/domain/pilot.ts";

const figures: Figures = {
  places: 9,
  seated: 7,
  testers: 5,
  checkIns: 12,
  pulse: 3.9,
  missed: { yes: 2, of: 3 },
  figure: 40,
};

test("check-ins say a pulse and how many would miss it; the rest is for staff to say", () => {
  expect(yardsticks.map((yardstick) => [yardstick, measured(yardstick, figures)])).toEqual([
    ["words", null],
    ["pulse", 3.9],
    ["missed", 67],
    ["figure", null],
    ["yes-no", null],
  ]);
  expect(measured("missed", { ...figures, missed: { yes: 0, of: 0 } })).toBeNull();
});

test("a target is reached from itself on; yes is reached, and words reach nothing", () => {
  expect(isReached("pulse", 3.8, 3.8)).toBe(true);
  expect(isReached("pulse", 3.7, 3.8)).toBe(false);
  expect(isReached("figure", -1, 0)).toBe(false);
  expect(isReached("yes-no", 1, null)).toBe(true);
  expect(isReached("yes-no", 0, null)).toBe(false);
  expect(isReached("figure", 4, null)).toBeNull();
  expect(isReached("missed", null, 50)).toBeNull();
  expect(isReached("words", 1, 1)).toBeNull();
});

test("what fewer than three people said is told to nobody but staff, and all else to everybody", () => {
  const n = fc.nat({ max: 6 });
  fc.assert(
    fc.property(n, n, n, (testers, yes, no) => {
      const all = { ...figures, testers, missed: { yes, of: yes + no } };
      const told = forEverybody(all);
      expect(told.pulse).toBe(testers < fewestTold ? null : all.pulse);
      expect(told.missed).toEqual(yes + no < fewestTold ? { yes: 0, of: 0 } : all.missed);
      expect({ ...told, pulse: all.pulse, missed: all.missed }).toEqual(all);
    }),
  );
});
