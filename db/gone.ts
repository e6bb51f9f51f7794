import { and, eq } from "drizzle-orm";
import type { Read, Tx } from "./connect.ts";
import { gone } from "./schema.ts";

type Gone = typeof gone.$inferSelect;

/** Notes that what had this number is gone for good. */
export async function noteGone(tx: Tx, what: Gone): Promise<void> {
  await tx.insert(gone).values(what);
}

/** Whether there was something of this number that its own author took back. */
export async function isGone(read: Read, kind: Gone["kind"], number: number): Promise<boolean> {
  const rows = await read
    .select({ number: gone.number })
    .from(gone)
    .where(and(eq(gone.kind, kind), eq(gone.number, number)))
    .limit(1);
  return rows.length > 0;
}
