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

/**
 * Keeps what somebody answered, in place of what they did before: words, null for none any more, undefined for what they
 * did not speak of. What is not asked is not answered.
 */
export async function keepSeatAnswers(
  tx: Tx,
  pilotId: string,
  personId: string,
  answers: (string | null | undefined)[],
): Promise<void> {
  if (answers.every((answer) => answer === undefined)) return;
  for (const { place } of await seatQuestions(tx, pilotId)) {
    const words = answers[place - 1];
    if (words) await keep(tx, { pilotId, personId, place, words });
    if (words === null) await drop(tx, { pilotId, personId, place });
  }
}

async function keep(tx: Tx, answer: typeof seatAnswers.$inferInsert): Promise<void> {
  const { words } = answer;
  await tx
    .insert(seatAnswers)
    .values(answer)
    .onConflictDoUpdate({ target: [seatAnswers.pilotId, seatAnswers.personId, seatAnswers.place], set: { words } });
}

async function drop(
  tx: Tx,
  { pilotId, personId, place }: { pilotId: string; personId: string; place: number },
): Promise<void> {
  await tx
    .delete(seatAnswers)
    .where(and(eq(seatAnswers.pilotId, pilotId), eq(seatAnswers.personId, personId), eq(seatAnswers.place, place)));
}
