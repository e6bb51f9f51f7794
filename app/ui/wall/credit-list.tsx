import { wall } from "#app/copy/wall.ts";
import type { CreditView } from "#app/domain/views.ts";
import { Name } from "#app/ui/face.tsx";
import { byRole } from "#app/ui/wall/by-role.ts";

/** Every name by role, with what each did: only what each of them agreed to show. */
export function CreditList({ credits }: { credits: CreditView[] }) {
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
                  {credit.what && <span dir="auto">{credit.what}</span>}
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}
