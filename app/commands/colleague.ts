import { Refusal } from "#app/domain/refusal.ts";
import { worksHere } from "#app/domain/roles.ts";
import type { Read } from "#db/connect.ts";
import { personByHandle } from "#db/people.ts";

/** The id of somebody who works here, by the handle in a field of the form; throws the `Refusal` of anybody else. */
export async function colleague(tx: Read, handle: string, field: string): Promise<string> {
  const person = await personByHandle(tx, handle);
  if (!person || !worksHere(person.role)) throw new Refusal("unknown-colleague", field);
  return person.id;
}
