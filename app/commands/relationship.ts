import { type Actor, isStaff } from "#app/domain/actor.ts";
import { Refusal } from "#app/domain/refusal.ts";
import type { Read, Tx } from "#db/connect.ts";
import { holdPerson, isHere, type Person, personByHandle } from "#db/people.ts";
import { type StaffNote, staffNoteById } from "#db/staff-notes.ts";
import type { Params } from "./command.ts";

/** Whom staff look at in an address such as /staff/people/ann. For other eyes nobody is there; who is gone is for none. */
export async function personInAddress(tx: Read, { handle = "" }: Params, actor: Actor): Promise<Person | null> {
  const person = isStaff(actor) ? await personByHandle(tx, handle) : null;
  return person?.goneAt ? null : person;
}

/** What staff noted about a person, in an address such as /staff/notes/:id/delete; for staff alone. */
export async function noteInAddress(tx: Read, { id = "" }: Params, actor: Actor): Promise<StaffNote | null> {
  return isStaff(actor) ? staffNoteById(tx, id) : null;
}

/** Holds a person, so that nothing is kept about somebody who leaves at this moment. */
export async function holdThem(tx: Tx, { id }: Person): Promise<void> {
  await holdPerson(tx, id);
  if (!(await isHere(tx, id))) throw new Refusal("not-found");
}
