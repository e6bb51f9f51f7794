import fc from "fast-check";
import { expect, test } from "vitest";
import { hotness } from "#app/domain/ranking.ts";

const monday = new Date("2026-05-04T09:00:00Z");
const later = (days: number) => new Date(monday.getTime() + days * 86_400_000);

test("a vote makes an idea hotter, and so does youth", () => {
  expect(hotness(1, monday)).toBeGreaterThan(hotness(0, monday));
  expect(hotness(0, later(1))).toBeGreaterThan(hotness(0, monday));
});

test("tenfold the votes is worth ten days of youth", () => {
  expect(hotness(99, monday)).toBeCloseTo(hotness(9, later(10)), 6);
  expect(hotness(9, monday)).toBeCloseTo(hotness(0, later(10)), 6);
});

test("more votes are never colder, and the order of two ideas never changes by waiting", () => {
  const votes = fc.integer({ min: 0, max: 1_000_000 });
  fc.assert(
    fc.property(votes, votes, fc.integer({ min: 0, max: 5_000 }), (one, more, days) => {
      expect(hotness(one + more, later(days))).toBeGreaterThanOrEqual(hotness(one, later(days)));
      expect(Number.isFinite(hotness(one, later(days)))).toBe(true);
    }),
  );
});
