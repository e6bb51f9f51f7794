import { about } from "#app/domain/events.ts";
import { pathOfRelationship } from "#app/domain/paths.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { deleteStaffNote as forget } from "#db/staff-notes.ts";
import { command } from "./command.ts";
import { nothing } from "./input.ts";
import { noteInAddress } from "./relationship.ts";

/** Whoever noted something about a person, or an admin, deletes it for good. */
export const deleteStaffNote = command({
  deed: "delete-staff-note",
  input: nothing,
  subject: noteInAddress,
  async run(tx, { subject: note }) {
    if (!(await forget(tx, note.id))) throw new Refusal("not-found");
    return {
      events: [{ kind: "staff-note-deleted", subjects: [about("person", note.personId)], data: { note: note.id } }],
      to: `${pathOfRelationship(note)}#notes`,
    };
  },
});
