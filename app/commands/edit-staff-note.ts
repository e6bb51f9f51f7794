import { z } from "zod";
import { mustStand } from "#app/domain/edition.ts";
import { about } from "#app/domain/events.ts";
import { limits } from "#app/domain/limits.ts";
import { pathOfRelationship } from "#app/domain/paths.ts";
import { Again } from "#db/fault.ts";
import { rewriteStaffNote } from "#db/staff-notes.ts";
import { command } from "./command.ts";
import { edition, words } from "./input.ts";
import { noteInAddress } from "./relationship.ts";

/** Whoever noted something about a person finds better words. The earlier ones are kept nowhere: not in the log either. */
export const editStaffNote = command({
  deed: "edit-staff-note",
  limits: [{ times: 120, seconds: 3600, perPerson: true }],
  input: z.strictObject({ body: words(limits.staffNote), edition }),
  subject: noteInAddress,
  async run(tx, { subject: note, input: { body, edition }, now }) {
    const to = `${pathOfRelationship(note)}#notes`;
    if (body === note.body) return { events: [], to };
    mustStand(edition, [note.body]);
    if (!(await rewriteStaffNote(tx, note.id, note.body, body, now))) throw new Again();
    const subjects = [about("person", note.personId)];
    return { events: [{ kind: "staff-note-edited", subjects, data: { note: note.id } }], to };
  },
});
