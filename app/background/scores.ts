import type { Db } from "#db/connect.ts";
import { hasWaitingScores, scoreWaiting } from "#db/reaching.ts";
import { theSite } from "#db/site.ts";

/** So many scores are counted in one transaction, and so many transactions before all else has its turn again. */
const together = 100;
const turns = 10;

/**
 * Counts the scores anew that wait for it, since the weights are others now. Each transaction leaves its ideas done, so it
 * may be stopped anywhere and goes on there. Answers how many it counted.
 */
export async function rescore(db: Db, { most = together, times = turns } = {}): Promise<number> {
  const site = await theSite(db.read);
  if (!site || !(await hasWaitingScores(db.read, site))) return 0;
  let counted = 0;
  for (let turn = 0; turn < times; turn++) {
    const some = await db.write((tx) => scoreWaiting(tx, most));
    counted += some;
    if (some < most) break;
  }
  return counted;
}
