import { asc, eq, gt } from "drizzle-orm";
import { dayIn, daysOf, type WorkingCalendar, weekdaysIn } from "../app/domain/calendar.ts";
import type { Read, Tx } from "./connect.ts";
import { sitePausesFrom } from "./pauses.ts";
import { holidays } from "./schema.ts";
import type { Site } from "./site.ts";

export type Holiday = typeof holidays.$inferSelect;

/** The first days first. */
export async function holidayList(read: Read): Promise<Holiday[]> {
  return read.select().from(holidays).orderBy(asc(holidays.day)).limit(1_000);
}

/** The holiday on a day, if it is one. */
export async function holidayOn(read: Read, day: string): Promise<Holiday | null> {
  const [row] = await read.select().from(holidays).where(eq(holidays.day, day)).limit(1);
  return row ?? null;
}

/** When people work here, as far as it counts for what begins at `from` or later. Days of the site's pauses are off. */
export async function workingCalendar(read: Read, site: Site, from: Date): Promise<WorkingCalendar> {
  const { timeZone } = site;
  const first = dayIn(timeZone, from);
  const [off, paused] = await Promise.all([
    read.select({ day: holidays.day }).from(holidays).where(gt(holidays.day, first)),
    sitePausesFrom(read, first),
  ]);
  const days = [...off.map(({ day }) => day), ...paused.flatMap(daysOf)];
  return { timeZone, workingDays: weekdaysIn(site.workingDays), holidays: new Set(days) };
}

/** Adds a holiday; false when that day is one already. */
export async function keepHoliday(tx: Tx, holiday: Holiday): Promise<boolean> {
  const added = await tx.insert(holidays).values(holiday).onConflictDoNothing().returning({ day: holidays.day });
  return added.length === 1;
}

/** Takes a holiday away; false when somebody else was quicker. */
export async function dropHoliday(tx: Tx, day: string): Promise<boolean> {
  const removed = await tx.delete(holidays).where(eq(holidays.day, day)).returning({ day: holidays.day });
  return removed.length === 1;
}
