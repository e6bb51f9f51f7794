import { expect, test } from "vitest";
import { addUp, totalOf } from "#app/domain/shares.ts";

test("shares add up when nobody has one, or all of them come to a hundred", () => {
  expect([[], [null, null], [100], [40, null, 60], [0, 100]].map(addUp)).toEqual([true, true, true, true, true]);
  expect([[0], [99], [50, 51], [100, 1]].map(addUp)).toEqual([false, false, false, false]);
});

test("nobody's share is not the same as a share of nothing", () => {
  expect([totalOf([]), totalOf([null]), totalOf([0]), totalOf([20, null, 30])]).toEqual([null, null, 0, 50]);
});
