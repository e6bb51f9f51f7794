import { outcomeWords } from "#app/copy/pages/outcome.ts";
import { pilotWords } from "#app/copy/pages/pilot.ts";
import { pathOfGem } from "#app/domain/paths.ts";
import type { PilotOutcome, PilotView } from "#app/domain/views.ts";
import { Day } from "#app/ui/day.tsx";
import { NextIcon } from "#app/ui/icons.tsx";
import { Conclusion } from "#app/ui/pilot/conclusion.tsx";
import { Corrections } from "#app/ui/pilot/corrections.tsx";
import { CreditList } from "#app/ui/wall/credit-list.tsx";

/** What came of a concluded pilot, what was put right since, and thanks to those who tried it. */
export function Outcome({ pilot, of }: { pilot: PilotView; of: PilotOutcome }) {
  const result = outcomeWords.result(of);
  return (
    <section className="card outcome-card" id="outcome">
      <h2>{pilotWords.outcomes[of.outcome]}</h2>
      <p className="meta">
        <span>
          {pilotWords.concluded} <Day at={of.concludedAt} />
        </span>
        <a className="link" href={`/pilots/${pilot.number}/report`}>
          {outcomeWords.print}
        </a>
      </p>
      {result && <p className="large">{result}</p>}
      <Conclusion of={of} level={3} />
      <Corrections corrections={of.corrections} level={3} />
      <p className="thanks">{outcomeWords.thanks(pilot.seated)}</p>
      {of.credits.length > 0 && <CreditList credits={of.credits} />}
      {pilot.celebration && (
        <a className="to-wall" href={pathOfGem(pilot.celebration)}>
          {pilotWords.celebration} <NextIcon size={18} />
        </a>
      )}
    </section>
  );
}
