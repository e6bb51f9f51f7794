import { and, asc, eq, inArray } from "drizzle-orm";
import type { ReportView } from "../app/domain/views.ts";
import type { Read, Tx } from "./connect.ts";
import { faceColumns, faceOf } from "./people.ts";
import { people, reports } from "./schema.ts";

export type Report = typeof reports.$inferSelect;

/** What a report is about. */
export function reported(kind: "idea" | "comment", id: string): string {
  return `${kind}:${id}`;
}

/** Keeps a report; false when the same person has one of the same thing that is open, or this form was sent before. */
export async function addReport(tx: Tx, report: Omit<typeof reports.$inferInsert, "state">): Promise<boolean> {
  const added = await tx
    .insert(reports)
    .values({ ...report, state: "open" })
    .onConflictDoNothing()
    .returning({ id: reports.id });
  return added.length === 1;
}

/** Closes all open reports of a thing by what staff decided about it; answers how many there were. */
export async function closeReports(
  tx: Tx,
  subject: string,
  decision: { state: "hidden" | "stays"; moderationId: string },
): Promise<number> {
  const closed = await tx
    .update(reports)
    .set(decision)
    .where(and(eq(reports.subject, subject), eq(reports.state, "open")))
    .returning({ id: reports.id });
  return closed.length;
}

/** Closes the open reports of what its author took back, a comment or an idea with all said about it; answers whose they were. */
export async function endReports(tx: Tx, of: { commentId: string } | { ideaId: string }): Promise<string[]> {
  const which = "commentId" in of ? eq(reports.commentId, of.commentId) : eq(reports.ideaId, of.ideaId);
  const ended = await tx
    .update(reports)
    .set({ state: "taken-back" })
    .where(and(which, eq(reports.state, "open")))
    .returning({ byId: reports.byId });
  return [...new Set(ended.map(({ byId }) => byId))];
}

/** The open reports of a thing, the first one first. */
export async function openReports(read: Read, subject: string): Promise<ReportView[]> {
  const { id, kind, words, createdAt: at } = reports;
  const rows = await read
    .select({ id, kind, words, at, by: faceColumns(people) })
    .from(reports)
    .innerJoin(people, eq(people.id, reports.byId))
    .where(and(eq(reports.subject, subject), eq(reports.state, "open")))
    .orderBy(asc(at), asc(id))
    .limit(100);
  return rows.map(({ by, ...row }) => ({ ...row, by: faceOf(by) }));
}

/** Whether somebody has reported a thing and was not told yet what came of it. */
export async function hasReported(read: Read, subject: string, byId: string): Promise<boolean> {
  const [row] = await read
    .select({ id: reports.id })
    .from(reports)
    .where(and(eq(reports.subject, subject), eq(reports.byId, byId), eq(reports.state, "open")))
    .limit(1);
  return row !== undefined;
}

/** Whose reports were closed by a decision. */
export async function reportersOf(read: Read, moderationIds: string[]): Promise<string[]> {
  const rows = await read
    .selectDistinct({ id: reports.byId })
    .from(reports)
    .where(inArray(reports.moderationId, moderationIds));
  return rows.map(({ id }) => id);
}
