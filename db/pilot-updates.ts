import { and, desc, eq, gt } from "drizzle-orm";
import type { PilotUpdateView } from "../app/domain/views.ts";
import type { Read, Tx } from "./connect.ts";
import { faceColumns, faceOf, peopleAs } from "./people.ts";
import { beyond, type Page, type Place, pageOf } from "./places.ts";
import { pilotUpdates } from "./schema.ts";

export type PilotUpdate = typeof pilotUpdates.$inferSelect;

const by = peopleAs("told_by");

/** Adds what staff tell of a pilot; false when its id was used before (a form sent twice). */
export async function addUpdate(tx: Tx, update: typeof pilotUpdates.$inferInsert): Promise<boolean> {
  const added = await tx.insert(pilotUpdates).values(update).onConflictDoNothing().returning({ id: pilotUpdates.id });
  return added.length === 1;
}

export async function updateById(read: Read, id: string): Promise<PilotUpdate | null> {
  const [row] = await read.select().from(pilotUpdates).where(eq(pilotUpdates.id, id)).limit(1);
  return row ?? null;
}

/** The same words by the same person about the same pilot since `since`: a form that was sent twice. */
export async function sameUpdate(
  read: Read,
  { pilotId, kind, body, byId }: Pick<PilotUpdate, "pilotId" | "kind" | "body" | "byId">,
  since: Date,
): Promise<PilotUpdate | null> {
  const [row] = await read
    .select()
    .from(pilotUpdates)
    .where(
      and(
        eq(pilotUpdates.pilotId, pilotId),
        gt(pilotUpdates.at, since),
        eq(pilotUpdates.byId, byId),
        eq(pilotUpdates.kind, kind),
        eq(pilotUpdates.body, body),
      ),
    )
    .limit(1);
  return row ?? null;
}

/** One page of what staff told of a pilot and put right about it, the newest first. */
export async function updatesOf(
  read: Read,
  pilotId: string,
  after: Place | null,
  most = 30,
): Promise<Page<PilotUpdateView>> {
  const rows = await read
    .select({
      id: pilotUpdates.id,
      kind: pilotUpdates.kind,
      html: pilotUpdates.html,
      at: pilotUpdates.at,
      by: faceColumns(by),
    })
    .from(pilotUpdates)
    .innerJoin(by, eq(by.id, pilotUpdates.byId))
    .where(and(eq(pilotUpdates.pilotId, pilotId), beyond(after, pilotUpdates.at, pilotUpdates.id)))
    .orderBy(desc(pilotUpdates.at), desc(pilotUpdates.id))
    .limit(most + 1);
  return pageOf(
    rows.map(({ by, ...row }) => ({ ...row, by: faceOf(by) })),
    most,
    (update) => update,
  );
}
