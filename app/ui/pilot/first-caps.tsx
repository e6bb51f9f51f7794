import { extendWords } from "#app/copy/pages/extend.ts";
import { capOf, caps, type Spending } from "#app/domain/pilot.ts";

/** Ways to set the parts of its cap that a pilot does not have yet. */
export function FirstCaps({ number, pilot }: { number: number; pilot: Spending }) {
  const unset = caps.filter((what) => capOf(pilot, what).most === null);
  if (unset.length === 0) return null;
  return (
    <ul className="first-caps">
      {unset.map((what) => (
        <li key={what}>
          <a className="link" href={`/pilots/${number}/extend?what=${what}`}>
            {extendWords.firstTitles[what]}
          </a>
        </li>
      ))}
    </ul>
  );
}
