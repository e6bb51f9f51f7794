import { and, asc, isNull, lt } from "drizzle-orm";
import { answerDue, dayIn, endOfDay } from "../app/domain/calendar.ts";
import type { Read, Tx } from "./connect.ts";
import { workingCalendar } from "./holidays.ts";
import type { Idea } from "./ideas.ts";
import { ideas } from "./schema.ts";
import type { Site } from "./site.ts";

type Promised = { due: string; days: number | null };

/**
 * By which day an answer to an idea is promised: what was promised when it was posted stands. `days` is within how many
 * working days, when the present promise gives the same day.
 */
export async function promiseOf(read: Read, site: Site, idea: Idea): Promise<Promised> {
  const calendar = await workingCalendar(read, site, idea.createdAt);
  const now = answerDue(calendar, idea.createdAt, site.answerDays);
  const due = idea.answerDue ?? now;
  return { due, days: due === now ? site.answerDays : null };
}

/** By which days answers to some ideas are promised, in their order. */
export async function dueDays(
  read: Read,
  site: Site,
  waiting: { at: Date; answerDue: string | null }[],
): Promise<string[]> {
  if (waiting.length === 0) return [];
  const oldest = new Date(Math.min(...waiting.map(({ at }) => at.getTime())));
  const calendar = await workingCalendar(read, site, oldest);
  return waiting.map(({ at, answerDue: promised }) => promised ?? answerDue(calendar, at, site.answerDays));
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
    await tx
      .update(ideas)
      .set({ answerDue: due })
      .where(and(waiting, lt(ideas.createdAt, dayEnds)));
  }
}
