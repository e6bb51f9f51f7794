import { expect, test } from "vitest";
import { judgingIn } from "#app/domain/judging.ts";

test.each([
  ["Unfortunately it rains.", ["unfortunately"]],
  ["We WON’T, as per\n policy.", ["cannot", "policy"]],
  ["We won't.", ["cannot"]],
  ["It is not a priority; we already told you.", ["priority", "already"]],
  ["You can’t have it, obviously.", ["cannot", "small"]],
])("%s is warned of", (text, kinds) => {
  expect(judgingIn(text)).toEqual(kinds);
});

test.each([
  "Thank you for the bit about the mill.",
  "A policyholder and a wont are other words.",
  "The sadlyness of it",
  "",
])("%s is not", (text) => {
  expect(judgingIn(text)).toEqual([]);
});
