import { and, asc, desc, eq, gt } from "drizzle-orm";
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

/** One page of what staff told of a pilot and put right about it, or of one `kind` alone; the newest first. */
export async function updatesOf(
  read: Read,
  pilotId: string,
  after: Place | null,
  most = 30,
  kind?: PilotUpdate["kind"],
): Promise<Page<PilotUpdateView>> {
  const { at, id } = pilotUpdates;
  const rows = await selectUpdates(read)
    .where(and(isOf(pilotId, kind), beyond(after, at, id)))
    .orderBy(desc(at), desc(id))
    .limit(most + 1);
  return pageOf(rows.map(toView), most, (update) => update);
}

/** What was put right about a concluded pilot, in the order in which it was. */
export async function correctionsOf(read: Read, pilotId: string): Promise<PilotUpdateView[]> {
  const { at, id } = pilotUpdates;
  const rows = await selectUpdates(read).where(isOf(pilotId, "correction")).orderBy(asc(at), asc(id));
  return rows.map(toView);
}

function isOf(pilotId: string, kind?: PilotUpdate["kind"]) {
  return and(eq(pilotUpdates.pilotId, pilotId), kind && eq(pilotUpdates.kind, kind));
}

function selectUpdates(read: Read) {
  const { id, kind, html, at } = pilotUpdates;
  return read
    .select({ id, kind, html, at, by: faceColumns(by) })
    .from(pilotUpdates)
    .innerJoin(by, eq(by.id, pilotUpdates.byId));
}

function toView({ by, ...row }: Awaited<ReturnType<typeof selectUpdates>>[number]): PilotUpdateView {
  return { ...row, by: faceOf(by) };
}
