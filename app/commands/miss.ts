import { addDays, dayIn } from "#app/domain/calendar.ts";
import { noteMissed } from "#db/answer-due.ts";
import type { Tx } from "#db/connect.ts";
import type { Idea } from "#db/ideas.ts";
import { countMissed } from "#db/pulse.ts";
import type { Site } from "#db/site.ts";

type Missing = { idea: Idea; site: Site; now: Date };

/** The day `due` has passed and nobody answered: counted once, on the `day` after. Null when that is not so. */
export async function miss(tx: Tx, { idea, site, now }: Missing): Promise<{ due: string; day: string } | null> {
  const due = await noteMissed(tx, idea.id, dayIn(site.timeZone, now), now);
  if (!due) return null;
  const day = addDays(due, 1);
  await countMissed(tx, day);
  return { due, day };
}
