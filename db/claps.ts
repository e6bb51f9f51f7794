import { and, desc, eq, sql } from "drizzle-orm";
import type { Applause } from "../app/domain/views.ts";
import { wordsOfGem } from "./clap-words.ts";
import type { Read, Tx } from "./connect.ts";
import { timeOfId } from "./ids.ts";
import { celebrations, claps, events, visitorClaps } from "./schema.ts";
import type { Site } from "./site.ts";

/** How often the pages that visitors keep are renewed for applause alone, at most. */
const everyMs = 60_000;
/** Who clapped may have been a moment longer about it than whoever renewed the pages. */
const lateMs = 5_000;

export type Clap = typeof claps.$inferSelect;

/** Adds the applause of somebody signed in, and counts it; false when they clapped already. */
export async function addClap(tx: Tx, clap: Pick<Clap, "celebrationId" | "personId" | "at">): Promise<boolean> {
  const added = await tx.insert(claps).values(clap).onConflictDoNothing().returning({ by: claps.personId });
  if (added.length === 1) await count(tx, clap.celebrationId, 1);
  return added.length === 1;
}

/** Takes applause back, with the words that came with it, and answers what it was; null when there was none. */
export async function removeClap(tx: Tx, celebrationId: string, personId: string): Promise<Clap | null> {
  const [removed] = await tx.delete(claps).where(clapIs(celebrationId, personId)).returning();
  if (removed) await count(tx, celebrationId, -1);
  return removed ?? null;
}

/** Adds a visitor's applause, by the hash of their device's token, and counts it; false when it clapped already. */
export async function addVisitorClap(tx: Tx, clap: typeof visitorClaps.$inferInsert): Promise<boolean> {
  const added = await tx
    .insert(visitorClaps)
    .values(clap)
    .onConflictDoNothing()
    .returning({ of: visitorClaps.celebrationId });
  if (added.length === 0) return false;
  await tx
    .update(celebrations)
    .set({ visitorClapsCount: sql`${celebrations.visitorClapsCount} + 1` })
    .where(eq(celebrations.id, clap.celebrationId));
  return true;
}

/** A person's own applause for a gem, or null. */
export async function clapOf(read: Read, celebrationId: string, personId: string | null): Promise<Clap | null> {
  if (!personId) return null;
  const [row] = await read.select().from(claps).where(clapIs(celebrationId, personId)).limit(1);
  return row ?? null;
}

/** What a gem's page shows of its applause, as `readerId` sees it. */
export async function applauseFor(read: Read, celebrationId: string, readerId: string | null): Promise<Applause> {
  const [mine, words] = await Promise.all([clapOf(read, celebrationId, readerId), wordsOfGem(read, celebrationId)]);
  return { mine: mine && { words: mine.words, state: mine.wordsState }, words };
}

/** Whether somebody clapped since the pages that visitors keep were last renewed, a minute ago or more. */
export async function hasClapsToPublish(read: Read, { publicVersion }: Site, now: Date): Promise<boolean> {
  const renewed = timeOfId(publicVersion).getTime();
  const age = now.getTime() - renewed;
  // One that seems to come from later was made by a clock that has since been set right.
  if (age >= 0 && age < everyMs) return false;
  const [last] = await read
    .select({ at: events.createdAt })
    .from(events)
    .where(eq(events.kind, "clapped"))
    .orderBy(desc(events.id))
    .limit(1);
  return last !== undefined && last.at.getTime() > renewed - lateMs;
}

async function count(tx: Tx, celebrationId: string, by: 1 | -1): Promise<void> {
  await tx
    .update(celebrations)
    .set({ clapsCount: sql`${celebrations.clapsCount} + ${by}` })
    .where(eq(celebrations.id, celebrationId));
}

function clapIs(celebrationId: string, personId: string) {
  return and(eq(claps.celebrationId, celebrationId), eq(claps.personId, personId));
}
