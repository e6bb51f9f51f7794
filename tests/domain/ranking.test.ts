import fc from "fast-check";
import { expect, test } from "vitest";
import { heatOf, heatOfPosting, warmer } from "#app/domain/ranking.ts";

const monday = new Date("2026-05-04T09:00:00Z");
const later = (days: number) => new Date(monday.getTime() + days * 86_400_000);
const heat = (posted: number, ...voted: number[]) =>
  voted.reduce((heat, day) => warmer(heat, later(day)), heatOfPosting(later(posted)));

test("a vote makes an idea hotter, and so does youth", () => {
  expect(heat(0, 1)).toBeGreaterThan(heat(0));
  expect(heat(1)).toBeGreaterThan(heat(0));
  expect(heat(0, 5)).toBeGreaterThan(heat(0, 1));
});

test("two weeks halve what a vote is worth", () => {
  expect(heat(0, 0, 0, 0)).toBeCloseTo(heat(14, 14), 6);
  expect(heat(0, 0)).toBeCloseTo(heat(14), 6);
});

test("read from all votes at once, as after one was taken back, the heat is the same as vote by vote", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 2_000 }), { maxLength: 12 }), (voted) => {
      expect(heatOf(monday, voted.map(later))).toBeCloseTo(heat(0, ...voted), 6);
    }),
  );
  expect(heatOf(monday, [])).toBe(heat(0));
});

test("in whatever order votes come, the heat is the same", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 12 }), (voted) => {
      expect(heat(0, ...voted)).toBeCloseTo(heat(0, ...voted.toReversed()), 6);
    }),
  );
});
