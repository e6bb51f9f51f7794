import { z } from "zod";
import { about } from "#app/domain/events.ts";
import { limits } from "#app/domain/limits.ts";
import { pathOfRelationship } from "#app/domain/paths.ts";
import { addStaffNote } from "#db/staff-notes.ts";
import { command } from "./command.ts";
import { formId, words } from "./input.ts";
import { holdThem, personInAddress } from "./relationship.ts";

/** Staff note something about a person: for each other, and for the person's own copy of their data. */
export const writeStaffNote = command({
  deed: "write-staff-note",
  limits: [{ times: 120, seconds: 3600, perPerson: true }],
  input: z.strictObject({ id: formId, body: words(limits.staffNote) }),
  subject: personInAddress,
  async run(tx, { me, subject: person, input: { id: given, body }, now, newId }) {
    await holdThem(tx, person);
    const id = given ?? newId();
    const added = await addStaffNote(tx, { id, personId: person.id, byId: me, body, createdAt: now });
    return {
      events: added ? [{ kind: "staff-note-written", subjects: [about("person", person.id)], data: { note: id } }] : [],
      to: `${pathOfRelationship(person)}#notes`,
    };
  },
});
