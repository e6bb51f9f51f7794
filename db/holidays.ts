import { asc, eq, gt } from "drizzle-orm";
import { dayIn, type WorkingCalendar, weekdaysIn } from "../app/domain/calendar.ts";
import type { Read, Tx } from "./connect.ts";
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

/** When people work here, as far as it counts for what begins at `from` or later. */
export async function workingCalendar(read: Read, site: Site, from: Date): Promise<WorkingCalendar> {
  const { timeZone } = site;
  const off = await read
    .select({ day: holidays.day })
    .from(holidays)
    .where(gt(holidays.day, dayIn(timeZone, from)));
  return { timeZone, workingDays: weekdaysIn(site.workingDays), holidays: new Set(off.map(({ day }) => day)) };
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
