import { promiseWords as words } from "#app/copy/pages/promise.ts";
import type { PulseSpan } from "#app/domain/views.ts";

type Span = PulseSpan & {
  /** What became of all else that was promised by a day. */
  promises: { kept: number; broken: number };
};

/** How many answers came in time, and how soon, within a month, a quarter and a year. */
export function Figures({ figures }: { figures: Span[] }) {
  return (
    <section aria-labelledby="figures">
      <h2 id="figures">{words.figures}</h2>
      <div className="pulse-figures">
        {figures.map((figure) => (
          <Figure key={figure.days} figure={figure} />
        ))}
      </div>
    </section>
  );
}

function Figure({ figure: { days, kept, missed, hours, promises } }: { figure: Span }) {
  const all = kept + missed;
  const said = all === 0 ? words.none : words.kept(kept, all);
  return (
    <div className="card">
      <h3>{words.span(days)}</h3>
      <p>
        <b>{said}</b>
      </p>
      {all > 0 && (
        <meter min={0} max={all} value={kept} aria-label={said}>
          {said}
        </meter>
      )}
      <p>{hours === null ? words.noMedian : words.median(hours)}</p>
      {promises.kept + promises.broken > 0 && <p>{words.promises(promises.kept, promises.broken)}</p>}
    </div>
  );
}
