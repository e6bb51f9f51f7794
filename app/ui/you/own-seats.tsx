import { youWords } from "#app/copy/pages/you.ts";
import type { OwnSeat } from "#app/domain/views.ts";
import { Day } from "#app/ui/day.tsx";

/** The reader's seats in pilots, and when those begin or end. */
export function OwnSeats({ seats }: { seats: OwnSeat[] }) {
  const { pilots, states } = youWords.seats;
  return (
    <ul className="own-rows">
      {seats.map(({ id, number, slug, title, state, pilotState, startsOn, endsOn }) => (
        <li key={id}>
          <p>
            <a href={`/pilots/${number}/${slug}`} dir="auto">
              {title}
            </a>
            <small>
              {pilots[pilotState]}{" "}
              {pilotState !== "concluded" && <Day at={pilotState === "running" ? endsOn : startsOn} near />}
            </small>
          </p>
          <span className="tag">{states[state]}</span>
        </li>
      ))}
    </ul>
  );
}
