import { and, count, eq, gte, lte } from "drizzle-orm";
import type { Span } from "../../app/domain/calendar.ts";
import { byWeek, type PromiseWeek, weeksOf } from "../../app/domain/dashboard.ts";
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
  const of = {
    inTime: byWeek(answers, ({ kept }) => kept),
    late: byWeek(answers, ({ missed }) => missed),
    kept: byWeek(promises, ({ kept }) => kept),
    broken: byWeek(promises, ({ broken }) => broken),
    moved: byWeek(moves, ({ n }) => n),
  };
  return weeksOf({ from, until }).map((week) => ({
    week,
    inTime: of.inTime.get(week) ?? 0,
    late: of.late.get(week) ?? 0,
    kept: of.kept.get(week) ?? 0,
    broken: of.broken.get(week) ?? 0,
    moved: of.moved.get(week) ?? 0,
  }));
}
