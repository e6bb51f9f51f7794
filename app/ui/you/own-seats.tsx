import { youWords } from "#app/copy/pages/you.ts";
import { keptUntil } from "#app/domain/seat.ts";
import type { OwnSeat } from "#app/domain/views.ts";
import { Day } from "#app/ui/day.tsx";
import { useSite } from "#app/ui/site.ts";

/** The reader's seats in pilots, and when those begin or end. */
export function OwnSeats({ seats }: { seats: OwnSeat[] }) {
  const { today } = useSite();
  const { pilots, states, kept } = youWords.seats;
  return (
    <ul className="own-rows">
      {seats.map(({ id, number, slug, title, state, pilotState, startsOn, endsOn, said, ...given }) => (
        <li key={id}>
          <p>
            <a href={`/pilots/${number}/${slug}`} dir="auto">
              {title}
            </a>
            <small>
              {pilots[pilotState]}{" "}
              {pilotState !== "concluded" && <Day at={pilotState === "running" ? endsOn : startsOn} near />}
            </small>
            {state === "waitlisted" && given.firstUntil && keptUntil(given, today) && (
              <small>
                {kept} <Day at={given.firstUntil} />
              </small>
            )}
            {said && <q dir="auto">{said}</q>}
          </p>
          <span className="tag">{states[state]}</span>
        </li>
      ))}
    </ul>
  );
}
