import { copy } from "#app/copy/en.ts";
import { amountOf } from "#app/copy/measures.ts";
import { spendingsWords as words } from "#app/copy/pages/spendings.ts";
import { capOf, caps, type Spending } from "#app/domain/pilot.ts";

export type Costing = Spending & { currency: string | null };

/** What a pilot has cost of what it may cost, for staff: part by part, as a meter where there is a cap. */
export function Costs({ pilot }: { pilot: Costing }) {
  const shown = caps
    .map((what) => ({ what, ...capOf(pilot, what) }))
    .filter(({ most, spent }) => most !== null || spent > 0);
  if (shown.length === 0) return <p className="faint">{words.none}</p>;
  return (
    <dl className="costs">
      {shown.map(({ what, most, spent }) => {
        const so = amountOf(what, spent, pilot.currency);
        const said =
          most === null
            ? words.unlimited(so)
            : words.of(what === "money" ? so : copy.count(spent), amountOf(what, most, pilot.currency));
        return (
          <div key={what}>
            <dt>{words.names[what]}</dt>
            <dd>
              {most !== null && <meter min={0} max={Math.max(most, 1)} value={spent} aria-label={said} />}
              {said}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
