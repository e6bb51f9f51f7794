import { and, count, countDistinct, eq, gte, inArray, isNull, lt, lte, ne, type SQL } from "drizzle-orm";
import { addDays, endOfDay, type Span } from "../../app/domain/calendar.ts";
import { type Loop, type OutcomeKind, outcomeKinds } from "../../app/domain/dashboard.ts";
import type { EventKind } from "../../app/domain/events.ts";
import { countingStates } from "../../app/domain/vote.ts";
import type { Read } from "../connect.ts";
import { firstIdAt } from "../ids.ts";
import { eventSubjects, events, notifications, people, rests, votes } from "../schema.ts";

const eventOf: Record<OutcomeKind, EventKind> = {
  shipped: "idea-shipped",
  rested: "idea-answered",
  concluded: "pilot-concluded",
};

/**
 * The outcomes of a range: ideas that shipped, ideas that an answer laid to rest, pilots that were concluded. Its voters
 * are those whose vote counts and was there by then, without who brought it about and who has left since; told is who has
 * a piece of news of it.
 */
export async function loopsOf(read: Read, timeZone: string, { from, until }: Span): Promise<Loop[]> {
  const [begins, ends] = [endOfDay(timeZone, addDays(from, -1)), endOfDay(timeZone, until)];
  return Promise.all(
    outcomeKinds.map(async (kind) => {
      const those = and(
        eq(events.kind, eventOf[kind]),
        gte(events.id, firstIdAt(begins)),
        lt(events.id, firstIdAt(ends)),
        isNull(events.undoneAt),
      );
      return kind === "rested" ? restLoop(read, those, begins, ends) : loopOf(read, kind, those);
    }),
  );
}

async function loopOf(read: Read, kind: OutcomeKind, those: SQL | undefined): Promise<Loop> {
  const [outcome] = await read.select({ n: count() }).from(events).where(those);
  const [row] = await read
    .select(counts)
    .from(events)
    .innerJoin(eventSubjects, ofIdea)
    .innerJoin(votes, ofVoters)
    .innerJoin(people, isHere)
    .leftJoin(notifications, isTold)
    .where(those);
  return { kind, outcomes: outcome?.n ?? 0, voters: row?.voters ?? 0, told: row?.told ?? 0 };
}

/** Of all the answers, those that a rest was written with; of all the ideas, those rests are few. */
async function restLoop(read: Read, those: SQL | undefined, begins: Date, ends: Date): Promise<Loop> {
  const rested = and(gte(rests.at, begins), lt(rests.at, ends), isNull(rests.pilotId));
  const ofRest = and(eq(eventSubjects.kind, "idea"), eq(eventSubjects.subjectId, rests.ideaId));
  const itsEvent = and(eq(events.id, eventSubjects.eventId), eq(events.createdAt, rests.at));
  const [outcome] = await read
    .select({ n: countDistinct(events.id) })
    .from(rests)
    .innerJoin(eventSubjects, ofRest)
    .innerJoin(events, itsEvent)
    .where(and(rested, those));
  const [row] = await read
    .select(counts)
    .from(rests)
    .innerJoin(eventSubjects, ofRest)
    .innerJoin(events, itsEvent)
    .innerJoin(votes, ofVoters)
    .innerJoin(people, isHere)
    .leftJoin(notifications, isTold)
    .where(and(rested, those));
  return { kind: "rested", outcomes: outcome?.n ?? 0, voters: row?.voters ?? 0, told: row?.told ?? 0 };
}

const counts = { voters: count(votes.personId), told: count(notifications.eventId) };
const ofIdea = and(eq(eventSubjects.eventId, events.id), eq(eventSubjects.kind, "idea"));
const ofVoters = and(
  eq(votes.ideaId, eventSubjects.subjectId),
  inArray(votes.state, countingStates),
  lte(votes.votedAt, events.createdAt),
  ne(votes.personId, events.actorId),
);
const isHere = and(eq(people.id, votes.personId), isNull(people.goneAt));
const isTold = and(eq(notifications.personId, votes.personId), eq(notifications.eventId, events.id));
