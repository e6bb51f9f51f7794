import { updateWords as words } from "#app/copy/pages/pilot-updates.ts";
import type { PilotUpdateView } from "#app/domain/views.ts";
import { Day } from "#app/ui/day.tsx";
import { Face, Name } from "#app/ui/face.tsx";

type UpdatesProps = {
  number: number;
  updates: PilotUpdateView[];
  /** Whether there are older ones than these. */
  more: boolean;
};

/** The newest of what staff told of a pilot and put right about it, with the way to all of it. */
export function Updates({ number, updates, more }: UpdatesProps) {
  if (updates.length === 0) return null;
  return (
    <section id="updates">
      <h2>{words.heading}</h2>
      <UpdateList updates={updates} />
      {more && (
        <a className="to-all" href={`/pilots/${number}/updates`}>
          {words.all}
        </a>
      )}
    </section>
  );
}

/** What staff told of a pilot, each under its own anchor; what puts something right says so. */
export function UpdateList({ updates }: { updates: PilotUpdateView[] }) {
  return (
    <div className="updates">
      {updates.map(({ id, kind, by, html, at }) => (
        <article key={id} className="comment" id={`u-${id}`}>
          <Face of={by} />
          <div className="comment-in">
            <header>
              <Name of={by} />
              {kind === "correction" ? words.corrects : words.tells}
              {kind === "correction" && <span className="tag kind">{words.correction}</span>}
              <a className="when" href={`#u-${id}`}>
                <Day at={at} />
              </a>
            </header>
            <div className="words" dir="auto" dangerouslySetInnerHTML={{ __html: html }} />
          </div>
        </article>
      ))}
    </div>
  );
}
