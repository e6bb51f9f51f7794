import { outcomeWords } from "#app/copy/pages/outcome.ts";
import { pilotWords } from "#app/copy/pages/pilot.ts";
import type { PilotOutcome } from "#app/domain/views.ts";

/** What happened, in words or by the figures alone; what was learnt; what comes next. */
export function Conclusion({ of, level }: { of: PilotOutcome; level: 2 | 3 }) {
  const { happenedHtml, learnedHtml, nextHtml, figures, unit } = of;
  return (
    <>
      <Told level={level} title={outcomeWords.happened} html={happenedHtml}>
        {outcomeWords.figures(figures, unit)}
      </Told>
      <Told level={level} title={pilotWords.learned} html={learnedHtml} />
      <Told level={level} title={outcomeWords.next} html={nextHtml} />
    </>
  );
}

type ToldProps = {
  title: string;
  html: string | null;
  level: 2 | 3;
  /** What is said where there are no words. */
  children?: string;
};

function Told({ title, html, level, children }: ToldProps) {
  const Heading = level === 2 ? "h2" : "h3";
  if (!html && !children) return null;
  return (
    <section>
      <Heading>{title}</Heading>
      {html ? <div className="words" dir="auto" dangerouslySetInnerHTML={{ __html: html }} /> : <p>{children}</p>}
    </section>
  );
}
