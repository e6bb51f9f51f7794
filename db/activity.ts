import { asc, eq, min, sql } from "drizzle-orm";
import { dayIn } from "../app/domain/calendar.ts";
import { addingKinds, type Happening, recountingKinds } from "../app/domain/events.ts";
import type { Db, Read, Tx } from "./connect.ts";
import { countPerson } from "./contributors.ts";
import { inParts } from "./in-parts.ts";
import { people, site as sites, uncounted, votes } from "./schema.ts";
import { type Site, theSite } from "./site.ts";

/**
 * Notes whose deeds have changed, in the transaction of what happened: who did it, or, of a deed that takes older ones
 * back, also whom it is about.
 */
export async function noteDeeds(
  tx: Tx,
  events: Happening[],
  { me, site, now }: { me: string; site: Site; now: Date },
): Promise<void> {
  const recounting = events.filter(({ kind }) => recountingKinds.includes(kind));
  if (recounting.length > 0) {
    const about = recounting.flatMap(({ subjects }) => subjects.filter(({ kind }) => kind === "person"));
    await notePeople(tx, [me, ...about.map(({ id }) => id)], now);
  } else if (me && events.some(({ kind }) => addingKinds.includes(kind)))
    await noteSince(tx, me, dayIn(site.timeZone, now), now);
}

/** Notes that somebody's deeds of a day and later are to be counted again; whoever waits for an earlier day still does. */
export async function noteSince(tx: Tx, personId: string, since: string, at: Date): Promise<void> {
  await tx
    .insert(uncounted)
    .values({ personId, since, at })
    // Their row is changed in any case: held like that, nobody counts meanwhile.
    .onConflictDoUpdate({
      target: uncounted.personId,
      set: {
        since: sql`case when ${uncounted.since} < ${since} then ${uncounted.since} when ${uncounted.since} is null then null else ${since} end`,
      },
    });
}

/** Notes that all deeds of some people are to be counted again. */
export async function notePeople(tx: Tx, ids: string[], at: Date): Promise<void> {
  // In one order, so that two deeds at once never wait for each other.
  const rows = [...new Set(ids)].filter(Boolean).sort();
  for (const some of inParts(rows))
    await tx
      .insert(uncounted)
      .values(some.map((personId) => ({ personId, since: null, at })))
      .onConflictDoUpdate({ target: uncounted.personId, set: { since: null } });
}

/** The same of everybody who voted for an idea. */
export async function noteVoters(tx: Tx, ideaId: string, at: Date): Promise<void> {
  const rows = await tx.select({ id: votes.personId }).from(votes).where(eq(votes.ideaId, ideaId));
  await notePeople(
    tx,
    rows.map(({ id }) => id),
    at,
  );
}

/**
 * Counts the deeds of everybody who waits for it, those of one person after the other from their rows: so it may be
 * stopped anywhere, and counting twice is counting once. In another time zone than before everybody is counted anew.
 * Answers how many people it counted.
 */
export async function countActivity(db: Db, now: Date): Promise<number> {
  const site = await theSite(db.read);
  if (!site) return 0;
  if (site.countedIn !== site.timeZone) await db.write((tx) => noteEverybody(tx, site.timeZone, now));
  let counted = 0;
  for (let ids = await waiting(db.read); ids.length > 0; ids = await waiting(db.read)) {
    await db.write(async (tx) => {
      for (const id of ids) await countPerson(tx, site.timeZone, id);
    });
    counted += ids.length;
  }
  return counted;
}

/** Up to when everything is counted: null when nobody waits. */
export async function uncountedSince(read: Read): Promise<Date | null> {
  const [row] = await read.select({ at: min(uncounted.at) }).from(uncounted);
  return row?.at ?? null;
}

/** How many people share a transaction. */
const together = 10;

async function waiting(read: Read): Promise<string[]> {
  const rows = await read
    .select({ id: uncounted.personId })
    .from(uncounted)
    .orderBy(asc(uncounted.at), asc(uncounted.personId))
    .limit(together);
  return rows.map(({ id }) => id);
}

async function noteEverybody(tx: Tx, timeZone: string, at: Date): Promise<void> {
  const everybody = await tx.select({ id: people.id }).from(people);
  await notePeople(
    tx,
    everybody.map(({ id }) => id),
    at,
  );
  await tx.update(sites).set({ countedIn: timeZone });
}
