import { redirect } from "react-router";
import { pathOfLedger } from "#app/domain/paths.ts";
import type { LedgerCredit } from "#app/domain/views.ts";
import { celebrationOf } from "#db/celebrations.ts";
import type { Read } from "#db/connect.ts";
import { ledgerOf } from "#db/ledger.ts";

/** The ledger of what is not on the wall; of what is, the way to the one that stands there. */
export async function earlyLedger(read: Read, subject: string): Promise<LedgerCredit[]> {
  const celebration = await celebrationOf(read, subject);
  if (celebration) throw redirect(pathOfLedger(celebration));
  return ledgerOf(read, subject);
}
