import { pilotDraftWords as words } from "#app/copy/pages/pilot-draft.ts";
import type { Joiner } from "#app/domain/views.ts";
import { Day } from "#app/ui/day.tsx";
import { FaceLink, Name } from "#app/ui/face.tsx";

/** For staff, behind a word: who would join, the last to say so first, and how many more. */
export function Joiners({ joiners, all }: { joiners: Joiner[]; all: number }) {
  if (joiners.length === 0) return null;
  return (
    <details className="more-fields joiners">
      <summary>{words.joiners(all)}</summary>
      <ul>
        {joiners.map(({ id, by, at }) => (
          <li key={id} className="byline">
            <FaceLink of={by} />
            <p>
              <Name of={by} /> {words.joinedOn} <Day at={at} />
            </p>
          </li>
        ))}
      </ul>
      {all > joiners.length && <p className="faint">{words.more(all - joiners.length)}</p>}
    </details>
  );
}
