import { revisionWords as words } from "#app/copy/pages/polish.ts";
import { pathOfPolish, pathOfRevisions } from "#app/domain/paths.ts";
import type { RevisionView } from "#app/domain/views.ts";
import { Day } from "#app/ui/day.tsx";
import { Face, Name } from "#app/ui/face.tsx";

type RevisionListProps = {
  /** The idea's number. */
  number: number;
  revisions: RevisionView[];
  /** Whether the reader may bring an older one back. */
  restorable: boolean;
};

/** Every state of an idea's words, the newest first: who, when, why, and what was changed. */
export function RevisionList({ number, revisions, restorable }: RevisionListProps) {
  return (
    <ol className="revisions" reversed>
      {revisions.map((revision, at) => (
        <li key={revision.number}>
          <Face of={doerOf(revision)} />
          <div>
            <p>
              <Name of={doerOf(revision)} /> {deedOf(revision)} <Day at={revision.at} />
            </p>
            {revision.why && (
              <p>
                <q dir="auto">{revision.why}</q>
              </p>
            )}
            <p className="meta">
              <span>
                {words.number(revision.number)}
                {at === 0 && `, ${words.present}`}
                {revision.changesMeaning && `, ${words.meaning}`}
              </span>
              {revision.offeredBy && (
                <span>
                  {words.offeredBy} <Name of={revision.offeredBy} />
                </span>
              )}
              {revision.polish && revision.acceptedBy && (
                <span>
                  {words.acceptedBy} <Name of={revision.acceptedBy} />
                </span>
              )}
            </p>
            <p className="revision-links">
              {revision.number > 1 && (
                <a
                  href={`${pathOfRevisions({ number }, revision.number - 1, revision.number)}#compared`}
                  aria-label={words.changedLabel(revision.number)}
                >
                  {words.changed}
                </a>
              )}
              {revision.polish && <a href={pathOfPolish({ id: revision.polish })}>{words.polish}</a>}
              {restorable && at > 0 && (
                <a
                  href={`/ideas/${number}/revisions/${revision.number}/restore`}
                  aria-label={words.restoreLabel(revision.number)}
                >
                  {words.restore}
                </a>
              )}
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}

/** Whoever brought older words back has done this one, and not whoever wrote them. */
function doerOf({ by, acceptedBy, restoredFrom }: RevisionView) {
  return restoredFrom && acceptedBy ? acceptedBy : by;
}

function deedOf({ polish, restoredFrom }: RevisionView): string {
  if (restoredFrom) return words.restored(restoredFrom);
  return polish ? words.polished : words.posted;
}
