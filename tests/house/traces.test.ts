import { describe, expect, test } from "vitest";
import { traces, tracesInSchema } from "#db/traces.ts";

describe("whoever deletes their account or takes a copy of it", () => {
  test("is promised something about every column that names people", () => {
    expect(Object.keys(traces).sort()).toEqual(tracesInSchema().sort());
  });

  test("finds each table in their copy for one reason, but thanks, which are theirs given and received", () => {
    const own = Object.keys(traces).filter((name) => traces[name]?.own);
    const tables = own.map((name) => name.split(".")[0]);
    expect(tables.length).toBeGreaterThan(20);
    expect(tables.filter((table, place) => tables.indexOf(table) !== place)).toEqual(["thanks"]);
  });

  test("leaves nothing behind that was kept for them alone", () => {
    const going = Object.keys(traces).filter((name) => traces[name]?.fate === "goes");
    expect(going).toEqual([
      "oldHandles.personId",
      "sessions.personId",
      "notifications.personId",
      "seatAnswers.personId",
      "spotlights.personId",
      "shareLinks.personId",
      "creditDrafts.personId",
    ]);
  });
});
