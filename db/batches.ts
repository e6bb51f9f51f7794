/** What somebody of the staff did to several ideas at once, and what each was like before. */
import { and, asc, desc, eq, gt, isNull, lt } from "drizzle-orm";
import type { BatchView } from "../app/domain/inbox.ts";
import type { Read, Tx } from "./connect.ts";
import { batches, batchRows, ideas } from "./schema.ts";

export type Batch = typeof batches.$inferSelect;
export type BatchRow = Pick<typeof batchRows.$inferSelect, "ideaId" | "before" | "after">;

/** Keeps what was done; what its person did before and can't undo any more is forgotten. */
export async function addBatch(tx: Tx, batch: Omit<Batch, "undoneAt">, rows: BatchRow[]): Promise<void> {
  await tx.delete(batches).where(and(eq(batches.byId, batch.byId), lt(batches.undoUntil, batch.at)));
  await tx.insert(batches).values(batch);
  await tx.insert(batchRows).values(rows.map((row, at) => ({ ...row, batchId: batch.id, place: at + 1 })));
}

export async function batchById(read: Read, id: string): Promise<Batch | null> {
  const [row] = await read.select().from(batches).where(eq(batches.id, id)).limit(1);
  return row ?? null;
}

/** What was done to each idea, in the order of doing; ideas that were taken back since are left out. */
export function rowsOfBatch(read: Read, batchId: string) {
  return read
    .select({ ideaId: ideas.id, number: ideas.number, before: batchRows.before, after: batchRows.after })
    .from(batchRows)
    .innerJoin(ideas, eq(ideas.id, batchRows.ideaId))
    .where(eq(batchRows.batchId, batchId))
    .orderBy(asc(batchRows.place));
}

/** Notes that a batch is undone; false when its time is over, or it was undone before. */
export async function closeBatch(tx: Tx, id: string, undoneAt: Date): Promise<boolean> {
  const closed = await tx
    .update(batches)
    .set({ undoneAt })
    .where(and(eq(batches.id, id), isNull(batches.undoneAt), gt(batches.undoUntil, undoneAt)))
    .returning({ id: batches.id });
  return closed.length === 1;
}

/** What somebody did last, as long as it can be undone. */
export async function lastBatch(read: Read, byId: string, now: Date): Promise<BatchView | null> {
  const [row] = await read
    .select()
    .from(batches)
    .where(and(eq(batches.byId, byId), isNull(batches.undoneAt), gt(batches.undoUntil, now)))
    .orderBy(desc(batches.at), desc(batches.id))
    .limit(1);
  if (!row) return null;
  const changed = new Set((await rowsOfBatch(read, row.id)).map(({ number }) => number));
  return { id: row.id, kind: row.kind, ideas: changed.size, left: row.undoUntil.getTime() - now.getTime() };
}
