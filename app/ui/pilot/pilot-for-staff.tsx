import { checkInWords } from "#app/copy/pages/check-in.ts";
import { pilotHostWords } from "#app/copy/pages/host.ts";
import { ledgerWords } from "#app/copy/pages/ledger.ts";
import { outcomeWords } from "#app/copy/pages/outcome.ts";
import { pilotWords } from "#app/copy/pages/pilot.ts";
import { updateWords } from "#app/copy/pages/pilot-updates.ts";
import { promisesWords } from "#app/copy/pages/promises.ts";
import { seatWords } from "#app/copy/pages/seat.ts";
import { staffBoxWords } from "#app/copy/pages/staff-box.ts";
import { pathOfInviting } from "#app/domain/invitation.ts";
import type { PilotPage } from "#app/domain/views.ts";
import { Button } from "#app/ui/button.tsx";
import { Bounds } from "#app/ui/pilot/bounds.tsx";
import { GaugeDeeds } from "#app/ui/pilot/gauge-deeds.tsx";
import { PilotShapeBehind } from "#app/ui/pilot/pilot-shape.tsx";
import { StaffBox } from "#app/ui/staff-box.tsx";

/** What staff may do with a pilot that has opened, what it comes near, and how it was shaped. */
export function PilotForStaff({ shown: { pilot, gauge, going, behind } }: { shown: PilotPage }) {
  const at = `/pilots/${pilot.number}`;
  const isConcluded = pilot.state === "concluded";
  return (
    <StaffBox>
      {behind?.costing && <Bounds pilot={{ ...pilot, ...behind.costing }} />}
      <div className="buttons">
        {!isConcluded && <Button href={`${at}/conclude`}>{pilotWords.conclude}</Button>}
        {isConcluded && !pilot.celebration && <Button href={`${at}/celebrate`}>{pilotWords.celebrate}</Button>}
        {isConcluded ? (
          <Quiet href={`${at}/corrections`} label={outcomeWords.correct} />
        ) : (
          <Quiet href={`${at}/updates`} label={updateWords.title} />
        )}
        <Quiet href={`${at}/seats`} label={seatWords.link} />
        <Quiet href={`${at}/check-ins`} label={checkInWords.all(going.checkIns)} />
        {pilot.state === "recruiting" && (
          <Quiet href={pathOfInviting({ kind: "pilot", number: pilot.number })} label={staffBoxWords.invite} />
        )}
        {isConcluded && <Quiet href={`${at}/credits`} label={ledgerWords.link} />}
        <Quiet href={`${at}/promises`} label={promisesWords.title} />
        {!isConcluded && <Quiet href={`${at}/host`} label={pilotHostWords.link} />}
        <GaugeDeeds at={at} state={pilot.state} yardstick={gauge.yardstick} />
      </div>
      {behind && <PilotShapeBehind shape={behind.shape} />}
    </StaffBox>
  );
}

function Quiet({ href, label }: { href: string; label: string }) {
  return (
    <Button kind="quiet" href={href}>
      {label}
    </Button>
  );
}
