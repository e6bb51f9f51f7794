import { desc, eq } from "drizzle-orm";
import type { ProvenanceView } from "../app/domain/views.ts";
import type { Read, Tx } from "./connect.ts";
import { faceColumns, faceOf, peopleAs } from "./people.ts";
import { provenances } from "./schema.ts";

export type ProvenanceEntry = typeof provenances.$inferSelect;

const sayer = peopleAs("sayer");

/** What was said last of where an idea comes from, or null. */
export async function lastProvenance(read: Read, ideaId: string): Promise<ProvenanceEntry | null> {
  const [row] = await read
    .select()
    .from(provenances)
    .where(eq(provenances.ideaId, ideaId))
    .orderBy(desc(provenances.entry))
    .limit(1);
  return row ?? null;
}

/** Adds what is said of where an idea comes from; false when somebody said something as this entry already. */
export async function addProvenance(tx: Tx, said: ProvenanceEntry): Promise<boolean> {
  const added = await tx.insert(provenances).values(said).onConflictDoNothing().returning({ entry: provenances.entry });
  return added.length === 1;
}

/** All that was said of where an idea comes from, the last first. */
export async function provenanceOf(read: Read, ideaId: string): Promise<ProvenanceView[]> {
  const rows = await read
    .select({
      entry: provenances.entry,
      kind: provenances.kind,
      since: provenances.since,
      place: provenances.place,
      at: provenances.at,
      by: faceColumns(sayer),
    })
    .from(provenances)
    .innerJoin(sayer, eq(sayer.id, provenances.saidBy))
    .where(eq(provenances.ideaId, ideaId))
    .orderBy(desc(provenances.entry))
    .limit(50);
  return rows.map(({ by, ...said }) => ({ ...said, by: faceOf(by) }));
}
