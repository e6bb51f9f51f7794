import { and, asc, eq, gte, inArray, isNull, ne, notInArray, sql } from "drizzle-orm";
import { addDays, daysBetween, daysIn, endOfDay, weekOf } from "../app/domain/calendar.ts";
import { countingStates } from "../app/domain/vote.ts";
import type { Read, Tx } from "./connect.ts";
import { inParts } from "./in-parts.ts";
import { notHeld } from "./not-merged.ts";
import {
  activityWeeks,
  checkIns,
  comments,
  contributorDays,
  contributors,
  ideas,
  people,
  polishes,
  seats,
  uncounted,
  votes,
} from "./schema.ts";

/** What somebody did on a day: so many ideas, votes, and deeds in all. */
export type DeedDay = { ideas: number; votes: number; deeds: number };

/**
 * Somebody's deeds by day, as their rows stand: an idea posted; a vote that counts, for an idea that stands by itself; a
 * comment; a polish offered; a seat in a pilot asked for; a check-in. What was taken back or deleted is none, nor what waits for a first look. With
 * `since`, those of that day and later. Who works here has none.
 */
export async function deedsOf(
  read: Read,
  timeZone: string,
  personId: string,
  since: string | null,
): Promise<Map<string, DeedDay>> {
  const days = new Map<string, DeedDay>();
  const [person] = await read.select({ role: people.role }).from(people).where(eq(people.id, personId)).limit(1);
  if (person?.role !== "customer") return days;
  const dayOf = daysIn(timeZone);
  const from = since ? endOfDay(timeZone, addDays(since, -1)) : new Date(0);
  const add = (rows: { at: Date | null }[], what?: "ideas" | "votes") => {
    for (const { at } of rows) {
      if (!at) continue;
      const day = dayOf(at);
      const sums = days.get(day) ?? { ideas: 0, votes: 0, deeds: 0 };
      days.set(day, sums);
      sums.deeds++;
      if (what) sums[what]++;
    }
  };
  const posted = and(eq(ideas.dreamerId, personId), gte(ideas.createdAt, from), notHeld(ideas.unseen));
  add(await read.select({ at: ideas.createdAt }).from(ideas).where(posted), "ideas");
  const voted = and(
    eq(votes.personId, personId),
    gte(votes.votedAt, from),
    inArray(votes.state, countingStates),
    isNull(ideas.mergedAt),
  );
  add(
    await read.select({ at: votes.votedAt }).from(votes).innerJoin(ideas, eq(ideas.id, votes.ideaId)).where(voted),
    "votes",
  );
  const said = and(
    eq(comments.authorId, personId),
    gte(comments.createdAt, from),
    isNull(comments.deletedAt),
    ne(comments.kind, "note"),
    notHeld(comments.unseen),
  );
  add(await read.select({ at: comments.createdAt }).from(comments).where(said));
  const offered = and(
    eq(polishes.offeredBy, personId),
    gte(polishes.createdAt, from),
    notInArray(polishes.state, ["withdrawn", "held"]),
  );
  add(await read.select({ at: polishes.createdAt }).from(polishes).where(offered));
  const asked = and(eq(seats.personId, personId), gte(seats.askedAt, from));
  add(await read.select({ at: seats.askedAt }).from(seats).where(asked));
  const checked = and(eq(checkIns.personId, personId), gte(checkIns.at, from));
  add(await read.select({ at: checkIns.at }).from(checkIns).where(checked));
  return days;
}

/** Counts somebody's deeds again if they wait for it, and what each week and their first days are by that. */
export async function countPerson(tx: Tx, timeZone: string, personId: string): Promise<void> {
  // Taken first: whoever does something meanwhile waits for this row, and then waits to be counted again.
  const [waits] = await tx.delete(uncounted).where(eq(uncounted.personId, personId)).returning();
  if (!waits) return;
  // Whole weeks, so that it is known whether somebody did anything in one.
  const since = waits.since && weekOf(waits.since);
  const now = await deedsOf(tx, timeZone, personId, since);
  const before = await storedDays(tx, personId, since);
  const changed = [...new Set([...before.keys(), ...now.keys()])].filter(
    (day) => !isSame(before.get(day), now.get(day)),
  );
  if (changed.length === 0) return;
  await store(tx, personId, changed, now);
  await shift(tx, [...new Set(changed.map(weekOf))].sort(), weeksIn(before), weeksIn(now));
  await keepFirst(tx, personId);
}

async function storedDays(tx: Tx, personId: string, since: string | null): Promise<Map<string, DeedDay>> {
  const { day, ideas, votes, deeds } = contributorDays;
  const rows = await tx
    .select({ day, ideas, votes, deeds })
    .from(contributorDays)
    .where(and(eq(contributorDays.personId, personId), since ? gte(day, since) : undefined));
  return new Map(rows.map(({ day, ...sums }) => [day, sums]));
}

async function store(tx: Tx, personId: string, changed: string[], now: Map<string, DeedDay>): Promise<void> {
  const gone = changed.filter((day) => !now.has(day));
  for (const days of inParts(gone))
    await tx
      .delete(contributorDays)
      .where(and(eq(contributorDays.personId, personId), inArray(contributorDays.day, days)));
  const there = changed.flatMap((day) => {
    const sums = now.get(day);
    return sums ? [{ personId, day, ...sums }] : [];
  });
  for (const rows of inParts(there))
    await tx
      .insert(contributorDays)
      .values(rows)
      .onConflictDoUpdate({
        target: [contributorDays.personId, contributorDays.day],
        set: { ideas: sql`excluded.ideas`, votes: sql`excluded.votes`, deeds: sql`excluded.deeds` },
      });
}

function weeksIn(days: Map<string, DeedDay>): Map<string, DeedDay> {
  const weeks = new Map<string, DeedDay>();
  for (const [day, sums] of days) {
    const { ideas, votes, deeds } = weeks.get(weekOf(day)) ?? none;
    weeks.set(weekOf(day), { ideas: ideas + sums.ideas, votes: votes + sums.votes, deeds: deeds + sums.deeds });
  }
  return weeks;
}

/** Takes off each week what somebody was counted with before, and adds what they are counted with now. */
async function shift(tx: Tx, weeks: string[], before: Map<string, DeedDay>, now: Map<string, DeedDay>): Promise<void> {
  const rows = weeks.map((week) => {
    const [was, is] = [before.get(week) ?? none, now.get(week) ?? none];
    return {
      week,
      ideas: is.ideas - was.ideas,
      votes: is.votes - was.votes,
      contributors: Math.sign(is.deeds) - Math.sign(was.deeds),
    };
  });
  for (const some of inParts(rows))
    await tx
      .insert(activityWeeks)
      .values(some)
      .onConflictDoUpdate({
        target: activityWeeks.week,
        set: {
          ideas: sql`${activityWeeks.ideas} + excluded.ideas`,
          votes: sql`${activityWeeks.votes} + excluded.votes`,
          contributors: sql`${activityWeeks.contributors} + excluded.contributors`,
        },
      });
}

async function keepFirst(tx: Tx, personId: string): Promise<void> {
  const [first, next] = await tx
    .select({ day: contributorDays.day })
    .from(contributorDays)
    .where(eq(contributorDays.personId, personId))
    .orderBy(asc(contributorDays.day))
    .limit(2);
  if (!first) {
    await tx.delete(contributors).where(eq(contributors.personId, personId));
    return;
  }
  const row = { firstDay: first.day, backAfter: next ? daysBetween(first.day, next.day) : null };
  await tx
    .insert(contributors)
    .values({ personId, ...row })
    .onConflictDoUpdate({ target: contributors.personId, set: row });
}

const none: DeedDay = { ideas: 0, votes: 0, deeds: 0 };

function isSame(one: DeedDay | undefined, other: DeedDay | undefined): boolean {
  return one?.ideas === other?.ideas && one?.votes === other?.votes && one?.deeds === other?.deeds;
}
