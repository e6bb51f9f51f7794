import { wall } from "#app/copy/wall.ts";
import type { ProvenanceView } from "#app/domain/views.ts";
import { Day } from "#app/ui/day.tsx";

/** What was said when an idea was first heard, beside its credits for good; where it was corrected, all that was said. */
export function ProvenanceLines({ said }: { said: ProvenanceView[] }) {
  const words = wall.gem.provenance;
  if (said.length === 0) return null;
  return (
    <ul className="provenance-lines">
      {said.map(({ entry, kind, since, place, at }, before) => (
        <li key={entry}>
          {before > 0 && `${words.before} `}
          {kind === "known" && since ? (
            <>
              {words.known} <Day at={since} />
              {place && (
                <>
                  : <bdi>{place}</bdi>
                </>
              )}
            </>
          ) : (
            words.new
          )}
          , {words.said} <Day at={at} />
        </li>
      ))}
    </ul>
  );
}
