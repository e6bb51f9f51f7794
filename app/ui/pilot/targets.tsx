import { measureOf } from "#app/copy/measures.ts";
import { gaugeWords as words } from "#app/copy/pages/gauge.ts";
import type { Yardstick } from "#app/domain/pilot.ts";
import type { PilotTarget } from "#app/domain/views.ts";
import { Day } from "#app/ui/day.tsx";
import { Name } from "#app/ui/face.tsx";

type TargetsProps = { targets: PilotTarget[]; yardstick: Yardstick; unit: string | null };

/** The target of a pilot, and every one it had before, with who moved it, when and why. */
export function Targets({ targets, yardstick, unit }: TargetsProps) {
  const said = (target: number | undefined) => measureOf(yardstick, target ?? 0, unit);
  return (
    <div className="targets">
      <p dir="auto">
        <b>
          {words.target}: {said(targets.at(-1)?.target)}
        </b>
      </p>
      <ol className="promise-history" aria-label={words.targets}>
        {targets.map(({ entry, target, reason, by, at }, place) => (
          <li key={entry}>
            {place === 0 ? words.set : words.moved(said(targets[place - 1]?.target), said(target))} <Name of={by} />{" "}
            {words.setOn} <Day at={at} />
            {reason && (
              <q className="promise-said" dir="auto">
                {reason}
              </q>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
