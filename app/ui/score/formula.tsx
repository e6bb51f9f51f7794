import { scoreWords as words } from "#app/copy/pages/score.ts";
import { scoreParts, type Weights } from "#app/domain/score.ts";

/** How a score comes about, in words and numbers. */
export function Formula({ weights }: { weights: Weights }) {
  return (
    <section aria-labelledby="formula-title">
      <h2 id="formula-title">{words.formula}</h2>
      <p className="formula-line">{words.formulaOf(weights)}</p>
      <details>
        <summary>{words.meaning}</summary>
        <dl>
          {scoreParts.map((part) => (
            <div key={part}>
              <dt>{words.parts[part]}</dt>
              <dd>{words.means[part]}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}
