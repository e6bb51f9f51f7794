import { isNewcomer, tooMuchAtFirst } from "#app/domain/newcomer.ts";
import { Refusal } from "#app/domain/refusal.ts";
import type { Read } from "#db/connect.ts";
import { hasHeardIdea } from "#db/ideas.ts";
import { personById } from "#db/people.ts";

/** Throws the `Refusal` of words that are too many, or lead away too often, for somebody's first day here. */
export async function mustSuitNewcomer(tx: Read, me: string, text: string, now: Date): Promise<void> {
  const code = tooMuchAtFirst(text);
  if (!code) return;
  const person = await personById(tx, me);
  if (person && isNewcomer(person, await hasHeardIdea(tx, me), now)) throw new Refusal(code, "body");
}
