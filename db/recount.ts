import { and, count, eq, inArray, isNull, ne, sql } from "drizzle-orm";
import { stages } from "../app/domain/stage.ts";
import type { Read } from "./connect.ts";
import {
  comments,
  creditEntries,
  credits,
  ideas,
  notifications,
  people,
  pilots,
  questions,
  seats,
  tallies,
  votes,
} from "./schema.ts";

/** A stored number that is not what its rows say. */
export type Difference = { what: string; id: string; stored: number; counted: number };

type Check = { what: string; read: (read: Read) => Promise<{ id: string; stored: number; counted: number }[]> };

/** Recounts every stored number from its rows and answers where they differ. */
export async function recount(read: Read, progress: (what: string) => void = () => {}): Promise<Difference[]> {
  const differences: Difference[] = [];
  for (const { what, read: both } of checks) {
    progress(what);
    for (const row of await both(read)) if (row.stored !== row.counted) differences.push({ what, ...row });
  }
  return differences;
}

const accepted = and(
  eq(creditEntries.creditId, credits.id),
  eq(creditEntries.entry, credits.entry),
  eq(creditEntries.state, "accepted"),
);

const checks: Check[] = [
  {
    what: "votes of ideas",
    read: async (read) => {
      const counted = read
        .select({ id: votes.ideaId, n: count().as("n") })
        .from(votes)
        .groupBy(votes.ideaId)
        .as("counted");
      return whole(
        await read
          .select({ id: ideas.id, stored: ideas.votesCount, counted: counted.n })
          .from(ideas)
          .leftJoin(counted, eq(counted.id, ideas.id)),
      );
    },
  },
  {
    what: "comments of ideas",
    read: async (read) => {
      const counted = read
        .select({ id: comments.ideaId, n: count().as("n") })
        .from(comments)
        .where(and(ne(comments.kind, "note"), isNull(comments.deletedAt)))
        .groupBy(comments.ideaId)
        .as("counted");
      return whole(
        await read
          .select({ id: ideas.id, stored: ideas.commentsCount, counted: counted.n })
          .from(ideas)
          .leftJoin(counted, eq(counted.id, ideas.id)),
      );
    },
  },
  {
    what: "ideas of questions",
    read: async (read) => {
      const counted = read
        .select({ id: ideas.questionId, n: count().as("n") })
        .from(ideas)
        .groupBy(ideas.questionId)
        .as("counted");
      return whole(
        await read
          .select({ id: questions.id, stored: questions.ideasCount, counted: counted.n })
          .from(questions)
          .leftJoin(counted, eq(counted.id, questions.id)),
      );
    },
  },
  { what: "seats taken in pilots", read: (read) => seatCounts(read, pilots.seatedCount, ["seated", "finished"]) },
  { what: "people waiting for pilots", read: (read) => seatCounts(read, pilots.waitingCount, ["waitlisted"]) },
  { what: "places of pilots", read: overfull },
  { what: "accepted credits of people", read: (read) => creditCounts(read, people.creditsCount, false) },
  { what: "credits under people's own names", read: (read) => creditCounts(read, people.namedCreditsCount, true) },
  {
    what: "entries of credits",
    read: async (read) => {
      const counted = read
        .select({ id: creditEntries.creditId, n: count().as("n") })
        .from(creditEntries)
        .groupBy(creditEntries.creditId)
        .as("counted");
      return whole(
        await read
          .select({ id: credits.id, stored: credits.entry, counted: counted.n })
          .from(credits)
          .leftJoin(counted, eq(counted.id, credits.id)),
      );
    },
  },
  {
    what: "unread news of people",
    read: async (read) => {
      const counted = read
        .select({ id: notifications.personId, n: count().as("n") })
        .from(notifications)
        .where(isNull(notifications.readAt))
        .groupBy(notifications.personId)
        .as("counted");
      return whole(
        await read
          .select({ id: people.id, stored: people.unreadCount, counted: counted.n })
          .from(people)
          .leftJoin(counted, eq(counted.id, people.id)),
      );
    },
  },
  { what: "public totals", read: totals },
];

async function seatCounts(
  read: Read,
  stored: typeof pilots.seatedCount | typeof pilots.waitingCount,
  states: ("seated" | "finished" | "waitlisted")[],
) {
  const counted = read
    .select({ id: seats.pilotId, n: count().as("n") })
    .from(seats)
    .where(inArray(seats.state, states))
    .groupBy(seats.pilotId)
    .as("counted");
  return whole(
    await read
      .select({ id: pilots.id, stored, counted: counted.n })
      .from(pilots)
      .leftJoin(counted, eq(counted.id, pilots.id)),
  );
}

/** Pilots with more people seated than places; there must be none. */
async function overfull(read: Read) {
  return read
    .select({ id: pilots.id, stored: pilots.places, counted: pilots.seatedCount })
    .from(pilots)
    .where(sql`${pilots.seatedCount} > ${pilots.places}`);
}

async function creditCounts(
  read: Read,
  stored: typeof people.creditsCount | typeof people.namedCreditsCount,
  named: boolean,
) {
  const counted = read
    .select({ id: credits.personId, n: count().as("n") })
    .from(credits)
    .innerJoin(creditEntries, and(accepted, named ? eq(creditEntries.shown, "name") : undefined))
    .groupBy(credits.personId)
    .as("counted");
  return whole(
    await read
      .select({ id: people.id, stored, counted: counted.n })
      .from(people)
      .leftJoin(counted, eq(counted.id, people.id)),
  );
}

async function totals(read: Read) {
  const stored = new Map((await read.select().from(tallies)).map(({ name, count }) => [name, count]));
  const byStage = await read.select({ stage: ideas.stage, n: count() }).from(ideas).groupBy(ideas.stage);
  const [credited] = await read.select({ n: count() }).from(people).where(sql`${people.creditsCount} > 0`);
  const [concluded] = await read.select({ n: count() }).from(pilots).where(eq(pilots.state, "concluded"));
  const counted = new Map<string, number>([
    ...stages.map((stage): [string, number] => [`ideas:${stage}`, byStage.find((row) => row.stage === stage)?.n ?? 0]),
    ["people-credited", credited?.n ?? 0],
    ["pilots-concluded", concluded?.n ?? 0],
  ]);
  return [...new Set([...stored.keys(), ...counted.keys()])].map((id) => ({
    id,
    stored: stored.get(id) ?? 0,
    counted: counted.get(id) ?? 0,
  }));
}

/** Where there are no rows there is nothing to count: 0. */
function whole(rows: { id: string; stored: number; counted: number | null }[]) {
  return rows.map((row) => ({ ...row, counted: Number(row.counted ?? 0) }));
}
