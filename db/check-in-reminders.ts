import { and, asc, eq, gt, gte, inArray, isNotNull, isNull, lt, notExists, or, sql } from "drizzle-orm";
import { dayIn, endOfDay } from "../app/domain/calendar.ts";
import { longAgo, mostReminders } from "../app/domain/check-in.ts";
import type { Read, Tx } from "./connect.ts";
import { checkIns, pilots, seats } from "./schema.ts";
import type { Site } from "./site.ts";

type Running = Pick<typeof pilots.$inferSelect, "id" | "checkInEvery" | "startedAt">;

/** The numbers of the running pilots in which somebody is to be reminded to say how it goes. */
export async function pilotsToRemind(read: Read, site: Site, now: Date): Promise<number[]> {
  const running = await read
    .select({
      id: pilots.id,
      number: pilots.number,
      checkInEvery: pilots.checkInEvery,
      startedAt: pilots.startedAt,
    })
    .from(pilots)
    .where(and(eq(pilots.state, "running"), gte(pilots.endsOn, dayIn(site.timeZone, now))))
    .orderBy(asc(pilots.number));
  const due = await Promise.all(running.map((pilot) => personsDue(read, pilot, site, now, 1)));
  return running.filter((_, place) => due[place]?.length).map(({ number }) => number);
}

/** Counts a reminder for those in a pilot who are due one, and answers whom to remind: at most `most` at once. */
export async function remind(tx: Tx, pilot: Running, site: Site, now: Date, most = 100): Promise<string[]> {
  const due = await personsDue(tx, pilot, site, now, most);
  if (due.length === 0) return [];
  const reminded = await tx
    .update(seats)
    .set({ remindersCount: sql`${seats.remindersCount} + 1`, remindedAt: now })
    .where(and(inArray(seats.personId, due), isDue(tx, pilot, site, now)))
    .returning({ personId: seats.personId });
  return reminded.map(({ personId }) => personId);
}

/** Somebody who sits in a pilot says how it goes, so nothing of what they were reminded of is left; false when they don't. */
export async function answerReminders(tx: Tx, pilotId: string, personId: string): Promise<boolean> {
  const answered = await tx
    .update(seats)
    .set({ remindersCount: 0, remindedAt: null })
    .where(and(eq(seats.pilotId, pilotId), eq(seats.personId, personId), eq(seats.state, "seated")))
    .returning({ personId: seats.personId });
  return answered.length === 1;
}

/** Switches off the reminders of somebody who sits in a pilot, or with `null` on again; false when they are so already. */
export async function switchReminders(tx: Tx, pilotId: string, personId: string, offAt: Date | null): Promise<boolean> {
  const changed = await tx
    .update(seats)
    .set({ remindersOffAt: offAt })
    .where(
      and(
        eq(seats.pilotId, pilotId),
        eq(seats.personId, personId),
        eq(seats.state, "seated"),
        offAt ? isNull(seats.remindersOffAt) : isNotNull(seats.remindersOffAt),
      ),
    )
    .returning({ personId: seats.personId });
  return changed.length === 1;
}

async function personsDue(read: Read, pilot: Running, site: Site, now: Date, most: number): Promise<string[]> {
  const rows = await read
    .select({ personId: seats.personId })
    .from(seats)
    .where(isDue(read, pilot, site, now))
    .orderBy(asc(seats.asked))
    .limit(most);
  return rows.map(({ personId }) => personId);
}

/**
 * Who sits in a pilot and has said nothing for as long as it waits: since they began or last said something, or since
 * the first reminder, unless they want none. Whatever the clock jumped over, that is one reminder.
 */
function isDue(read: Read, { id, checkInEvery, startedAt }: Running, { timeZone }: Site, now: Date) {
  const day = longAgo(dayIn(timeZone, now), checkInEvery);
  const since = endOfDay(timeZone, day);
  const saidSomething = read
    .select({ id: checkIns.id })
    .from(checkIns)
    .where(and(eq(checkIns.pilotId, id), eq(checkIns.personId, seats.personId), gt(checkIns.day, day)));
  const first = and(eq(seats.remindersCount, 0), lt(seats.seatedAt, since), notExists(saidSomething));
  const again = and(gt(seats.remindersCount, 0), lt(seats.remindersCount, mostReminders), lt(seats.remindedAt, since));
  const hasBegun = startedAt !== null && startedAt < since;
  const wantsThem = isNull(seats.remindersOffAt);
  return and(eq(seats.pilotId, id), eq(seats.state, "seated"), wantsThem, hasBegun ? or(first, again) : sql`1 = 0`);
}
