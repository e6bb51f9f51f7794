import { polishWords as words } from "#app/copy/pages/polish.ts";
import { pathOfRevisions } from "#app/domain/paths.ts";
import type { IdeaView } from "#app/domain/views.ts";

/** Below an idea's words: how many people polished them, and the way to offer a polish. */
export function PolishLine({ idea }: { idea: IdeaView }) {
  const { number, stage, revision, polishers } = idea;
  const isOpen = stage !== "shipped";
  if (!isOpen && revision === 1) return null;
  return (
    <p className="polish-line">
      {revision > 1 && <a href={pathOfRevisions(idea)}>{words.polishedBy(polishers)}</a>}
      {isOpen && <a href={`/ideas/${number}/polish`}>{words.offer}</a>}
    </p>
  );
}
