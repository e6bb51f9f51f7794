import { knownWords } from "#app/copy/pages/known.ts";
import { type Actor, isStaff } from "#app/domain/actor.ts";
import type { Read } from "#db/connect.ts";
import { companiesEach } from "#db/reach.ts";

/** By how many companies each of some ideas is wanted, in words and by its id: for staff; null for all others. */
export async function wantedByEach(
  read: Read,
  actor: Actor,
  ideas: { id: string }[],
): Promise<Record<string, string> | null> {
  if (!isStaff(actor)) return null;
  const ids = ideas.map(({ id }) => id);
  const all = await companiesEach(read, ids);
  return Object.fromEntries(all.map(([id, n]) => [id, knownWords.wanting(n)]));
}
