import { expect, test } from "vitest";
import { openTo } from "#app/domain/pilot.ts";
import { givesSeats, goesFirst, keptUntil, mayTakePart, ties } from "#app/domain/seat.ts";

test("who may take part, by rule and by what ties them to a pilot", () => {
  const table = openTo.map((rule) => [rule, ...ties.filter((tie) => mayTakePart(rule, [tie]))].join(" "));
  expect(table).toEqual([
    "everyone dreamer polisher voter tag",
    "voters dreamer voter",
    "polishers dreamer polisher",
    "tag dreamer tag",
  ]);
  expect(openTo.filter((rule) => mayTakePart(rule, []))).toEqual(["everyone"]);
});

test("those go first whose idea it is", () => {
  expect(ties.filter((tie) => goesFirst([tie]))).toEqual(["dreamer", "polisher", "voter"]);
  expect(goesFirst([])).toBe(false);
});

test("seats are kept to the end of a day, and not where they are given by hand", () => {
  const firstUntil = "2026-05-06";
  const kept = (seating: "in-order" | "by-hand", today: string) => keptUntil({ seating, firstUntil }, today);
  expect(kept("in-order", "2026-05-06")).toBe(firstUntil);
  expect(kept("in-order", "2026-05-07")).toBeNull();
  expect(kept("by-hand", "2026-05-05")).toBeNull();
  expect(keptUntil({ seating: "in-order", firstUntil: null }, "2026-05-05")).toBeNull();
});

test("a pilot gives seats from recruiting to the end of its last day", () => {
  const endsOn = "2026-05-06";
  const gives = (["draft", "recruiting", "running", "concluded"] as const).filter((state) =>
    givesSeats({ state, endsOn }, endsOn),
  );
  expect(gives).toEqual(["recruiting", "running"]);
  expect(givesSeats({ state: "running", endsOn }, "2026-05-07")).toBe(false);
});
