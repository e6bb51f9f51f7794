import { knownWords as words } from "#app/copy/pages/known.ts";
import { pathOfRelationship } from "#app/domain/paths.ts";
import type { KnownView } from "#app/domain/views.ts";
import { Day } from "#app/ui/day.tsx";

/** Who a customer is, in a line: for staff, before they answer. */
export function KnownLine({ of }: { of: KnownView }) {
  return (
    <small className="faint">
      {of.company && (
        <>
          <bdi>{of.company}</bdi>.{" "}
        </>
      )}
      {words.sinceFirst} <Day at={of.since} />. {words.soFar(of)}{" "}
      <a className="link" href={pathOfRelationship(of)}>
        {words.whole}
      </a>
    </small>
  );
}
