import { and, eq, gte, inArray, sql, sum } from "drizzle-orm";
import { addDays } from "../app/domain/calendar.ts";
import type { Looked } from "../app/domain/views.ts";
import type { Read, Tx } from "./connect.ts";
import { ideas, ideaViews } from "./schema.ts";

const atOnce = 500;

/** Adds views of a day to what is stored, by the ideas' numbers; those of ideas that are gone count for nothing. */
export async function addViews(tx: Tx, all: { key: string; day: string; count: number }[]): Promise<void> {
  const some = all.slice(0, atOnce);
  const numbers = some.map(({ key }) => Number(key));
  const found = await tx
    .select({ id: ideas.id, number: ideas.number })
    .from(ideas)
    .where(inArray(ideas.number, numbers))
    // In one order, so that two processes never wait for each other.
    .orderBy(ideas.id);
  for (const { id: ideaId, number } of found)
    for (const { day, count: views } of some.filter(({ key }) => Number(key) === number))
      await tx
        .insert(ideaViews)
        .values({ ideaId, day, views })
        .onConflictDoUpdate({
          target: [ideaViews.ideaId, ideaViews.day],
          set: { views: sql`${ideaViews.views} + ${views}` },
        });
  if (all.length > atOnce) await addViews(tx, all.slice(atOnce));
}

/** How often an idea was looked at in the last days, `today` among them. */
export async function lookedAt(read: Read, ideaId: string, today: string): Promise<Looked> {
  const [seen] = await read
    .select({ views: sum(ideaViews.views).mapWith(Number) })
    .from(ideaViews)
    .where(and(eq(ideaViews.ideaId, ideaId), gte(ideaViews.day, addDays(today, 1 - lookedDays))));
  return { times: seen?.views ?? 0, days: lookedDays };
}

const lookedDays = 30;
