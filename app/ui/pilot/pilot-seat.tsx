import { copy } from "#app/copy/en.ts";
import type { PilotView } from "#app/domain/views.ts";
import { Button } from "#app/ui/button.tsx";
import { DeedForm } from "#app/ui/deed-form.tsx";
import { useSite } from "#app/ui/site.ts";

/** The reader's seat in a pilot: take one, wait for one, or give it back. */
export function PilotSeat({ pilot }: { pilot: PilotView }) {
  const { path } = useSite();
  const action = `/pilots/${pilot.number}/seat`;
  const { seat } = pilot;
  if (seat && seat.state !== "left") {
    const mayLeave = seat.state !== "finished" && pilot.state !== "concluded";
    return (
      <section className="card seat">
        <h2>{copy.pilot.seat}</h2>
        <p>{seat.state === "waitlisted" ? copy.pilot.place(seat.place) : copy.pilot[seat.state]}</p>
        {mayLeave && (
          <DeedForm action={action} method="DELETE" back={path}>
            <Button kind="quiet">{seat.state === "waitlisted" ? copy.pilot.leaveWaiting : copy.pilot.leave}</Button>
          </DeedForm>
        )}
      </section>
    );
  }
  if (pilot.state !== "recruiting" && pilot.state !== "running") return seat ? <p>{copy.pilot.left}</p> : null;
  const full = pilot.seated >= pilot.places || pilot.waiting > 0;
  return (
    <section className="card seat">
      <h2>{copy.pilot.seat}</h2>
      <p>{full ? copy.pilot.fullWords : copy.pilot.takeWords}</p>
      <DeedForm action={action} back={path}>
        <Button>{full ? copy.pilot.wait : copy.pilot.take}</Button>
      </DeedForm>
    </section>
  );
}
