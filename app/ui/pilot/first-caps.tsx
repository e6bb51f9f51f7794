import { extendWords } from "#app/copy/pages/extend.ts";
import { capOf, caps, type Spending } from "#app/domain/pilot.ts";
import { Button } from "#app/ui/button.tsx";

/** Ways to set the parts of its cap that a pilot does not have yet. */
export function FirstCaps({ number, pilot }: { number: number; pilot: Spending }) {
  const unset = caps.filter((what) => capOf(pilot, what).most === null);
  if (unset.length === 0) return null;
  return (
    <p className="buttons">
      {unset.map((what) => (
        <Button key={what} kind="quiet" href={`/pilots/${number}/extend?what=${what}`}>
          {extendWords.firstTitles[what]}
        </Button>
      ))}
    </p>
  );
}
