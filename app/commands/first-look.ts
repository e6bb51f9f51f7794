import { isHeld } from "#app/domain/moderation.ts";
import type { Tx } from "#db/connect.ts";
import { personById } from "#db/people.ts";
import type { Site } from "#db/site.ts";
import { hasPublished } from "#db/unseen.ts";

/** Whether what somebody brings now waits until staff have looked at it. */
export async function waitsForLook(tx: Tx, { holding }: Site, personId: string): Promise<boolean> {
  if (holding === "nobody") return false;
  const person = await personById(tx, personId);
  return person !== null && isHeld(holding, { role: person.role, published: await hasPublished(tx, personId) });
}
