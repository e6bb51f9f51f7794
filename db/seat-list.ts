import { and, asc, eq, gt, inArray, sum } from "drizzle-orm";
import type { SeatRow, SeatState } from "../app/domain/views.ts";
import { countingStates } from "../app/domain/vote.ts";
import type { Read } from "./connect.ts";
import { knownAmong } from "./known.ts";
import { faceColumns, faceOf } from "./people.ts";
import type { Pilot } from "./pilots.ts";
import { ideas, people, polishes, seats, votes } from "./schema.ts";
import { seatAnswersOf } from "./seat-answers.ts";
import { tiesOf } from "./ties.ts";

/**
 * The seats of a pilot in one state, in the order in which they were asked for, with what staff like to know before they
 * choose; `after` is the place in that order of the last one shown.
 */
export async function seatList(
  read: Read,
  pilot: Pilot,
  state: SeatState,
  after: number | null,
  most = 30,
): Promise<{ rows: SeatRow[]; next: number | null }> {
  const found = await read
    .select({
      personId: people.id,
      person: faceColumns(people),
      handle: people.handle,
      asked: seats.asked,
      askedAt: seats.askedAt,
      ideas: read.$count(ideas, eq(ideas.dreamerId, people.id)),
      votes: read.$count(votes, and(eq(votes.personId, people.id), inArray(votes.state, countingStates))),
      polishes: read.$count(polishes, and(eq(polishes.byId, people.id), eq(polishes.state, "accepted"))),
    })
    .from(seats)
    .innerJoin(people, eq(people.id, seats.personId))
    .where(
      and(eq(seats.pilotId, pilot.id), eq(seats.state, state), after === null ? undefined : gt(seats.asked, after)),
    )
    .orderBy(asc(seats.asked))
    .limit(most + 1);
  const shown = found.slice(0, most);
  const ids = shown.map(({ personId }) => personId);
  const [ties, answers, checkIns, known] = await Promise.all([
    tiesOf(read, pilot, ids),
    seatAnswersOf(read, pilot.id, ids),
    checkInsOf(read, ids),
    knownAmong(read, ids),
  ]);
  const rows = shown.map(({ person, ideas, votes, polishes, ...row }) => ({
    ...row,
    person: faceOf(person),
    ties: ties.get(row.personId) ?? [],
    brought: { ideas, votes, polishes, checkIns: checkIns.get(row.personId) ?? 0 },
    known: known.get(row.personId) ?? null,
    answers: answers.filter(({ personId }) => personId === row.personId).map(({ place, words }) => ({ place, words })),
  }));
  return { rows, next: found.length > most ? (shown.at(-1)?.asked ?? null) : null };
}

async function checkInsOf(read: Read, personIds: string[]): Promise<Map<string, number>> {
  const rows = await read
    .select({ personId: seats.personId, n: sum(seats.checkInsCount) })
    .from(seats)
    .where(inArray(seats.personId, personIds))
    .groupBy(seats.personId);
  return new Map(rows.map(({ personId, n }) => [personId, Number(n)]));
}
