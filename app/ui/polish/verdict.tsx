import { polishWords as words } from "#app/copy/pages/polish.ts";
import { pathOfRevisions } from "#app/domain/paths.ts";
import type { PolishView } from "#app/domain/views.ts";
import { Day } from "#app/ui/day.tsx";
import { Name } from "#app/ui/face.tsx";

/** What became of a polish, who said so and in which words. */
export function Verdict({ number, polish }: { number: number; polish: PolishView }) {
  const { state, decided, said, revision } = polish;
  if (!decided) return null;
  return (
    <div className="verdict">
      <p>
        <Name of={decided.by} /> {words.decided[state]} <Day at={decided.at} />.
      </p>
      {said && (
        <p>
          <q className="said" dir="auto">
            {said}
          </q>
        </p>
      )}
      {revision && (
        <p>
          <a className="link" href={pathOfRevisions({ number }, revision - 1, revision)}>
            {words.became(revision)}
          </a>
        </p>
      )}
    </div>
  );
}
