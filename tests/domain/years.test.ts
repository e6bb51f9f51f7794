import { expect, test } from "vitest";
import { yearsOf } from "#app/domain/years.ts";

const at = (day: string) => new Date(`${day}T23:30:00Z`);

test("parts are counted by year and role, the newest year first, what was done most first", () => {
  const parts = [
    { role: "polisher", at: at("2026-02-01") },
    { role: "tester", at: at("2025-06-01") },
    { role: "dreamer", at: at("2025-05-01") },
    { role: "dreamer", at: at("2025-01-01") },
  ] as const;
  expect(yearsOf([...parts], "UTC")).toEqual([
    { year: "2026", roles: [{ role: "polisher", times: 1 }] },
    {
      year: "2025",
      roles: [
        { role: "dreamer", times: 2 },
        { role: "tester", times: 1 },
      ],
    },
  ]);
  expect(yearsOf([], "UTC")).toEqual([]);
});

test("a year ends where the site is", () => {
  expect(yearsOf([{ role: "maker", at: at("2025-12-31") }], "Europe/Berlin")).toMatchObject([{ year: "2026" }]);
});
