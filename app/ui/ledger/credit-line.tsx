import type { ReactNode } from "react";
import { evidenceWords, knownOf } from "#app/copy/pages/evidence.ts";
import { wall } from "#app/copy/wall.ts";
import type { CreditDraftView, LedgerCredit } from "#app/domain/views.ts";

type CreditLineProps = {
  credit: Pick<LedgerCredit | CreditDraftView, "name" | "role" | "what" | "share" | "evidence">;
  children?: ReactNode;
};

/** Who did what, as the ledger says it to staff: with what is known of it, and whatever else stands with it. */
export function CreditLine({ credit: { name, role, what, share, evidence }, children }: CreditLineProps) {
  const known = [share === null ? "" : evidenceWords.percent(share), knownOf(evidence)].filter(Boolean).join(", ");
  return (
    <p className="credit-line">
      <bdi className="name">{name}</bdi> {wall.did[role]}
      {what && (
        <>
          : <bdi>{what}</bdi>
        </>
      )}
      {known && <small>{known}</small>}
      {children && <small>{children}</small>}
    </p>
  );
}
