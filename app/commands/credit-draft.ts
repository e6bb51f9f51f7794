import { Refusal } from "#app/domain/refusal.ts";
import { lockCelebration } from "#db/celebrations.ts";
import type { Read, Tx } from "#db/connect.ts";
import { creditDraftById } from "#db/credit-drafts.ts";
import type { Params } from "./command.ts";

/** The draft of a credit in an address such as /credit-drafts/:id. */
export function creditDraftInAddress(tx: Read, { id = "" }: Params) {
  return creditDraftById(tx, id);
}

/** The same as it is now that nobody else deals with the credits of its celebration. Throws when it is gone. */
export async function heldDraft(tx: Tx, { id, subject }: { id: string; subject: string }) {
  await lockCelebration(tx, subject);
  const draft = await creditDraftById(tx, id);
  if (!draft) throw new Refusal("draft-gone");
  return draft;
}
