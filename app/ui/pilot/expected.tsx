import { concludeWords } from "#app/copy/pages/conclude.ts";
import { outcomeWords } from "#app/copy/pages/outcome.ts";
import { pilotWords } from "#app/copy/pages/pilot.ts";
import type { Figures } from "#app/domain/outcome.ts";
import type { Yardstick } from "#app/domain/pilot.ts";

type ExpectedProps = {
  hypothesis: string;
  measure: string;
  yardstick: Yardstick;
  unit: string | null;
  target: number | null;
  figures: Figures;
  /** What was spent, and of what cap, in words. */
  spent: string[];
};

/** What staff conclude a pilot from: what was expected beforehand, and what the figures say; for staff alone. */
export function Expected({ hypothesis, measure, target, figures, spent, ...measured }: ExpectedProps) {
  const words = concludeWords;
  return (
    <section className="card expected">
      <h2>{words.expected}</h2>
      <p dir="auto">{hypothesis}</p>
      <p dir="auto">
        {pilotWords.measure}: {measure}
      </p>
      {target !== null && (
        <p>
          {outcomeWords.target}: {outcomeWords.amount(target, measured)}
        </p>
      )}
      <h2>{words.soFar}</h2>
      <p>{outcomeWords.figures(figures, measured.unit)}</p>
      {spent.length > 0 && (
        <p>
          {words.cost}: {spent.join(", ")}
        </p>
      )}
    </section>
  );
}
