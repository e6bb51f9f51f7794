import { provenanceWords as words } from "#app/copy/pages/provenance.ts";
import type { ProvenanceView } from "#app/domain/views.ts";
import { Day } from "#app/ui/day.tsx";
import { Name } from "#app/ui/face.tsx";

/** Whether an idea was new to us. What was said before a correction is struck, and stays readable. */
export function Provenance({ said: [now, ...before] }: { said: ProvenanceView[] }) {
  if (!now) return null;
  return (
    <section className="provenance">
      <h2>{words.title}</h2>
      <p>
        <Statement said={now} />
      </p>
      {before.length > 0 && (
        <ol aria-label={words.before}>
          {before.map((said) => (
            <li key={said.entry}>
              <del>
                <Statement said={said} />
              </del>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function Statement({ said: { kind, since, place, by, at } }: { said: ProvenanceView }) {
  return (
    <>
      {kind === "known" && since ? (
        <>
          {words.known} <Day at={since} />
          {place && (
            <>
              {" ("}
              <bdi>{place}</bdi>
              {")"}
            </>
          )}
        </>
      ) : (
        words.new
      )}
      {", "}
      <small>
        {words.by} <Name of={by} /> {words.on} <Day at={at} />
      </small>
    </>
  );
}
