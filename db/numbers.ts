import { sql } from "drizzle-orm";
import type { Tx } from "./connect.ts";
import { numbers } from "./schema.ts";

export type Numbered = "idea" | "question" | "pilot" | "celebration";

/** The next public number of its kind, given in the same transaction as the thing: no number is given twice. */
export async function nextNumber(tx: Tx, kind: Numbered): Promise<number> {
  const [row] = await tx
    .insert(numbers)
    .values({ kind, last: 1 })
    .onConflictDoUpdate({ target: numbers.kind, set: { last: sql`${numbers.last} + 1` } })
    .returning({ last: numbers.last });
  return row?.last as number;
}
