import { copy } from "#app/copy/en.ts";
import { pathOfGem } from "#app/domain/paths.ts";
import type { Gauge as GaugeView, PilotView } from "#app/domain/views.ts";
import { Day } from "#app/ui/day.tsx";
import { Face, Name } from "#app/ui/face.tsx";
import { NextIcon } from "#app/ui/icons.tsx";
import { LargeStone } from "#app/ui/large-stone.tsx";
import { Gauge } from "#app/ui/pilot/gauge.tsx";
import { HowFar } from "#app/ui/pilot/how-far.tsx";
import { PilotSeat } from "#app/ui/pilot/pilot-seat.tsx";
import { Places } from "#app/ui/pilot/places.tsx";
import { Promises } from "#app/ui/promise/promises.tsx";
import { titleClass } from "#app/ui/title-class.ts";

type PilotPageProps = { pilot: PilotView; gauge: GaugeView; forStaff: boolean };

/** A pilot: what we believe, how we will know, when, who, and what came of it. Its host is asked for no seat. */
export function PilotPage({ pilot, gauge, forStaff }: PilotPageProps) {
  const { idea, outcome, celebration } = pilot;
  return (
    <article className="pilot-page">
      <header>
        <LargeStone id={idea.id} stage={outcome === "stop" ? "resting" : "piloting"} />
        <div>
          <p className="above">{copy.pilot.above[pilot.state]}</p>
          <h1 className={titleClass(idea.title)} dir="auto">
            <a href={`/ideas/${idea.number}/${idea.slug}`}>{idea.title}</a>
          </h1>
        </div>
      </header>
      <div className="pilot-words">
        {outcome && (
          <section className="card">
            <h2>{copy.pilot.outcomes[outcome]}</h2>
            {pilot.concludedAt && (
              <p className="faint">
                {copy.pilot.concluded} <Day at={pilot.concludedAt} />
              </p>
            )}
            {pilot.learnedHtml && (
              <>
                <h3>{copy.pilot.learned}</h3>
                <div className="words" dir="auto" dangerouslySetInnerHTML={{ __html: pilot.learnedHtml }} />
              </>
            )}
            {celebration && (
              <a className="to-wall" href={pathOfGem(celebration)}>
                {copy.pilot.celebration} <NextIcon size={18} />
              </a>
            )}
          </section>
        )}
        <section>
          <h2>{copy.pilot.hypothesis}</h2>
          <p className="large" dir="auto">
            {pilot.hypothesis}
          </p>
        </section>
        <section>
          <h2>{copy.pilot.measure}</h2>
          <p className="large" dir="auto">
            {pilot.measure}
          </p>
        </section>
        <Gauge gauge={gauge} state={pilot.state} />
        <Promises promises={pilot.promises} forStaff={forStaff} />
      </div>
      <aside className="pilot-side" aria-label={copy.pilot.side}>
        {!pilot.hostedByReader && <PilotSeat pilot={pilot} />}
        <section>
          <h2>{copy.pilot.dates}</h2>
          <p>
            <Day at={pilot.startsOn} /> {copy.pilot.to} <Day at={pilot.endsOn} />
          </p>
          <HowFar pilot={pilot} />
        </section>
        <section>
          <h2>{pilot.state === "concluded" ? copy.pilot.people : copy.pilot.places}</h2>
          <Places pilot={pilot} />
        </section>
        <section>
          <h2>{copy.pilot.host}</h2>
          <div className="byline">
            <Face of={pilot.host} />
            <Name of={pilot.host} />
          </div>
        </section>
      </aside>
    </article>
  );
}
