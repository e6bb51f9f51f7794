import { expect, test } from "vitest";
import { causeOf, faultOfDates } from "#app/domain/pilot.ts";

const today = "2026-05-04";

test("a pilot may start and end today, start before today, and last a year", () => {
  expect(faultOfDates(today, today, today)).toBeNull();
  expect(faultOfDates("2026-05-01", "2026-05-10", today)).toBeNull();
  expect(faultOfDates(today, "2027-05-05", today)).toBeNull();
});

test.each([
  ["2026-05-10", "2026-05-09", "pilot-ends-before-it-starts"],
  ["2026-04-01", "2026-05-03", "pilot-ends-in-the-past"],
  [today, "2027-05-06", "pilot-too-long"],
])("from %s to %s: %s", (from, to, code) => {
  expect(faultOfDates(from, to, today)).toEqual({ code, field: "to" });
});

test("each outcome does something else to the stage of the idea", () => {
  expect(causeOf).toEqual({ adopt: "adopted", adapt: "adapted", stop: "stopped" });
});
