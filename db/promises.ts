import { and, asc, desc, eq, gte, inArray, isNull, lt, sql, sum } from "drizzle-orm";
import type { PromiseState } from "../app/domain/promise.ts";
import type { PromiseView } from "../app/domain/views.ts";
import type { Read, Tx } from "./connect.ts";
import { faceColumns, faceOf, peopleAs } from "./people.ts";
import { ideas, promiseDays, promiseEntries, promises } from "./schema.ts";

/** "By DATE we will …", to an idea or a pilot. */
export type KeptPromise = typeof promises.$inferSelect;
type Entry = typeof promiseEntries.$inferInsert;

const by = peopleAs("by_person");

/** Makes a promise, with its first entry on `day`; false when its id was used before (a form sent twice). */
export async function addPromise(tx: Tx, promise: Omit<typeof promises.$inferInsert, "state" | "entry">, day: string) {
  const added = await tx
    .insert(promises)
    .values({ ...promise, state: "open", entry: 1 })
    .onConflictDoNothing()
    .returning({ id: promises.id });
  if (added.length === 0) return false;
  const { id: promiseId, dueOn, madeBy, madeAt } = promise;
  await addEntry(tx, { promiseId, entry: 1, what: "made", dueOn, by: madeBy, day, at: madeAt });
  return true;
}

/** Says what became of a promise, as its next entry; null when somebody was quicker, else the promise as it is now. */
export async function changePromise(
  tx: Tx,
  promise: KeptPromise,
  state: PromiseState,
  entry: Omit<Entry, "promiseId" | "entry">,
): Promise<KeptPromise | null> {
  const [changed] = await tx
    .update(promises)
    .set({ state, dueOn: entry.dueOn, entry: promise.entry + 1 })
    .where(and(eq(promises.id, promise.id), eq(promises.entry, promise.entry)))
    .returning();
  if (!changed) return null;
  await addEntry(tx, { ...entry, promiseId: changed.id, entry: changed.entry });
  return changed;
}

export async function promiseById(read: Read, id: string): Promise<KeptPromise | null> {
  const [row] = await read.select().from(promises).where(eq(promises.id, id)).limit(1);
  return row ?? null;
}

/** What was promised to some ideas or a pilot, by the day it is due, each with all that became of it. */
export async function promisesTo(read: Read, to: { ideaIds: string[] } | { pilotId: string }): Promise<PromiseView[]> {
  const rows = await read
    .select({ id: promises.id, words: promises.words, dueOn: promises.dueOn, state: promises.state })
    .from(promises)
    .where("ideaIds" in to ? inArray(promises.ideaId, to.ideaIds) : eq(promises.pilotId, to.pilotId))
    .orderBy(asc(promises.dueOn), asc(promises.id))
    .limit(100);
  if (rows.length === 0) return [];
  const entries = await read
    .select({
      promiseId: promiseEntries.promiseId,
      entry: promiseEntries.entry,
      what: promiseEntries.what,
      dueOn: promiseEntries.dueOn,
      words: promiseEntries.words,
      day: promiseEntries.day,
      by: faceColumns(by),
    })
    .from(promiseEntries)
    .leftJoin(by, eq(by.id, promiseEntries.by))
    .where(
      inArray(
        promiseEntries.promiseId,
        rows.map(({ id }) => id),
      ),
    )
    .orderBy(asc(promiseEntries.promiseId), asc(promiseEntries.entry));
  return rows.map((row) => ({
    ...row,
    entries: entries
      .filter(({ promiseId }) => promiseId === row.id)
      .map(({ promiseId: _, by, ...entry }) => ({ ...entry, by: by && faceOf(by) })),
  }));
}

/** Open promises whose day has passed; what was promised to an idea that nobody sees is not broken meanwhile. */
export async function promisesToBreak(read: Read, today: string): Promise<string[]> {
  const rows = await read
    .select({ id: promises.id })
    .from(promises)
    .leftJoin(ideas, eq(ideas.id, promises.ideaId))
    .where(and(eq(promises.state, "open"), lt(promises.dueOn, today), isNull(ideas.unseen)))
    .orderBy(asc(promises.dueOn), asc(promises.id))
    .limit(100);
  return rows.map(({ id }) => id);
}

/** How many promises were made, kept in time and broken since a day, that day included. */
export async function promiseTotals(
  read: Read,
  since: string,
): Promise<{ made: number; kept: number; broken: number }> {
  const { made, kept, broken } = promiseDays;
  const [row] = await read
    .select({ made: sum(made).mapWith(Number), kept: sum(kept).mapWith(Number), broken: sum(broken).mapWith(Number) })
    .from(promiseDays)
    .where(gte(promiseDays.day, since));
  return { made: row?.made ?? 0, kept: row?.kept ?? 0, broken: row?.broken ?? 0 };
}

/** Whether somebody has promised an idea just this. */
export async function hasPromised(read: Read, ideaId: string, madeBy: string, words: string): Promise<boolean> {
  const rows = await read
    .select({ id: promises.id })
    .from(promises)
    .where(and(eq(promises.ideaId, ideaId), eq(promises.madeBy, madeBy), eq(promises.words, words)))
    .limit(1);
  return rows.length > 0;
}

/** Whether anything was ever promised to an idea. */
export async function hasPromises(read: Read, ideaId: string): Promise<boolean> {
  const rows = await read
    .select({ id: promises.id })
    .from(promises)
    .where(eq(promises.ideaId, ideaId))
    .orderBy(desc(promises.dueOn))
    .limit(1);
  return rows.length > 0;
}

async function addEntry(tx: Tx, entry: Entry): Promise<void> {
  await tx.insert(promiseEntries).values(entry);
  const { what, day } = entry;
  if (what !== "made" && what !== "kept" && what !== "broken") return;
  await tx
    .insert(promiseDays)
    .values({ day, [what]: 1 })
    .onConflictDoUpdate({ target: promiseDays.day, set: { [what]: sql`${promiseDays[what]} + 1` } });
}
