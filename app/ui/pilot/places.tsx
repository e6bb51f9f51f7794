import { copy } from "#app/copy/en.ts";
import type { PilotCard } from "#app/domain/views.ts";

/** How many places of a pilot are taken, as a meter and in words. */
export function Places({
  pilot: { seated, places, waiting },
}: {
  pilot: Pick<PilotCard, "seated" | "places" | "waiting">;
}) {
  const words = copy.pilot.taken(seated, places);
  return (
    <div className="places">
      <meter min={0} max={Math.max(places, 1)} value={seated} aria-label={words} />
      <p>
        {words}
        {waiting > 0 && `, ${copy.pilot.waiting(waiting)}`}
      </p>
    </div>
  );
}
