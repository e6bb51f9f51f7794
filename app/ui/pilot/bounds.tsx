import { amountOf } from "#app/copy/measures.ts";
import { extendWords } from "#app/copy/pages/extend.ts";
import { boundWords as words } from "#app/copy/pages/gauge.ts";
import { capOf, caps, type NearBound, nearBounds } from "#app/domain/pilot.ts";
import type { PilotState } from "#app/domain/views.ts";
import { type Costing, Costs } from "#app/ui/pilot/costs.tsx";
import { FirstCaps } from "#app/ui/pilot/first-caps.tsx";
import { useSite } from "#app/ui/site.ts";

type BoundsProps = { pilot: Costing & { number: number; state: PilotState; endsOn: string } };

/** What staff see of a pilot's cap and end: what it has cost, and a warning with a way on for each bound that is near. */
export function Bounds({ pilot }: BoundsProps) {
  const { today } = useSite();
  const near = nearBounds(pilot, today);
  const isUnlimited = pilot.state !== "concluded" && caps.every((what) => capOf(pilot, what).most === null);
  return (
    <div className="bounds">
      {near.length > 0 && (
        <ul>
          {near.map((bound) => (
            <li key={bound.what} className={bound.passed ? "passed" : undefined}>
              {bound.passed ? words.passed(bound.what) : words.near(bound.what, leftOf(bound, pilot.currency))}{" "}
              <a href={`/pilots/${pilot.number}/extend?what=${bound.what}`}>{extendWords.titles[bound.what]}</a>
            </li>
          ))}
        </ul>
      )}
      {isUnlimited && (
        <div>
          <p>{words.none}</p>
          <FirstCaps number={pilot.number} pilot={pilot} />
        </div>
      )}
      <Costs pilot={pilot} />
    </div>
  );
}

function leftOf({ what, left }: NearBound, currency: string | null): string {
  return what === "end" ? words.daysLeft(left) : amountOf(what, left, currency);
}
