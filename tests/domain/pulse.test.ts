import fc from "fast-check";
import { expect, test } from "vitest";
import { medianOf } from "#app/domain/pulse.ts";

test("of nothing there is no median, of one thing it is that, of two the smaller", () => {
  expect(medianOf([])).toBeNull();
  expect(medianOf([{ hours: 7, count: 1 }])).toBe(7);
  expect(
    medianOf([
      { hours: 2, count: 1 },
      { hours: 9, count: 1 },
    ]),
  ).toBe(2);
});

test("it is the one in the middle of all in a row", () => {
  const sets = fc.uniqueArray(fc.record({ hours: fc.nat(500), count: fc.integer({ min: 1, max: 9 }) }), {
    selector: ({ hours }) => hours,
    minLength: 1,
  });
  fc.assert(
    fc.property(sets, (set) => {
      const sorted = [...set].sort((one, other) => one.hours - other.hours);
      const row = sorted.flatMap(({ hours, count }) => Array.from({ length: count }, () => hours));
      expect(medianOf(sorted)).toBe(row[Math.ceil(row.length / 2) - 1]);
    }),
  );
});
