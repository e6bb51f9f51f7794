import { triageWords as words } from "#app/copy/pages/triage.ts";
import type { NearBound } from "#app/domain/pilot.ts";

/** The bounds that a pilot comes near or has come to. */
export function Near({ bounds }: { bounds: NearBound[] }) {
  if (bounds.length === 0) return <span className="faint">{words.fine}</span>;
  return (
    <ul>
      {bounds.map((bound) => (
        <li key={bound.what} className={bound.passed ? "due late" : "due"}>
          {nearWords(bound)}
        </li>
      ))}
    </ul>
  );
}

/** A bound in a word or two. */
export function nearWords({ what, passed }: NearBound): string {
  return words[passed ? "passed" : "near"][what];
}
