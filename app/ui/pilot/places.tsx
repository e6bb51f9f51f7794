import { pilotWords } from "#app/copy/pages/pilot.ts";
import type { PilotCard } from "#app/domain/views.ts";

/** How many places of a pilot are taken, as a meter and in words; of a concluded one, how many took part. */
export function Places({ pilot }: { pilot: Pick<PilotCard, "state" | "seated" | "places" | "waiting"> }) {
  const { seated, places, waiting } = pilot;
  const words = pilotWords.taken(seated, places);
  if (pilot.state === "concluded") return <p className="places">{pilotWords.tookPart(seated)}</p>;
  return (
    <div className="places">
      <meter min={0} max={Math.max(places, 1)} value={seated} aria-label={words} />
      <p>
        {words}
        {waiting > 0 && `, ${pilotWords.waiting(waiting)}`}
      </p>
    </div>
  );
}
