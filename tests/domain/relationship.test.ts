import { expect, test } from "vitest";
import { usualHours } from "#app/domain/relationship.ts";

test("how soon somebody is usually heard is the middle, and of two the sooner; of nothing it is nothing", () => {
  expect(usualHours([72, 1, 24])).toBe(24);
  expect(usualHours([9, 1])).toBe(1);
  expect(usualHours([])).toBeNull();
});
