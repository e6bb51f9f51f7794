import { pilotWords } from "#app/copy/pages/pilot.ts";
import { seatWords } from "#app/copy/pages/seat.ts";
import type { PilotView, SeatingView } from "#app/domain/views.ts";
import { Button } from "#app/ui/button.tsx";
import { DeedForm } from "#app/ui/deed-form.tsx";
import { KeptSeats } from "#app/ui/pilot/seating.tsx";
import { useSite } from "#app/ui/site.ts";

type PilotSeatProps = { pilot: PilotView; seating: SeatingView };

/** The reader's seat in a pilot: take one, ask or wait for one, or give it back. */
export function PilotSeat({ pilot, seating }: PilotSeatProps) {
  const { seat } = pilot;
  const has = seat && seat.state !== "left" && seat.state !== "turned-down";
  if (!has && !seating.open) return seat?.state === "left" ? <p>{pilotWords.left}</p> : null;
  return (
    <section className="card seat">
      <h2>{pilotWords.seat}</h2>
      {has ? <OwnSeat pilot={pilot} seating={seating} /> : <NewSeat pilot={pilot} seating={seating} />}
    </section>
  );
}

const leaves = {
  requested: seatWords.takeBack,
  waitlisted: pilotWords.leaveWaiting,
  seated: pilotWords.leave,
} as const;

function OwnSeat({ pilot: { number, state: pilotState, seat }, seating }: PilotSeatProps) {
  const { path } = useSite();
  if (!seat || seat.state === "turned-down") return null;
  const { state, place } = seat;
  const waits = state === "waitlisted";
  const leave = pilotState !== "concluded" && state !== "finished" && state !== "left" && leaves[state];
  return (
    <>
      <p>{waits ? pilotWords.place(place) : pilotWords[state]}</p>
      {waits && <KeptSeats seating={seating} />}
      {state === "requested" && seating.asks && (
        <Button href={`/pilots/${number}/seat`}>{seatWords.changeAnswers}</Button>
      )}
      {leave && (
        <DeedForm action={`/pilots/${number}/seat`} method="DELETE" back={path}>
          <Button kind="quiet">{leave}</Button>
        </DeedForm>
      )}
    </>
  );
}

function NewSeat({ pilot, seating }: PilotSeatProps) {
  const { path } = useSite();
  const action = `/pilots/${pilot.number}/seat`;
  const { said, turn, openTo, asks, keptUntil } = seating;
  const byHand = seating.seating === "by-hand";
  const isFull = pilot.seated >= pilot.places || (keptUntil === null && pilot.waiting > 0);
  const waits = !byHand && (turn === "later" || isFull);
  const label = said ? seatWords.askAgain : byHand ? seatWords.ask : waits ? pilotWords.wait : pilotWords.take;
  return (
    <>
      {said && (
        <>
          <p>{seatWords.turnedDown}</p>
          <blockquote className="quoted" dir="auto">
            {said}
          </blockquote>
        </>
      )}
      {turn === "never" ? (
        <p>{seatWords.never[openTo]}</p>
      ) : (
        <>
          {!said && <p>{byHand ? seatWords.byHand : isFull ? pilotWords.fullWords : pilotWords.takeWords}</p>}
          <KeptSeats seating={seating} />
          {asks || said ? (
            <Button href={action}>{label}</Button>
          ) : (
            <DeedForm action={action} back={path}>
              <Button>{label}</Button>
            </DeedForm>
          )}
        </>
      )}
    </>
  );
}
