import { amountOf } from "#app/copy/measures.ts";
import { spendingsWords as words } from "#app/copy/pages/spendings.ts";
import type { Cap } from "#app/domain/pilot.ts";
import type { PilotSpending } from "#app/domain/views.ts";
import { Day } from "#app/ui/day.tsx";
import { Name } from "#app/ui/face.tsx";

type SpendingsProps = { spendings: PilotSpending[]; currency: string | null };

/** What a pilot has cost, entry by entry, the newest first. */
export function Spendings({ spendings, currency }: SpendingsProps) {
  if (spendings.length === 0) return null;
  return (
    <section className="plain-list">
      <h2>{words.entries}</h2>
      <ul>
        {spendings.map(({ entry, money, days, people, words: said, by, at }) => (
          <li key={entry}>
            <p>
              <span dir="auto">{said}</span>
              <small>
                <Name of={by} /> {words.on} <Day at={at} />
              </small>
            </p>
            <p>
              {[
                money !== 0 && spentOrBack("money", money, currency),
                days !== 0 && spentOrBack("days", days, null),
                people > 0 && words.at(people),
              ]
                .filter(Boolean)
                .join(", ")}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function spentOrBack(what: Cap, n: number, currency: string | null): string {
  const amount = amountOf(what, Math.abs(n), currency);
  return n < 0 ? words.takenBack(amount) : amount;
}
