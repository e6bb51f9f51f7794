import { checkInWords as words } from "#app/copy/pages/check-in.ts";
import type { GoingView, PilotView } from "#app/domain/views.ts";
import { CheckIn } from "#app/ui/pilot/check-in.tsx";

/** How it goes for those in a pilot: in public only figures, and what some of them share. */
export function Going({ pilot, going }: { pilot: PilotView; going: GoingView }) {
  const { checkIns, people, shared, more } = going;
  if (checkIns === 0 && pilot.state !== "running") return null;
  return (
    <section id="going">
      <h2>{pilot.state === "concluded" ? words.went : words.going}</h2>
      {checkIns > 0 && <p className="faint">{words.figures(checkIns, people)}</p>}
      {shared.length === 0 && <p className="faint">{checkIns > 0 ? words.noneShared : words.none}</p>}
      <div className="check-ins">
        {shared.map((checkIn) => (
          <CheckIn key={checkIn.id} checkIn={checkIn} />
        ))}
      </div>
      {more && (
        <a className="to-all" href={`/pilots/${pilot.number}/check-ins`}>
          {words.allShared}
        </a>
      )}
    </section>
  );
}
