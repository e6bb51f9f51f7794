import type { Tx } from "#db/connect.ts";
import { Again } from "#db/fault.ts";
import type { NewId } from "#db/ids.ts";
import { addUpdate, type PilotUpdate, sameUpdate, updateById } from "#db/pilot-updates.ts";

type Words = Pick<PilotUpdate, "pilotId" | "kind" | "body" | "byId"> & { html: string };

/** The same words again so soon, from a form without an id of its own, were sent twice. */
const sameWithinMs = 60_000;

/**
 * Adds an update of a pilot, or what is put right about it, once however often its form is sent; answers its id. Other
 * words under an id that was used are an update of their own: nothing typed is lost.
 */
export async function tell(
  tx: Tx,
  words: Words,
  { given, now, newId }: { given: string | undefined; now: Date; newId: NewId },
): Promise<{ id: string; sentBefore: boolean }> {
  const before = given
    ? await updateById(tx, given)
    : await sameUpdate(tx, words, new Date(now.getTime() - sameWithinMs));
  if (before && isSame(before, words)) return { id: before.id, sentBefore: true };
  const id = given && !before ? given : newId();
  if (!(await addUpdate(tx, { id, ...words, at: now }))) throw new Again();
  return { id, sentBefore: false };
}

function isSame(one: Omit<Words, "html">, other: typeof one): boolean {
  return one.pilotId === other.pilotId && one.kind === other.kind && one.body === other.body && one.byId === other.byId;
}
