import { and, asc, desc, eq, gte, isNull, lt, notExists, type SQL } from "drizzle-orm";
import {
  addDays,
  answerDue,
  dayIn,
  dueAfterPause,
  endOfDay,
  type Span,
  workingDaysWithin,
} from "../app/domain/calendar.ts";
import type { PauseView } from "../app/domain/views.ts";
import type { Read, Tx } from "./connect.ts";
import { workingCalendar } from "./holidays.ts";
import type { Idea } from "./ideas.ts";
import { notMerged } from "./not-merged.ts";
import { endPause, openPauseOf, openPausesOf, sitePausesFrom } from "./pauses.ts";
import { ideas, pauses } from "./schema.ts";
import type { Site } from "./site.ts";

/**
 * By which day an answer is promised, and how many working days are left after today; once it has passed, how many it
 * is late. While it is paused no day is certain.
 */
export type Promised = { due: string; late: boolean; left: number; pause: PauseView | null };

/**
 * What is promised to an idea: the day it was told when it was posted stands. `days` is within how many working days,
 * when the present promise gives the same day; `off` are the site's pauses that lie ahead of it.
 */
export async function promiseOf(
  read: Read,
  site: Site,
  idea: Idea,
  now: Date,
): Promise<Promised & { days: number | null; off: PauseView[] }> {
  const today = dayIn(site.timeZone, now);
  const [calendar, pauses, ahead] = await Promise.all([
    workingCalendar(read, site, idea.createdAt),
    openPausesOf(read, [idea.id]),
    sitePausesFrom(read, today),
  ]);
  const present = answerDue(calendar, idea.createdAt, site.answerDays);
  const due = idea.answerDue ?? present;
  const late = due < today;
  return {
    due,
    late,
    left: late ? workingDaysWithin(calendar, due, today) : workingDaysWithin(calendar, today, due),
    pause: pauses.get(idea.id) ?? null,
    days: due === present ? site.answerDays : null,
    off: ahead.filter(({ from }) => from <= due),
  };
}

type Waiting = { id: string; at: Date; answerDue: string | null };

/** What is promised to some ideas, in their order; how late they are is not counted. */
export async function promisesOf(read: Read, site: Site, waiting: Waiting[], now: Date): Promise<Promised[]> {
  if (waiting.length === 0) return [];
  const today = dayIn(site.timeZone, now);
  const oldest = new Date(Math.min(...waiting.map(({ at }) => at.getTime())));
  const [calendar, pauses] = await Promise.all([
    workingCalendar(read, site, oldest),
    openPausesOf(
      read,
      waiting.map(({ id }) => id),
    ),
  ]);
  return waiting.map(({ id, at, answerDue: promised }) => {
    const due = promised ?? answerDue(calendar, at, site.answerDays);
    const left = workingDaysWithin(calendar, today, due);
    return { due, late: due < today, left, pause: pauses.get(id) ?? null };
  });
}

/** Writes down the day that an idea was promised, where that was never done; answers it. */
export async function keepDue(tx: Tx, site: Site, idea: Idea): Promise<string> {
  if (idea.answerDue) return idea.answerDue;
  const due = answerDue(await workingCalendar(tx, site, idea.createdAt), idea.createdAt, site.answerDays);
  await setDue(tx, due, eq(ideas.id, idea.id));
  return due;
}

/** Before the promise changes, those who wait and whose day was never written down get it: it stands. */
export async function keepPromises(tx: Tx, site: Site): Promise<void> {
  const waiting = and(isNull(ideas.heardAt), isNull(ideas.answerDue));
  for (;;) {
    const [oldest] = await tx
      .select({ at: ideas.createdAt })
      .from(ideas)
      .where(waiting)
      .orderBy(asc(ideas.createdAt))
      .limit(1);
    if (!oldest) return;
    const { timeZone, answerDays } = site;
    const due = answerDue(await workingCalendar(tx, site, oldest.at), oldest.at, answerDays);
    const dayEnds = endOfDay(timeZone, dayIn(timeZone, oldest.at));
    await setDue(tx, due, and(waiting, lt(ideas.createdAt, dayEnds)));
  }
}

/** Moves the days of all who wait, as a pause of the site makes them. Before the pause is added to the calendar. */
export async function moveDues(tx: Tx, site: Site, pause: Span): Promise<void> {
  const calendar = await workingCalendar(tx, site, site.madeAt);
  const waiting = and(isNull(ideas.heardAt), isNull(ideas.missedAt), gte(ideas.answerDue, pause.from));
  const before = addDays(pause.from, -1);
  const begins = endOfDay(site.timeZone, before);
  const dues = await tx
    .selectDistinct({ due: ideas.answerDue })
    .from(ideas)
    .where(waiting)
    .orderBy(desc(ideas.answerDue));
  // The last first, so that nobody is moved twice. A day of posting never counts, so it can't be spared either.
  for (const { due } of dues as { due: string }[]) {
    const those = and(waiting, eq(ideas.answerDue, due));
    await setDue(tx, dueAfterPause(calendar, pause.from, due, pause), and(those, gte(ideas.createdAt, begins)));
    await setDue(tx, dueAfterPause(calendar, before, due, pause), and(those, lt(ideas.createdAt, begins)));
  }
}

/** Ends the pause of an idea, so that `today` counts again, and moves its day; null when its clock runs. */
export async function resume(tx: Tx, site: Site, idea: Idea, today: string): Promise<string | null> {
  const pause = await openPauseOf(tx, idea.id);
  const until = addDays(today, -1);
  if (!pause || !(await endPause(tx, pause.id, until))) return null;
  const calendar = await workingCalendar(tx, site, site.madeAt);
  const asked = dayIn(site.timeZone, idea.createdAt);
  const due = dueAfterPause(calendar, asked, await keepDue(tx, site, idea), { from: pause.fromDay, until });
  await setDue(tx, due, eq(ideas.id, idea.id));
  return due;
}

/** The numbers of ideas whose day has passed before `today` while nobody answered, and nobody noted it yet. */
export async function answersToMiss(read: Read, today: string, most = 100): Promise<number[]> {
  const rows = await read
    .select({ number: ideas.number })
    .from(ideas)
    .where(isMissed(read, today))
    .orderBy(asc(ideas.answerDue))
    .limit(most);
  return rows.map(({ number }) => number);
}

/** Notes that the day of an idea has passed; answers that day, or null when it has not, or was noted before. */
export async function noteMissed(tx: Tx, id: string, today: string, missedAt: Date): Promise<string | null> {
  const [missed] = await tx
    .update(ideas)
    .set({ missedAt })
    .where(and(eq(ideas.id, id), isMissed(tx, today)))
    .returning({ due: ideas.answerDue });
  return missed?.due ?? null;
}

function isMissed(read: Read, today: string): SQL | undefined {
  const paused = read
    .select({ id: pauses.id })
    .from(pauses)
    .where(and(eq(pauses.ideaId, ideas.id), isNull(pauses.untilDay)));
  // What was merged is heard with the idea it lives on in.
  return and(notMerged, isNull(ideas.heardAt), isNull(ideas.missedAt), lt(ideas.answerDue, today), notExists(paused));
}

async function setDue(tx: Tx, due: string, which: SQL | undefined): Promise<void> {
  await tx.update(ideas).set({ answerDue: due }).where(which);
}
