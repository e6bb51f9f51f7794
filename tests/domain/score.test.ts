import { expect, test } from "vitest";
import {
  breakdown,
  effortOf,
  effortPoints,
  efforts,
  type Scored,
  scoreKey,
  strengthOf,
  totalOf,
  usualWeights,
  type Weights,
} from "#app/domain/score.ts";

const posted = new Date("2026-05-04T09:00:00Z");
const after = (days: number) => new Date(posted.getTime() + days * 86_400_000);
const idea = (of: Partial<Scored> = {}): Scored => ({
  ...{ votesCount: 0, strength: 0, reach: 0, effort: 0, createdAt: posted },
  ...of,
});
const weighing = (of: Partial<Weights> = {}): Weights => ({
  ...{ votes: 0, strength: 0, reach: 0, age: 0, effort: 0 },
  ...of,
});
const scoreOn = (day: number, one: Scored, weights = usualWeights) => totalOf(breakdown(one, weights, after(day)));

test("12 votes of strength 9 by 4 companies, 45 days old, an effort of L: 12 × 1 + 9 × 1 + 4 × 3 + 45 ÷ 30 × 1 − 4 × 2", () => {
  const one = idea({ votesCount: 12, strength: 9, reach: 4, effort: effortPoints.L });
  expect(breakdown(one, usualWeights, after(45))).toEqual({
    votes: { figure: 12, weight: 1, points: 12 },
    strength: { figure: 9, weight: 1, points: 9 },
    reach: { figure: 4, weight: 3, points: 12 },
    age: { figure: 45, weight: 1, points: 1.5 },
    effort: { figure: 4, weight: 2, points: 8 },
  });
  expect(scoreOn(45, one)).toBe(26.5);
});

test("each part counts as much as it weighs, and what weighs nothing counts for nothing", () => {
  const one = idea({ votesCount: 7, strength: 5, reach: 3, effort: effortPoints.XL });
  expect(scoreOn(60, one, weighing({ votes: 10 }))).toBe(70);
  expect(scoreOn(60, one, weighing({ strength: 2 }))).toBe(10);
  expect(scoreOn(60, one, weighing({ reach: 4 }))).toBe(12);
  expect(scoreOn(60, one, weighing({ age: 3 }))).toBe(6);
  expect(scoreOn(60, one, weighing({ effort: 1 }))).toBe(-8);
  expect(scoreOn(60, one, weighing())).toBe(0);
});

test("what nobody has guessed counts like M, so a guess of S lifts it and one of L lowers it", () => {
  const guessed = (effort: number) => scoreOn(0, idea({ effort }), weighing({ effort: 1 }));
  expect(guessed(0)).toBe(guessed(effortPoints.M));
  expect(guessed(effortPoints.S)).toBeGreaterThan(guessed(0));
  expect(guessed(effortPoints.L)).toBeLessThan(guessed(0));
});

test("what is stored is the score of any day, thirty for a point, less the same for every idea", () => {
  const some = [idea({ votesCount: 3 }), idea({ createdAt: after(-400), reach: 2 }), idea({ strength: 8, effort: 8 })];
  for (const weights of [usualWeights, weighing({ age: 10, votes: 1 }), weighing({ reach: 10 })])
    for (const day of [0, 1, 29, 30, 365]) {
      const passed = some.map((one) => Math.round(30 * scoreOn(day, one, weights)) - scoreKey(one, weights));
      expect(new Set(passed).size, `day ${day}`).toBe(1);
    }
  for (const one of some) expect(Number.isInteger(scoreKey(one, usualWeights))).toBe(true);
});

test("an age is counted in days of UTC, and nothing is younger than today", () => {
  const late = idea({ createdAt: new Date("2026-05-04T23:59:59Z") });
  const age = (at: string) => breakdown(late, usualWeights, new Date(at)).age.figure;
  expect(age("2026-05-04T23:59:59Z")).toBe(0);
  expect(age("2026-05-05T00:00:00Z")).toBe(1);
  expect(age("2026-05-03T00:00:00Z")).toBe(0);
});

test("strength is one for nice, two for matters, three for vital", () => {
  expect(strengthOf({ niceCount: 4, mattersCount: 0, vitalCount: 0 })).toBe(4);
  expect(strengthOf({ niceCount: 1, mattersCount: 2, vitalCount: 3 })).toBe(14);
});

test("an effort is known by its points, and no points are none", () => {
  for (const effort of efforts) expect(effortOf(effortPoints[effort])).toBe(effort);
  for (const points of [0, 3, -1]) expect(effortOf(points)).toBeNull();
});
