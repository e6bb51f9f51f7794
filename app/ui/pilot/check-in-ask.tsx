import { checkInWords as words } from "#app/copy/pages/check-in.ts";
import { isOver } from "#app/domain/pilot.ts";
import type { PilotView } from "#app/domain/views.ts";
import { Button } from "#app/ui/button.tsx";
import { Day } from "#app/ui/day.tsx";
import { Reminders } from "#app/ui/pilot/reminders.tsx";
import { useSite } from "#app/ui/site.ts";

/** Asks who has a seat in a running pilot how it goes. */
export function CheckInAsk({ pilot, lastOn }: { pilot: PilotView; lastOn: string | null }) {
  const { today } = useSite();
  if (pilot.seat?.state !== "seated" || pilot.state !== "running" || isOver(pilot, today)) return null;
  const isToday = lastOn === today;
  return (
    <section className="card check-in-ask">
      <h2>{words.title}</h2>
      <p>
        {isToday ? words.askedToday : words.askWords}
        {lastOn && !isToday && (
          <>
            {" "}
            {words.askedOn} <Day at={lastOn} />.
          </>
        )}
      </p>
      <Button href={`/pilots/${pilot.number}/check-in`}>{isToday ? words.again : words.ask}</Button>
      <Reminders number={pilot.number} off={pilot.seat.remindersOff} />
    </section>
  );
}
