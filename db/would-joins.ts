import { and, desc, eq, isNotNull, sql } from "drizzle-orm";
import { pathOf, pathOfPilot } from "../app/domain/paths.ts";
import { isSeen } from "../app/domain/pilot.ts";
import type { Joiner, OwnWouldJoin } from "../app/domain/views.ts";
import type { Read, Tx } from "./connect.ts";
import { faceColumns, faceOf } from "./people.ts";
import { beyond, type Page, type Place, pageOf } from "./places.ts";
import { ideas, people, pilots, wouldJoins } from "./schema.ts";

/** Adds that somebody would join; false when they said so before. */
export async function addWouldJoin(tx: Tx, wouldJoin: typeof wouldJoins.$inferInsert): Promise<boolean> {
  const added = await tx
    .insert(wouldJoins)
    .values(wouldJoin)
    .onConflictDoNothing()
    .returning({ pilotId: wouldJoins.pilotId });
  return added.length === 1;
}

/** Counts one more who would join; false when the hypothesis is not shared any more, or its pilot has opened. */
export async function countWouldJoin(tx: Tx, pilotId: string): Promise<boolean> {
  const counted = await tx
    .update(pilots)
    .set({ wouldJoinCount: sql`${pilots.wouldJoinCount} + 1` })
    .where(and(eq(pilots.id, pilotId), eq(pilots.state, "draft"), isNotNull(pilots.sharedAt)))
    .returning({ id: pilots.id });
  return counted.length === 1;
}

/** Takes back that somebody would join; false when they never said so. */
export async function removeWouldJoin(tx: Tx, pilotId: string, personId: string): Promise<boolean> {
  const removed = await tx
    .delete(wouldJoins)
    .where(and(eq(wouldJoins.pilotId, pilotId), eq(wouldJoins.personId, personId)))
    .returning({ pilotId: wouldJoins.pilotId });
  if (removed.length === 0) return false;
  await tx
    .update(pilots)
    .set({ wouldJoinCount: sql`${pilots.wouldJoinCount} - 1` })
    .where(eq(pilots.id, pilotId));
  return true;
}

/** Whether somebody said that they would join. */
export async function wouldTheyJoin(read: Read, pilotId: string, personId: string | null): Promise<boolean> {
  const [row] = await read
    .select({ at: wouldJoins.at })
    .from(wouldJoins)
    .where(and(eq(wouldJoins.pilotId, pilotId), eq(wouldJoins.personId, personId ?? "")))
    .limit(1);
  return row !== undefined;
}

/** Everybody who said that they would join. */
export async function wouldJoinerIds(read: Read, pilotId: string): Promise<string[]> {
  const rows = await read.select({ id: wouldJoins.personId }).from(wouldJoins).where(eq(wouldJoins.pilotId, pilotId));
  return rows.map(({ id }) => id);
}

/** Who would join a pilot, the last to say so first; for staff. */
export async function wouldJoiners(read: Read, pilotId: string, most = 50): Promise<Joiner[]> {
  const rows = await read
    .select({ id: people.id, by: faceColumns(people), at: wouldJoins.at })
    .from(wouldJoins)
    .innerJoin(people, eq(people.id, wouldJoins.personId))
    .where(eq(wouldJoins.pilotId, pilotId))
    .orderBy(desc(wouldJoins.at), desc(wouldJoins.personId))
    .limit(most);
  return rows.map(({ by, ...row }) => ({ ...row, by: faceOf(by) }));
}

/** The pilots a person would join, the last they said so of first; also those whose hypothesis was taken back. */
export async function wouldJoinsOf(
  read: Read,
  personId: string,
  after: Place | null,
  most = 20,
): Promise<Page<OwnWouldJoin>> {
  const rows = await read
    .select({ id: wouldJoins.pilotId, at: wouldJoins.at, pilot: pilots, idea: ideas })
    .from(wouldJoins)
    .innerJoin(pilots, eq(pilots.id, wouldJoins.pilotId))
    .innerJoin(ideas, eq(ideas.id, pilots.ideaId))
    .where(and(eq(wouldJoins.personId, personId), beyond(after, wouldJoins.at, wouldJoins.pilotId)))
    .orderBy(desc(wouldJoins.at), desc(wouldJoins.pilotId))
    .limit(most + 1);
  const own = rows.map(({ id, at, pilot, idea }): OwnWouldJoin => {
    const { number, state } = pilot;
    const href = isSeen(pilot) ? pathOfPilot(pilot) : pathOf(idea);
    const now = state !== "draft" ? state : isSeen(pilot) ? "shared" : "taken-back";
    return { id, number, title: idea.title, href, state: now, at };
  });
  return pageOf(own, most, (row) => row);
}
