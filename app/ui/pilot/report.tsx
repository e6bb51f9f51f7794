import { outcomeWords, reportWords } from "#app/copy/pages/outcome.ts";
import { pilotWords } from "#app/copy/pages/pilot.ts";
import { pathOf, pathOfPilot } from "#app/domain/paths.ts";
import type { PilotOutcome, PilotTarget, PilotView } from "#app/domain/views.ts";
import { Day } from "#app/ui/day.tsx";
import { Name } from "#app/ui/face.tsx";
import { Conclusion } from "#app/ui/pilot/conclusion.tsx";
import { Corrections } from "#app/ui/pilot/corrections.tsx";
import { useSite } from "#app/ui/site.ts";
import { CreditList } from "#app/ui/wall/credit-list.tsx";

type ReportProps = {
  pilot: PilotView;
  of: PilotOutcome;
  targets: PilotTarget[];
  ideas: { number: number; slug: string; title: string }[];
};

/** All of a concluded pilot on one page: what we expected, what happened, what we learnt, what comes next. */
export function Report({ pilot, of, targets, ideas }: ReportProps) {
  const { idea, startsOn, endsOn, seated, places, host } = pilot;
  const words = reportWords;
  const { name: site } = useSite();
  const result = outcomeWords.result(of);
  return (
    <article className="report">
      <header>
        <p className="above">{words.above(site)}</p>
        <h1 dir="auto">{idea.title}</h1>
        <dl className="facts">
          <Fact name={words.outcome}>{pilotWords.outcomes[of.outcome]}</Fact>
          <Fact name={words.host}>
            <Name of={host} />
          </Fact>
          <Fact name={words.when}>
            <Day at={startsOn} /> {pilotWords.to} <Day at={endsOn} withYear />
          </Fact>
          <Fact name={words.places}>{pilotWords.taken(seated, places)}</Fact>
          <Fact name={pilotWords.concluded}>
            <Day at={of.concludedAt} withYear />
          </Fact>
        </dl>
      </header>
      {ideas.length > 1 && (
        <section>
          <h2>{words.ideas}</h2>
          <ul>
            {ideas.map((one) => (
              <li key={one.number}>
                <a href={pathOf(one)} dir="auto">
                  {one.title}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{pilotWords.hypothesis}</h2>
        <p dir="auto">{pilot.hypothesis}</p>
      </section>
      <section>
        <h2>{pilotWords.measure}</h2>
        <p dir="auto">{pilot.measure}</p>
      </section>
      <Targets targets={targets} of={of} />
      {result && (
        <section>
          <h2>{outcomeWords.resultTitle}</h2>
          <p className="large">{result}</p>
        </section>
      )}
      <Conclusion of={of} level={2} />
      <Corrections corrections={of.corrections} level={2} />
      <footer>
        <p className="thanks">{outcomeWords.thanks(seated)}</p>
        {of.credits.length > 0 && <CreditList credits={of.credits} />}
        <p className="screen">
          {words.how}{" "}
          <a className="link" href={pathOfPilot(pilot)}>
            {words.back}
          </a>
        </p>
      </footer>
    </article>
  );
}

/** The target, with all that it was before. */
function Targets({ targets, of }: { targets: PilotTarget[]; of: PilotOutcome }) {
  if (targets.length === 0) return null;
  return (
    <section>
      <h2>{outcomeWords.target}</h2>
      <ol className="targets">
        {targets.map(({ entry, target, reason, by, at }) => (
          <li key={entry}>
            {entry === 1 ? reportWords.set : reportWords.moved}: <b>{outcomeWords.amount(target, of)}</b>,{" "}
            <Name of={by} />, <Day at={at} />
            {reason && <span dir="auto">: {reason}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
