import { and, asc, eq, isNotNull, isNull, lte } from "drizzle-orm";
import type { RestView } from "../app/domain/views.ts";
import type { Read, Tx } from "./connect.ts";
import { notMerged } from "./not-merged.ts";
import { ideas, rests } from "./schema.ts";

/** Lets an idea rest, with the reason and what would wake it. */
export async function addRest(tx: Tx, rest: typeof rests.$inferInsert): Promise<void> {
  await tx.insert(rests).values(rest);
}

/** Why an idea rests and what would wake it; null when it does not rest, or began to before that was asked. */
export async function openRest(read: Read, ideaId: string): Promise<RestView | null> {
  const [row] = await read
    .select({ html: rests.html, wakesOn: rests.wakesOn, wakesWhen: rests.wakesWhen })
    .from(rests)
    .where(isOpen(ideaId))
    .limit(1);
  return row ?? null;
}

/** Notes that an idea woke, and who woke it: nobody when the clock did. */
export async function endRest(tx: Tx, ideaId: string, wokenBy: string | null, wokenAt: Date): Promise<void> {
  await tx.update(rests).set({ wokenBy, wokenAt }).where(isOpen(ideaId));
}

/** The numbers of ideas that rest until a day which has come. */
export async function ideasToWake(read: Read, today: string): Promise<number[]> {
  const rows = await read
    .select({ number: ideas.number })
    .from(rests)
    .innerJoin(ideas, eq(ideas.id, rests.ideaId))
    .where(
      and(
        isNull(rests.wokenAt),
        isNotNull(rests.wakesOn),
        lte(rests.wakesOn, today),
        eq(ideas.stage, "resting"),
        notMerged,
      ),
    )
    .orderBy(asc(ideas.number))
    .limit(100);
  return rows.map(({ number }) => number);
}

function isOpen(ideaId: string) {
  return and(eq(rests.ideaId, ideaId), isNull(rests.wokenAt));
}
