import type { Actor } from "#app/domain/actor.ts";
import type { Naming } from "#app/domain/consent.ts";
import type { CreditState } from "#app/domain/credit.ts";
import type { Read, Tx } from "#db/connect.ts";
import { type Credit, creditById } from "#db/credits.ts";
import { countCredits } from "#db/people.ts";
import { tally } from "#db/tallies.ts";
import type { Params } from "./command.ts";

/** One's own credit in an address such as /credits/:id/accept. Another's is as good as unknown. */
export async function creditInAddress(tx: Read, { id = "" }: Params, actor: Actor): Promise<Credit | null> {
  const credit = await creditById(tx, id);
  return credit && actor.kind === "person" && credit.personId === actor.id ? credit : null;
}

/** Keeps the counts of accepted credits, and of people credited, with what was said. */
export async function recountCredit(
  tx: Tx,
  before: Credit,
  after: { state: CreditState; shown: Naming | null },
): Promise<void> {
  const all = accepted(after) - accepted(before);
  const named = acceptedByName(after) - acceptedByName(before);
  if (all === 0 && named === 0) return;
  const credits = await countCredits(tx, before.personId, all, named);
  if (all === 1 && credits === 1) await tally(tx, "people-credited", 1);
  if (all === -1 && credits === 0) await tally(tx, "people-credited", -1);
}

type Said = { state: CreditState; shown: Naming | null };

function accepted({ state }: Said): 0 | 1 {
  return state === "accepted" ? 1 : 0;
}

function acceptedByName({ state, shown }: Said): 0 | 1 {
  return state === "accepted" && shown === "name" ? 1 : 0;
}
