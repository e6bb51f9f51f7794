/** What came back to somebody: what we promised, credit, thanks, and who spoke of them; for staff, who know them. */
import { and, asc, count, desc, eq, inArray, or, type SQL } from "drizzle-orm";
import { pathOf, pathOfPilot } from "../app/domain/paths.ts";
import { type PromiseState, promiseStates } from "../app/domain/promise.ts";
import { promisedOf } from "../app/domain/relationship.ts";
import type { DreamerView } from "../app/domain/views.ts";
import { type PartReader, plain } from "./brought.ts";
import type { Read } from "./connect.ts";
import { lastEntry } from "./credits.ts";
import { faceColumns, faceOf, hasPage, peopleAs } from "./people.ts";
import { beyond, pageOf } from "./places.ts";
import {
  creditEntries,
  credits,
  ideas,
  nominations,
  people,
  pilots,
  promises,
  seats,
  thanks,
  votes,
} from "./schema.ts";

const giver = peopleAs("giver");
const idea = { number: ideas.number, slug: ideas.slug, title: ideas.title };
const pilot = { number: pilots.number, slug: pilots.slug };

/** What was promised to ideas they dreamed up or voted for, and to pilots they have a seat in. */
export const promisesMade: PartReader = async (read, personId, after, most) => {
  const rows = await read
    .select({
      id: promises.id,
      at: promises.madeAt,
      is: promises.state,
      words: promises.words,
      dueOn: promises.dueOn,
      idea,
      pilot,
    })
    .from(promises)
    .leftJoin(pilots, eq(pilots.id, promises.pilotId))
    .innerJoin(ideas, itsIdea)
    .where(and(promisedTo(read, personId), beyond(after, promises.madeAt, promises.id)))
    .orderBy(desc(promises.madeAt), desc(promises.id))
    .limit(most + 1);
  const lines = rows.map(({ idea, pilot, ...row }) => ({
    ...plain,
    ...row,
    about: { title: idea.title, href: placeOf(row.id, idea, pilot) },
  }));
  return pageOf(lines, most, (line) => line);
};

/** How many of these promises are in each state. */
export async function promiseCounts(read: Read, personId: string): Promise<Record<PromiseState, number>> {
  const rows = await read
    .select({ state: promises.state, n: count() })
    .from(promises)
    .where(promisedTo(read, personId))
    .groupBy(promises.state);
  const counts = promiseStates.map((state) => [state, rows.find((row) => row.state === state)?.n ?? 0]);
  return Object.fromEntries(counts) as Record<PromiseState, number>;
}

/** What is promised to them and open, the soonest first. */
export async function openPromisesTo(read: Read, personId: string, most: number): Promise<DreamerView["promised"]> {
  const rows = await read
    .select({ id: promises.id, words: promises.words, dueOn: promises.dueOn, idea, pilot })
    .from(promises)
    .leftJoin(pilots, eq(pilots.id, promises.pilotId))
    .innerJoin(ideas, itsIdea)
    .where(and(promisedTo(read, personId), eq(promises.state, "open")))
    .orderBy(asc(promises.dueOn), asc(promises.id))
    .limit(most);
  return rows.map(({ idea, pilot, ...row }) => ({ ...row, href: placeOf(row.id, idea, pilot) }));
}

/** Credit they were asked about, with what they said to it; the other names they chose stay theirs. */
export const creditsGot: PartReader = async (read, personId, after, most) => {
  const rows = await read
    .select({
      id: credits.id,
      at: credits.createdAt,
      role: credits.role,
      words: credits.what,
      state: creditEntries.state,
      idea,
    })
    .from(credits)
    .innerJoin(creditEntries, lastEntry)
    .innerJoin(ideas, eq(ideas.id, credits.ideaId))
    .where(and(eq(credits.personId, personId), beyond(after, credits.createdAt, credits.id)))
    .orderBy(desc(credits.createdAt), desc(credits.id))
    .limit(most + 1);
  const lines = rows.map(({ id, at, role, words, state, idea }) => ({
    ...plain,
    ...{ id, at, words: words || null, is: `${role} ${state}`, about: { title: idea.title, href: pathOf(idea) } },
  }));
  return pageOf(lines, most, (line) => line);
};

/** Thanks they received and show on their page; the others stay between two people, also here. */
export const thanksShown: PartReader = async (read, personId, after, most) => {
  const rows = await read
    .select({ id: thanks.id, at: thanks.createdAt, words: thanks.because, idea, by: faceColumns(giver) })
    .from(thanks)
    .innerJoin(ideas, eq(ideas.id, thanks.ideaId))
    .innerJoin(giver, eq(giver.id, thanks.fromId))
    .innerJoin(people, and(eq(people.id, thanks.toId), hasPage))
    .where(and(eq(thanks.toId, personId), eq(thanks.state, "public"), beyond(after, thanks.createdAt, thanks.id)))
    .orderBy(desc(thanks.createdAt), desc(thanks.id))
    .limit(most + 1);
  const lines = rows.map(({ idea, by, ...row }) => ({
    ...plain,
    ...row,
    ...{ by: faceOf(by), is: "shown", about: { title: idea.title, href: pathOf(idea) } },
  }));
  return pageOf(lines, most, (line) => line);
};

/** Who says that they should be credited, too. */
export const nominationsOf: PartReader = async (read, personId, after, most) => {
  const rows = await read
    .select({
      id: nominations.id,
      at: nominations.createdAt,
      is: nominations.state,
      words: nominations.because,
      idea,
      by: faceColumns(people),
    })
    .from(nominations)
    .innerJoin(ideas, eq(ideas.id, nominations.ideaId))
    .innerJoin(people, eq(people.id, nominations.byId))
    .where(and(eq(nominations.personId, personId), beyond(after, nominations.createdAt, nominations.id)))
    .orderBy(desc(nominations.createdAt), desc(nominations.id))
    .limit(most + 1);
  const lines = rows.map(({ idea, by, ...row }) => ({
    ...plain,
    ...row,
    ...{ by: faceOf(by), about: { title: idea.title, href: pathOf(idea) } },
  }));
  return pageOf(lines, most, (line) => line);
};

type Place = { number: number; slug: string };

/** Where a promise stands: in its pilot, or in its idea. */
function placeOf(id: string, idea: Place, pilot: Place | null): string {
  return `${pilot ? pathOfPilot(pilot) : pathOf(idea)}#p-${id}`;
}

/** The idea that was promised something, or that the pilot tries. */
const itsIdea = or(eq(ideas.id, promises.ideaId), eq(ideas.id, pilots.ideaId));

/**
 * The promises to the newest ideas that somebody dreamed up or voted for, and to the newest pilots they have a seat in, or
 * had one to the end; each found by its idea or its pilot.
 */
function promisedTo(read: Read, personId: string): SQL | undefined {
  const dreamed = read
    .select({ id: ideas.id })
    .from(ideas)
    .where(eq(ideas.dreamerId, personId))
    .orderBy(desc(ideas.createdAt), desc(ideas.id))
    .limit(promisedOf);
  const wanted = read
    .select({ id: votes.ideaId })
    .from(votes)
    .where(eq(votes.personId, personId))
    .orderBy(desc(votes.votedAt), desc(votes.ideaId))
    .limit(promisedOf);
  const tried = read
    .select({ id: seats.pilotId })
    .from(seats)
    .where(and(eq(seats.personId, personId), inArray(seats.state, ["seated", "finished"])))
    .orderBy(desc(seats.askedAt), desc(seats.pilotId))
    .limit(promisedOf);
  return or(inArray(promises.ideaId, dreamed), inArray(promises.ideaId, wanted), inArray(promises.pilotId, tried));
}
