import { evidenceWords, toldOf } from "#app/copy/pages/evidence.ts";
import { wall } from "#app/copy/wall.ts";
import type { CreditView, SharesView } from "#app/domain/views.ts";
import { Name } from "#app/ui/face.tsx";
import { byRole } from "#app/ui/wall/by-role.ts";

/** Every name by role, with what each did, and the share of each where they are weighed: only what they agreed to show. */
export function CreditList({ credits, shares = null }: { credits: CreditView[]; shares?: SharesView | null }) {
  return (
    <dl className="credit-list">
      {byRole(credits).map((group) => (
        <div key={group.role}>
          <dt>{wall.gem.roles[group.role]}</dt>
          <dd>
            <ul>
              {group.credits.map((credit) => (
                <li key={credit.id}>
                  <Name of={credit} />
                  <Share of={shares?.of[credit.id]} />
                  {credit.what && <span dir="auto">{credit.what}</span>}
                  {credit.evidence && <small>{toldOf(credit.evidence)}</small>}
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
      {shares !== null && shares.others > 0 && (
        <div>
          <dt>{evidenceWords.rest}</dt>
          <dd>
            <Share of={shares.others} />
          </dd>
        </div>
      )}
    </dl>
  );
}

function Share({ of }: { of: number | undefined }) {
  if (of === undefined) return null;
  return (
    <data className="share" value={of}>
      {evidenceWords.percent(of)}
    </data>
  );
}
