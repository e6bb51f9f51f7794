import { promiseWords as words } from "#app/copy/pages/promise.ts";
import { pathOf } from "#app/domain/paths.ts";
import type { PauseView } from "#app/domain/views.ts";
import { Day } from "#app/ui/day.tsx";
import { Name } from "#app/ui/face.tsx";
import { Span } from "#app/ui/span.tsx";

type PausesProps = {
  pauses: PauseView[];
  paused: (PauseView & { idea: { number: number; slug: string; title: string } })[];
};

/** When and why the clock stood still: of the whole site, and of single ideas just now. */
export function Pauses({ pauses, paused }: PausesProps) {
  return (
    <section id="pauses" aria-labelledby="pauses-title">
      <h2 id="pauses-title">{words.pauses}</h2>
      <p>{words.pausesWords}</p>
      {pauses.length === 0 && paused.length === 0 && <p>{words.pausesNone}</p>}
      <ul>
        {pauses.map(({ id, from, until, reason }) => (
          <li key={id}>
            <b>
              <Span from={from} until={until} />
            </b>
            : <q dir="auto">{reason}</q>
          </li>
        ))}
      </ul>
      {paused.length > 0 && (
        <>
          <h3>{words.onlySome}</h3>
          <ul>
            {paused.map(({ id, from, reason, by, idea }) => (
              <li key={id}>
                <a className="link" href={pathOf(idea)} dir="auto">
                  {idea.title}
                </a>{" "}
                {words.since} <Day at={from} />. <Name of={by} /> {words.by}: <q dir="auto">{reason}</q>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
