import { pilotDraftWords as words } from "#app/copy/pages/pilot-draft.ts";
import { pathOfPilot } from "#app/domain/paths.ts";
import type { HypothesisRow } from "#app/domain/views.ts";
import { Stone } from "#app/ui/stone.tsx";

/** What is believed before it is tried, and who would join. */
export function Hypotheses({ hypotheses }: { hypotheses: HypothesisRow[] }) {
  if (hypotheses.length === 0) return null;
  return (
    <section className="pilot-list">
      <h2>{words.listTitle}</h2>
      <p className="lede">{words.listWords}</p>
      <div className="cards">
        {hypotheses.map((one) => (
          <article key={one.id} className="card pilot-card hypothesis">
            <Stone id={one.idea.id} stage={one.idea.stage} />
            <div>
              <h3>
                <a href={pathOfPilot(one)} dir="auto">
                  {one.idea.title}
                </a>
              </h3>
              <p className="clamp" dir="auto">
                {one.hypothesis}
              </p>
              <p className="places">{words.wouldJoin(one.wouldJoin)}</p>
            </div>
          </article>
        ))}
      </div>
    </section>
  );
}
