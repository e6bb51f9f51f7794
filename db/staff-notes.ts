import { and, desc, eq } from "drizzle-orm";
import type { StaffNoteView } from "../app/domain/views.ts";
import type { Read, Tx } from "./connect.ts";
import { faceColumns, faceOf, type Person } from "./people.ts";
import { beyond, type Page, type Place, pageOf } from "./places.ts";
import { people, staffNotes } from "./schema.ts";

/** A note with the handle of whom it is about. */
export type StaffNote = typeof staffNotes.$inferSelect & Pick<Person, "handle">;

/** Keeps a note about a held person; false when its id was used before (a form sent twice). */
export async function addStaffNote(tx: Tx, note: typeof staffNotes.$inferInsert): Promise<boolean> {
  const added = await tx.insert(staffNotes).values(note).onConflictDoNothing().returning({ id: staffNotes.id });
  return added.length === 1;
}

export async function staffNoteById(read: Read, id: string): Promise<StaffNote | null> {
  const [row] = await read
    .select({ note: staffNotes, handle: people.handle })
    .from(staffNotes)
    .innerJoin(people, eq(people.id, staffNotes.personId))
    .where(eq(staffNotes.id, id))
    .limit(1);
  return row ? { ...row.note, handle: row.handle } : null;
}

/** Changes a note's words, `from` what they were, for good; false when they are not that any more. */
export async function rewriteStaffNote(
  tx: Tx,
  id: string,
  from: string,
  body: string,
  editedAt: Date,
): Promise<boolean> {
  const changed = await tx
    .update(staffNotes)
    .set({ body, editedAt })
    .where(and(eq(staffNotes.id, id), eq(staffNotes.body, from)))
    .returning({ id: staffNotes.id });
  return changed.length === 1;
}

/** Deletes a note; false when it is gone already. */
export async function deleteStaffNote(tx: Tx, id: string): Promise<boolean> {
  const deleted = await tx.delete(staffNotes).where(eq(staffNotes.id, id)).returning({ id: staffNotes.id });
  return deleted.length === 1;
}

/** What staff noted about a person, the newest first. */
export async function staffNotesAbout(
  read: Read,
  personId: string,
  after: Place | null,
  most: number,
): Promise<Page<StaffNoteView>> {
  const rows = await read
    .select({
      id: staffNotes.id,
      body: staffNotes.body,
      at: staffNotes.createdAt,
      editedAt: staffNotes.editedAt,
      byId: staffNotes.byId,
      by: faceColumns(people),
    })
    .from(staffNotes)
    .innerJoin(people, eq(people.id, staffNotes.byId))
    .where(and(eq(staffNotes.personId, personId), beyond(after, staffNotes.createdAt, staffNotes.id)))
    .orderBy(desc(staffNotes.createdAt), desc(staffNotes.id))
    .limit(most + 1);
  return pageOf(
    rows.map(({ by, editedAt, ...note }) => ({ ...note, edited: editedAt !== null, by: faceOf(by) })),
    most,
    (note) => note,
  );
}
