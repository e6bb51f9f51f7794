import { pilotWords } from "#app/copy/pages/pilot.ts";
import { pilotsWords } from "#app/copy/pages/pilots.ts";
import type { PilotCard as Card } from "#app/domain/views.ts";
import { Day } from "#app/ui/day.tsx";
import { Places } from "#app/ui/pilot/places.tsx";
import { Stone } from "#app/ui/stone.tsx";

type PilotCardProps = {
  pilot: Card;
  /** On the idea's own page its title need not be said again. */
  within?: boolean;
};

/** A pilot in a list: what we try, when, and how many places there are. */
export function PilotCard({ pilot, within = false }: PilotCardProps) {
  const Heading = within ? "h3" : "h2";
  return (
    <article className={`card pilot-card ${pilot.state}`}>
      {!within && <Stone id={pilot.idea.id} stage={pilot.outcome === "stop" ? "resting" : "piloting"} />}
      <div>
        <p className="meta">
          <span className="tag">{pilotWords.states[pilot.state]}</span>
          <span>
            <Day at={pilot.startsOn} /> {pilotWords.to} <Day at={pilot.endsOn} />
          </span>
        </p>
        <Heading>
          <a href={`/pilots/${pilot.number}/${pilot.slug}`} dir="auto">
            {within ? pilot.hypothesis : pilot.idea.title}
          </a>
        </Heading>
        {!within && (
          <p className="clamp" dir="auto">
            {pilot.hypothesis}
          </p>
        )}
        {pilot.outcome && <p className={`outcome ${pilot.outcome}`}>{pilotWords.outcomes[pilot.outcome]}</p>}
        {pilot.line && (
          <p className="clamp" dir="auto">
            {pilot.line}
          </p>
        )}
        <Places pilot={pilot} />
        {pilot.state === "concluded" && (
          <a
            className="link"
            href={`/pilots/${pilot.number}/report`}
            aria-label={pilotsWords.reportOf(pilot.idea.title)}
          >
            {pilotsWords.report}
          </a>
        )}
      </div>
    </article>
  );
}
