import { outcomeWords } from "#app/copy/pages/outcome.ts";
import type { PilotUpdateView } from "#app/domain/views.ts";
import { Day } from "#app/ui/day.tsx";
import { Name } from "#app/ui/face.tsx";

/** What was put right about a concluded pilot, by whom and when; it stands below what it is about, which stays. */
export function Corrections({ corrections, level }: { corrections: PilotUpdateView[]; level: 2 | 3 }) {
  const Heading = level === 2 ? "h2" : "h3";
  if (corrections.length === 0) return null;
  return (
    <section className="corrections">
      <Heading>{outcomeWords.corrections}</Heading>
      <ol>
        {corrections.map(({ id, html, at, by }) => (
          <li key={id} id={`u-${id}`}>
            <div className="words" dir="auto" dangerouslySetInnerHTML={{ __html: html }} />
            <p className="meta">
              <Name of={by} />
              <Day at={at} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
