import { relationshipWords as words } from "#app/copy/pages/relationship.ts";
import { standing } from "#app/copy/pages/standing.ts";
import type { RelationshipPart } from "#app/domain/relationship.ts";
import type { RelationshipLine } from "#app/domain/views.ts";
import { Day } from "#app/ui/day.tsx";
import { Name } from "#app/ui/face.tsx";

/** Things of one kind from the relationship with a person, the newest first. */
export function Lines({ part, lines }: { part: Exclude<RelationshipPart, "notes">; lines: RelationshipLine[] }) {
  if (lines.length === 0) return null;
  return (
    <ul className="own-rows">
      {lines.map(({ id, at, about, is, words: said, by, heardAt, dueOn }) => (
        <li key={id}>
          <p>
            {about ? (
              <a href={about.href} dir="auto">
                {about.title}
              </a>
            ) : (
              words.gone
            )}
            <small>
              {standing[part][is]}
              {dueOn && (
                <>
                  {" "}
                  {words.due} <Day at={dueOn} />
                </>
              )}
              {by && (
                <>
                  {" "}
                  {words.by} <Name of={by} />
                </>
              )}
              , <Day at={at} />
              {heardAt && (
                <>
                  , {words.heardOn} <Day at={heardAt} />
                </>
              )}
            </small>
            {said && (
              <span className="in-words" dir="auto">
                {said}
              </span>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
