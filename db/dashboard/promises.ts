import { and, count, eq, gte, lte } from "drizzle-orm";
import { type Span, weekOf } from "../../app/domain/calendar.ts";
import { type PromiseWeek, weeksOf } from "../../app/domain/dashboard.ts";
import type { Read } from "../connect.ts";
import { promiseDays, promiseEntries, pulseDays } from "../schema.ts";

/**
 * What became of promises in each week of a range, from the same days as the public page of the promise: first answers
 * given in time, and days promised that passed unheard; promises kept in time, broken, and moved to another day.
 */
export async function promiseWeeks(read: Read, { from, until }: Span): Promise<PromiseWeek[]> {
  const answers = await read
    .select()
    .from(pulseDays)
    .where(and(gte(pulseDays.day, from), lte(pulseDays.day, until)));
  const promises = await read
    .select()
    .from(promiseDays)
    .where(and(gte(promiseDays.day, from), lte(promiseDays.day, until)));
  const moves = await read
    .select({ day: promiseEntries.day, n: count() })
    .from(promiseEntries)
    .where(and(eq(promiseEntries.what, "moved"), gte(promiseEntries.day, from), lte(promiseEntries.day, until)))
    .groupBy(promiseEntries.day);
  return weeksOf({ from, until }).map((week) => ({
    week,
    inTime: sumIn(week, answers, ({ kept }) => kept),
    late: sumIn(week, answers, ({ missed }) => missed),
    kept: sumIn(week, promises, ({ kept }) => kept),
    broken: sumIn(week, promises, ({ broken }) => broken),
    moved: sumIn(week, moves, ({ n }) => n),
  }));
}

function sumIn<Row extends { day: string }>(week: string, rows: Row[], of: (row: Row) => number): number {
  return rows.filter(({ day }) => weekOf(day) === week).reduce((sum, row) => sum + of(row), 0);
}
