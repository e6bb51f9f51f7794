import { and, count, gte, lte } from "drizzle-orm";
import type { Span } from "../../app/domain/calendar.ts";
import { byWeek, type WeekFigures, weeksOf } from "../../app/domain/dashboard.ts";
import type { Read } from "../connect.ts";
import { activityWeeks, contributors } from "../schema.ts";

/**
 * What came in each week of a range, and how many people did something in it. A contributor is a customer with a deed, as
 * `deedsOf` says; new in the week of their first, returning in every later one.
 */
export async function weekFigures(read: Read, { from, until }: Span): Promise<WeekFigures[]> {
  const rows = await read
    .select()
    .from(activityWeeks)
    .where(and(gte(activityWeeks.week, from), lte(activityWeeks.week, until)));
  const firsts = await read
    .select({ day: contributors.firstDay, n: count() })
    .from(contributors)
    .where(and(gte(contributors.firstDay, from), lte(contributors.firstDay, until)))
    .groupBy(contributors.firstDay);
  const sums = new Map(rows.map(({ week, ...sums }) => [week, sums]));
  const fresh = byWeek(firsts, ({ n }) => n);
  return weeksOf({ from, until }).map((week) => {
    const { ideas = 0, votes = 0, contributors = 0 } = sums.get(week) ?? {};
    const first = fresh.get(week) ?? 0;
    return { week, ideas, votes, fresh: first, returning: contributors - first };
  });
}
