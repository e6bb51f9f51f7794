import { and, asc, eq } from "drizzle-orm";
import type { Correction } from "../app/domain/views.ts";
import type { Read, Tx } from "./connect.ts";
import { faceColumns, faceOf, peopleAs } from "./people.ts";
import { pilotUpdates } from "./schema.ts";

const by = peopleAs("corrected_by");

type NewCorrection = Omit<typeof pilotUpdates.$inferInsert, "kind">;

/**
 * Appends what staff put right about a concluded pilot; false when they said the very same before. The pilot must be
 * held.
 */
export async function addCorrection(tx: Tx, correction: NewCorrection): Promise<boolean> {
  const { pilotId, byId, body } = correction;
  const [before] = await tx
    .select({ id: pilotUpdates.id })
    .from(pilotUpdates)
    .where(and(areOf(pilotId), eq(pilotUpdates.byId, byId), eq(pilotUpdates.body, body)))
    .limit(1);
  if (before) return false;
  await tx.insert(pilotUpdates).values({ ...correction, kind: "correction" });
  return true;
}

/** What was put right about a concluded pilot, in the order in which it was. */
export async function correctionsOf(read: Read, pilotId: string): Promise<Correction[]> {
  const { id, html, at } = pilotUpdates;
  const rows = await read
    .select({ id, html, at, by: faceColumns(by) })
    .from(pilotUpdates)
    .innerJoin(by, eq(by.id, pilotUpdates.byId))
    .where(areOf(pilotId))
    .orderBy(asc(at), asc(id));
  return rows.map(({ by, ...row }) => ({ ...row, by: faceOf(by) }));
}

function areOf(pilotId: string) {
  return and(eq(pilotUpdates.pilotId, pilotId), eq(pilotUpdates.kind, "correction"));
}
