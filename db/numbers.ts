import { sql } from "drizzle-orm";
import type { Tx } from "./connect.ts";
import { numbers } from "./schema.ts";

export type Numbered = "idea" | "question" | "pilot" | "celebration";

/**
 * The next public number of its kind, given in the same transaction as the thing: no number is given twice.
 * With `count`, as many are given, and the last of them is the answer.
 */
export async function nextNumber(tx: Tx, kind: Numbered, count = 1): Promise<number> {
  const [row] = await tx
    .insert(numbers)
    .values({ kind, last: count })
    .onConflictDoUpdate({ target: numbers.kind, set: { last: sql`${numbers.last} + ${count}` } })
    .returning({ last: numbers.last });
  return row?.last as number;
}
