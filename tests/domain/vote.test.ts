import { expect, test } from "vitest";
import { burst, doesCount, mostFromNewAccounts, newSince, voteStates } from "#app/domain/vote.ts";

test("a vote counts at once, or after staff released it", () => {
  expect(voteStates.filter(doesCount)).toEqual(["counted", "released"]);
});

test("an account is new for three days", () => {
  expect(newSince(new Date("2026-05-04T09:00:00Z"))).toEqual(new Date("2026-05-01T09:00:00Z"));
});

test("a few votes on one idea are nothing strange; where people arrive and vote for many, one may get more", () => {
  expect(mostFromNewAccounts(0)).toBe(20);
  expect(mostFromNewAccounts(3)).toBe(20);
  expect(mostFromNewAccounts(4)).toBe(21);
  expect(mostFromNewAccounts(95)).toBe(43);
});

test("but never more than a hundred within the hour", () => {
  expect(mostFromNewAccounts(100_000)).toBe(burst.many);
});
