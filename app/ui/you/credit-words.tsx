import { toldOf, evidenceWords as words } from "#app/copy/pages/evidence.ts";
import type { CreditToDecide } from "#app/domain/views.ts";

/** What else is told with a credit, and what only its person hears, before they decide about it. */
export function CreditWords({ credit: { evidence, share } }: { credit: Pick<CreditToDecide, "evidence" | "share"> }) {
  const told = toldOf(evidence);
  const others = evidence?.nominations;
  if (!told && share === null && !others) return null;
  return (
    <ul className="credit-words">
      {told && <li>{words.beside(told)}</li>}
      {share !== null && <li>{words.share(share)}</li>}
      {others && <li>{words.others(others)}</li>}
    </ul>
  );
}
