import { and, asc, eq, inArray } from "drizzle-orm";
import type { Read, Tx } from "./connect.ts";
import { pilotQuestions, seatAnswers } from "./schema.ts";

type Said = { place: number; words: string };

/** What those are asked who ask for a seat, in order. */
export function seatQuestions(read: Read, pilotId: string): Promise<Said[]> {
  return read
    .select({ place: pilotQuestions.place, words: pilotQuestions.words })
    .from(pilotQuestions)
    .where(eq(pilotQuestions.pilotId, pilotId))
    .orderBy(asc(pilotQuestions.place));
}

/** What people answered to them, each in order. */
export function seatAnswersOf(
  read: Read,
  pilotId: string,
  personIds: string[],
): Promise<(Said & { personId: string })[]> {
  return read
    .select({ personId: seatAnswers.personId, place: seatAnswers.place, words: seatAnswers.words })
    .from(seatAnswers)
    .where(and(eq(seatAnswers.pilotId, pilotId), inArray(seatAnswers.personId, personIds)))
    .orderBy(asc(seatAnswers.personId), asc(seatAnswers.place));
}

/** Keeps an answer in place of the one before; without words there is none any more. */
export async function keepSeatAnswer(
  tx: Tx,
  answer: { pilotId: string; personId: string; place: number; words: string | null },
): Promise<void> {
  const { pilotId, personId, place, words } = answer;
  if (words === null) {
    await tx
      .delete(seatAnswers)
      .where(and(eq(seatAnswers.pilotId, pilotId), eq(seatAnswers.personId, personId), eq(seatAnswers.place, place)));
    return;
  }
  await tx
    .insert(seatAnswers)
    .values({ pilotId, personId, place, words })
    .onConflictDoUpdate({ target: [seatAnswers.pilotId, seatAnswers.personId, seatAnswers.place], set: { words } });
}
