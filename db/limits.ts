import { and, eq, gt, lt, sql } from "drizzle-orm";
import type { Read, Tx } from "./connect.ts";
import { limits } from "./schema.ts";

/** Counts one try at `key` and answers how many there were in the present window, and when it ends. */
export async function countTry(
  tx: Tx,
  key: string,
  seconds: number,
  now: Date,
): Promise<{ count: number; resetsAt: Date }> {
  const fresh = new Date(now.getTime() + seconds * 1000);
  const nowValue = sql.param(now, limits.resetsAt);
  const freshValue = sql.param(fresh, limits.resetsAt);
  const [row] = await tx
    .insert(limits)
    .values({ key, count: 1, resetsAt: fresh })
    .onConflictDoUpdate({
      target: limits.key,
      set: {
        count: sql`case when ${limits.resetsAt} <= ${nowValue} then 1 else ${limits.count} + 1 end`,
        // A window longer than any of ours was opened by a clock that has since been set right.
        resetsAt: sql`case when ${limits.resetsAt} <= ${nowValue} or ${limits.resetsAt} > ${freshValue} then ${freshValue} else ${limits.resetsAt} end`,
      },
    })
    .returning({ count: limits.count, resetsAt: limits.resetsAt });
  return row as { count: number; resetsAt: Date };
}

/** How many tries were counted at `key` in the present window, and when it ends; null when none is open. */
export async function triesAt(
  read: Read,
  key: string,
  seconds: number,
  now: Date,
): Promise<{ count: number; resetsAt: Date } | null> {
  const { count, resetsAt } = limits;
  const [row] = await read.select({ count, resetsAt }).from(limits).where(eq(limits.key, key)).limit(1);
  // A window that ends later than any could is one of a clock that was wrong: it is opened anew.
  const isOpen = row && row.resetsAt > now && row.resetsAt.getTime() <= now.getTime() + seconds * 1000;
  return isOpen ? row : null;
}

/** Takes one try back, as after a sign-in that worked. */
export async function uncountTry(tx: Tx, key: string): Promise<void> {
  await tx
    .update(limits)
    .set({ count: sql`${limits.count} - 1` })
    .where(and(eq(limits.key, key), gt(limits.count, 0)));
}

/** Removes windows that ended. */
export async function sweepLimits(tx: Tx, now: Date): Promise<void> {
  await tx.delete(limits).where(lt(limits.resetsAt, now));
}
