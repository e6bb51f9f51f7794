import { gaugeWords as words } from "#app/copy/pages/gauge.ts";
import { howFar, isOver } from "#app/domain/pilot.ts";
import type { PilotCard } from "#app/domain/views.ts";
import { useSite } from "#app/ui/site.ts";

/** How many of a pilot's days have gone, as a meter and in words; nothing before it starts and once it is concluded. */
export function HowFar({ pilot }: { pilot: Pick<PilotCard, "state" | "startsOn" | "endsOn"> }) {
  const { today } = useSite();
  if (isOver(pilot, today)) return <p className="over">{words.over}</p>;
  const { day, days } = howFar(pilot, today);
  if (pilot.state !== "running" || day === 0) return null;
  return (
    <div className="places">
      <meter min={0} max={days} value={day} aria-label={words.far} />
      <p>{words.day(day, days)}</p>
    </div>
  );
}
