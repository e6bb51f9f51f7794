import { verifyPassword } from "#app/domain/password.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { personById } from "#db/people.ts";
import type { Tools } from "./command.ts";

/** The hash of one's own password, when this is the one. Slow, so for `prepare`. */
export async function ownHash({ read, me }: Pick<Tools, "read" | "me">, present: string): Promise<string> {
  if (!me) throw new Refusal("sign-in-first");
  const person = await personById(read, me);
  const hash = person && !person.goneAt ? person.passwordHash : null;
  const right = await verifyPassword(hash, present);
  if (!hash || !right) throw new Refusal("wrong-password", "present");
  return hash;
}
