import { and, asc, gte, inArray, lte, sql, sum } from "drizzle-orm";
import { addDays } from "../app/domain/calendar.ts";
import { medianOf } from "../app/domain/pulse.ts";
import type { PulseMonth, PulseSpan } from "../app/domain/views.ts";
import type { Read, Tx } from "./connect.ts";
import { events, pulseDays, pulseHours } from "./schema.ts";

/** Counts an idea that was heard on a day, so many whole hours after it was posted, in time or not. */
export async function countHeard(
  tx: Tx,
  { day, kept, hours }: { day: string; kept: boolean; hours: number },
): Promise<void> {
  await tx
    .insert(pulseHours)
    .values({ day, hours, count: 1 })
    .onConflictDoUpdate({
      target: [pulseHours.day, pulseHours.hours],
      set: { count: sql`${pulseHours.count} + 1` },
    });
  if (kept) await count(tx, day, "kept");
}

/** Counts a promise as missed, on the day after the one that was promised. */
export function countMissed(tx: Tx, day: string): Promise<void> {
  return count(tx, day, "missed");
}

async function count(tx: Tx, day: string, what: "kept" | "missed"): Promise<void> {
  await tx
    .insert(pulseDays)
    .values({ day, [what]: 1 })
    .onConflictDoUpdate({ target: pulseDays.day, set: { [what]: sql`${pulseDays[what]} + 1` } });
}

/** What became of the promise in the last so many days, up to and with `today`. */
export async function pulseOf(read: Read, today: string, days: number): Promise<PulseSpan> {
  const from = addDays(today, 1 - days);
  const [sums] = await read
    .select({ kept: sum(pulseDays.kept).mapWith(Number), missed: sum(pulseDays.missed).mapWith(Number) })
    .from(pulseDays)
    .where(and(gte(pulseDays.day, from), lte(pulseDays.day, today)));
  const heard = await read
    .select({ hours: pulseHours.hours, count: sum(pulseHours.count).mapWith(Number) })
    .from(pulseHours)
    .where(and(gte(pulseHours.day, from), lte(pulseHours.day, today)))
    .groupBy(pulseHours.hours)
    .orderBy(asc(pulseHours.hours));
  return { days, kept: sums?.kept ?? 0, missed: sums?.missed ?? 0, hours: medianOf(heard) };
}

/** What became of the promise in each of the last twelve months, the present one last. */
export async function pulseByMonth(read: Read, today: string): Promise<PulseMonth[]> {
  const months = monthsUntil(today);
  const rows = await read
    .select()
    .from(pulseDays)
    .where(and(gte(pulseDays.day, `${months[0]}-01`), lte(pulseDays.day, today)))
    .limit(400);
  return months.map((month) => {
    const days = rows.filter(({ day }) => day.startsWith(month));
    const total = (what: "kept" | "missed") => days.reduce((all, row) => all + row[what], 0);
    return { month, kept: total("kept"), missed: total("missed") };
  });
}

/** "2026-05" and the eleven months before it. */
function monthsUntil(today: string): string[] {
  const [year, month] = today.split("-").map(Number) as [number, number];
  return Array.from({ length: 12 }, (_, at) => new Date(Date.UTC(year, month - 12 + at, 1)).toISOString().slice(0, 7));
}

/** The same sums from the events alone, for recounting: by day, and by day and hours. */
export async function pulseFromEvents(read: Read) {
  const rows = await read
    .select({ kind: events.kind, data: events.data })
    .from(events)
    .where(inArray(events.kind, ["idea-heard", "answer-missed"]));
  const counts = {
    kept: new Map<string, number>(),
    missed: new Map<string, number>(),
    hours: new Map<string, number>(),
  };
  const add = (to: Map<string, number>, key: string) => to.set(key, (to.get(key) ?? 0) + 1);
  for (const { kind, data } of rows) {
    const { day, kept, hours, missed } = data;
    if (kind === "answer-missed") add(counts.missed, String(day));
    else add(counts.hours, `${day} ${hours}`);
    if (kept === 1) add(counts.kept, String(day));
    if (missed) add(counts.missed, String(missed));
  }
  return counts;
}
