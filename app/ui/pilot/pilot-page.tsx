import { pilotWords } from "#app/copy/pages/pilot.ts";
import { seatWords } from "#app/copy/pages/seat.ts";
import type { PilotPage as Shown } from "#app/domain/views.ts";
import { Day } from "#app/ui/day.tsx";
import { Face, Name } from "#app/ui/face.tsx";
import { LargeStone } from "#app/ui/large-stone.tsx";
import { CheckInAsk } from "#app/ui/pilot/check-in-ask.tsx";
import { Gauge } from "#app/ui/pilot/gauge.tsx";
import { Going } from "#app/ui/pilot/going.tsx";
import { HowFar } from "#app/ui/pilot/how-far.tsx";
import { Outcome } from "#app/ui/pilot/outcome.tsx";
import { PilotSeat } from "#app/ui/pilot/pilot-seat.tsx";
import { Places } from "#app/ui/pilot/places.tsx";
import { Seating } from "#app/ui/pilot/seating.tsx";
import { TriedIdeas } from "#app/ui/pilot/tried-ideas.tsx";
import { Updates } from "#app/ui/pilot/updates.tsx";
import { Promises } from "#app/ui/promise/promises.tsx";
import { ShareWay } from "#app/ui/share-way.tsx";
import { titleClass } from "#app/ui/title-class.ts";

/** A pilot: what we believe, how we will know, when, who, and what came of it. Its host is asked for no seat, but keeps one they have. */
export function PilotPage({ shown, forStaff }: { shown: Shown; forStaff: boolean }) {
  const { pilot, seating, gauge, going, updates, outcome } = shown;
  const { idea } = pilot;
  return (
    <article className="pilot-page">
      <header>
        <LargeStone id={idea.id} stage={outcome?.outcome === "stop" ? "resting" : "piloting"} />
        <div>
          <p className="above">{pilotWords.above[pilot.state]}</p>
          <h1 className={titleClass(idea.title)} dir="auto">
            <a href={`/ideas/${idea.number}/${idea.slug}`}>{idea.title}</a>
          </h1>
        </div>
      </header>
      <div className="pilot-words">
        {outcome && <Outcome pilot={pilot} of={outcome} />}
        <section>
          <h2>{pilotWords.hypothesis}</h2>
          <p className="large" dir="auto">
            {pilot.hypothesis}
          </p>
        </section>
        <section>
          <h2>{pilotWords.measure}</h2>
          <p className="large" dir="auto">
            {pilot.measure}
          </p>
        </section>
        {pilot.tried.length > 1 && <TriedIdeas ideas={pilot.tried} />}
        <Gauge gauge={gauge} state={pilot.state} />
        <Updates number={pilot.number} updates={updates.rows} more={updates.next !== null} />
        <Going pilot={pilot} going={going} />
        <Promises promises={pilot.promises} forStaff={forStaff} />
      </div>
      <aside className="pilot-side" aria-label={pilotWords.side}>
        <CheckInAsk pilot={pilot} lastOn={going.lastOn} />
        {(!pilot.hostedByReader || pilot.seat) && <PilotSeat pilot={pilot} seating={seating} />}
        <Seating seating={seating} />
        <ShareWay kind="pilot" of={pilot.number} />
        <section>
          <h2>{pilotWords.dates}</h2>
          <p>
            <Day at={pilot.startsOn} /> {pilotWords.to} <Day at={pilot.endsOn} />
          </p>
          <HowFar pilot={pilot} />
          {pilot.state !== "concluded" && (
            <a className="link" href={`/pilots/${pilot.number}/calendar.ics`}>
              {seatWords.calendar}
            </a>
          )}
        </section>
        <section>
          <h2>{pilot.state === "concluded" ? pilotWords.people : pilotWords.places}</h2>
          <Places pilot={pilot} />
        </section>
        <section>
          <h2>{pilotWords.host}</h2>
          <div className="byline">
            <Face of={pilot.host} />
            <Name of={pilot.host} />
          </div>
        </section>
      </aside>
    </article>
  );
}
