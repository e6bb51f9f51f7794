import { and, asc, desc, eq, gt, gte, inArray, isNotNull, isNull, lte } from "drizzle-orm";
import type { Span } from "../app/domain/calendar.ts";
import type { PauseView } from "../app/domain/views.ts";
import type { Read, Tx } from "./connect.ts";
import { notMerged } from "./not-merged.ts";
import { faceColumns, faceOf, peopleAs } from "./people.ts";
import { ideas, pauses } from "./schema.ts";

export type Pause = typeof pauses.$inferSelect;

const by = peopleAs("by_person");

/** An idea's pause that lasts; null while its clock runs. */
export async function openPauseOf(read: Read, ideaId: string): Promise<Pause | null> {
  const [row] = await read
    .select()
    .from(pauses)
    .where(and(eq(pauses.ideaId, ideaId), isNull(pauses.untilDay)))
    .limit(1);
  return row ?? null;
}

/** The pauses that last of some ideas, by the idea's id. */
export async function openPausesOf(read: Read, ideaIds: string[]): Promise<Map<string, PauseView>> {
  if (ideaIds.length === 0) return new Map();
  const rows = await select(read).where(and(inArray(pauses.ideaId, ideaIds), isNull(pauses.untilDay)));
  return new Map(rows.map((row) => [row.ideaId as string, viewOf(row)]));
}

/** The ideas whose clocks are paused, those that wait longest first. */
export async function pausedIdeas(read: Read, most = 50) {
  const rows = await read
    .select({ ...columns, idea: { number: ideas.number, slug: ideas.slug, title: ideas.title } })
    .from(pauses)
    .innerJoin(by, eq(by.id, pauses.by))
    .innerJoin(ideas, eq(ideas.id, pauses.ideaId))
    .where(and(isNull(pauses.untilDay), notMerged))
    .orderBy(asc(pauses.fromDay), asc(pauses.id))
    .limit(most);
  return rows.map(({ idea, ...row }) => ({ ...viewOf(row), idea }));
}

/** The site's pauses that last until `day` or longer, the first first. */
export async function sitePausesFrom(read: Read, day: string): Promise<(Span & PauseView)[]> {
  const rows = await select(read)
    .where(and(isNull(pauses.ideaId), gte(pauses.untilDay, day)))
    .orderBy(asc(pauses.fromDay), asc(pauses.id))
    .limit(100);
  return rows.map(siteViewOf);
}

/** All pauses of the site, the last first. */
export async function sitePauses(read: Read, most = 50): Promise<(Span & PauseView)[]> {
  const rows = await select(read)
    .where(and(isNull(pauses.ideaId), isNotNull(pauses.untilDay)))
    .orderBy(desc(pauses.untilDay), desc(pauses.id))
    .limit(most);
  return rows.map(siteViewOf);
}

/** A pause of the site by its id. */
export async function sitePauseById(read: Read, id: string): Promise<(Span & PauseView) | null> {
  const [row] = await select(read)
    .where(and(isNull(pauses.ideaId), eq(pauses.id, id)))
    .limit(1);
  return row ? siteViewOf(row) : null;
}

/** Whether a pause of the site shares a day with `span`. */
export async function overlapsPause(read: Read, { from, until }: Span): Promise<boolean> {
  const rows = await read
    .select({ id: pauses.id })
    .from(pauses)
    .where(and(isNull(pauses.ideaId), lte(pauses.fromDay, until), gte(pauses.untilDay, from)))
    .limit(1);
  return rows.length > 0;
}

export async function addPause(tx: Tx, pause: typeof pauses.$inferInsert): Promise<void> {
  await tx.insert(pauses).values(pause);
}

/** Ends an idea's pause with this day as its last; false when it has ended before. */
export async function endPause(tx: Tx, id: string, untilDay: string): Promise<boolean> {
  const ended = await tx
    .update(pauses)
    .set({ untilDay })
    .where(and(eq(pauses.id, id), isNull(pauses.untilDay)))
    .returning({ id: pauses.id });
  return ended.length === 1;
}

/** Lets a pause of the site end with `untilDay`; one that had not begun by then never was. False when it is over. */
export async function cutPause(tx: Tx, { id, from }: { id: string; from: string }, untilDay: string): Promise<boolean> {
  const lasts = and(eq(pauses.id, id), gt(pauses.untilDay, untilDay));
  const cut =
    from > untilDay
      ? await tx.delete(pauses).where(lasts).returning({ id: pauses.id })
      : await tx.update(pauses).set({ untilDay }).where(lasts).returning({ id: pauses.id });
  return cut.length === 1;
}

const columns = {
  id: pauses.id,
  ideaId: pauses.ideaId,
  reason: pauses.reason,
  fromDay: pauses.fromDay,
  untilDay: pauses.untilDay,
  by: faceColumns(by),
};

function select(read: Read) {
  return read.select(columns).from(pauses).innerJoin(by, eq(by.id, pauses.by)).$dynamic();
}

type Row = Awaited<ReturnType<typeof select>>[number];

function viewOf({ id, reason, fromDay, untilDay, by }: Row): PauseView {
  return { id, reason, from: fromDay, until: untilDay, by: faceOf(by) };
}

function siteViewOf(row: Row): Span & PauseView {
  return { ...viewOf(row), until: row.untilDay as string };
}
