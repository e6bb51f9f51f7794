import { expect, test } from "vitest";
import type { DashboardTable } from "#app/domain/dashboard.ts";
import { uncountedSince } from "#db/activity.ts";
import { figuresOf } from "#db/dashboard/figures.ts";
import { seedIdeas } from "#db/seed.ts";
import { newDatabase } from "../../support/database.ts";
import { explaining } from "../../support/explain.ts";

const now = new Date("2026-05-14T15:00:00Z");
const asked = { span: { from: "2026-02-23", until: "2026-05-17" }, timeZone: "UTC", today: "2026-05-14", most: 10 };

/** Between which two values of an index each part of the dashboard begins, so that it costs as much as its range holds. */
const beginnings: Record<DashboardTable, string[]> = {
  weeks: ["activity_weeks.week", "contributors.first_day"],
  cohorts: ["contributors.first_day"],
  promises: ["pulse_days.day", "promise_days.day", "promise_entries.day"],
  loops: ["events.id"],
  silent: ["idea_views.day"],
  travels: ["share_days.day", "people.joined_at"],
};

/** What a query made itself is no table. */
const own = /^(looked_at|began)$/;

test("each query of the dashboard begins at its range along an index, and goes through no table", async () => {
  const { url, ...db } = await newDatabase();
  await seedIdeas(db, 600, { now });
  const { read, steps } = await explaining(url, ["seqscan", "hashjoin", "mergejoin", "bitmapscan"]);
  for (const [table, between] of Object.entries(beginnings)) {
    const found = await figuresOf[table as DashboardTable](read, asked);
    expect([table, found]).toEqual([table, await figuresOf[table as DashboardTable](db.read, asked)]);
    const all = await steps();
    expect([table, all.filter(({ through }) => through && !own.test(through))]).toEqual([table, []]);
    expect(all.flatMap(({ ranges }) => ranges)).toEqual(expect.arrayContaining(between));
    const ranged = new Set(all.flatMap(({ query, ranges }) => (ranges.length > 0 ? query : [])));
    // What is named by its id alone, a few rows of it, is looked up by that.
    const others = all.filter(({ query }) => !ranged.has(query) && !/"(id|idea_id)" in \(/.test(query));
    expect([table, others]).toEqual([table, []]);
  }
  await uncountedSince(read);
  expect((await steps()).filter(({ through }) => through && through !== "uncounted_at")).toEqual([]);
});
