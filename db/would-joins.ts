import { and, eq, isNotNull, sql } from "drizzle-orm";
import type { Read, Tx } from "./connect.ts";
import { pilots, wouldJoins } from "./schema.ts";

/** Adds that somebody would join; false when they said so before. */
export async function addWouldJoin(tx: Tx, wouldJoin: typeof wouldJoins.$inferInsert): Promise<boolean> {
  const added = await tx
    .insert(wouldJoins)
    .values(wouldJoin)
    .onConflictDoNothing()
    .returning({ pilotId: wouldJoins.pilotId });
  return added.length === 1;
}

/** Counts one more who would join; false when the hypothesis is not shared any more, or its pilot has opened. */
export async function countWouldJoin(tx: Tx, pilotId: string): Promise<boolean> {
  const counted = await tx
    .update(pilots)
    .set({ wouldJoinCount: sql`${pilots.wouldJoinCount} + 1` })
    .where(and(eq(pilots.id, pilotId), eq(pilots.state, "draft"), isNotNull(pilots.sharedAt)))
    .returning({ id: pilots.id });
  return counted.length === 1;
}

/** Takes back that somebody would join; false when they never said so. */
export async function removeWouldJoin(tx: Tx, pilotId: string, personId: string): Promise<boolean> {
  const removed = await tx
    .delete(wouldJoins)
    .where(and(eq(wouldJoins.pilotId, pilotId), eq(wouldJoins.personId, personId)))
    .returning({ pilotId: wouldJoins.pilotId });
  if (removed.length === 0) return false;
  await tx
    .update(pilots)
    .set({ wouldJoinCount: sql`${pilots.wouldJoinCount} - 1` })
    .where(eq(pilots.id, pilotId));
  return true;
}

/** Whether somebody said that they would join. */
export async function wouldTheyJoin(read: Read, pilotId: string, personId: string | null): Promise<boolean> {
  const [row] = await read
    .select({ at: wouldJoins.at })
    .from(wouldJoins)
    .where(and(eq(wouldJoins.pilotId, pilotId), eq(wouldJoins.personId, personId ?? "")))
    .limit(1);
  return row !== undefined;
}

/** Everybody who said that they would join. */
export async function wouldJoinerIds(read: Read, pilotId: string): Promise<string[]> {
  const rows = await read.select({ id: wouldJoins.personId }).from(wouldJoins).where(eq(wouldJoins.pilotId, pilotId));
  return rows.map(({ id }) => id);
}
