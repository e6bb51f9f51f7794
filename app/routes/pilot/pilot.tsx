import { redirect } from "react-router";
import { numberIn } from "#app/commands/command.ts";
import { copy } from "#app/copy/en.ts";
import { checkInWords } from "#app/copy/pages/check-in.ts";
import { pilotWords } from "#app/copy/pages/pilot.ts";
import { updateWords } from "#app/copy/pages/pilot-updates.ts";
import { promisesWords } from "#app/copy/pages/promises.ts";
import { isStaff } from "#app/domain/actor.ts";
import { pathOfPilot } from "#app/domain/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { Facts } from "#app/ui/facts.tsx";
import { Head } from "#app/ui/head.tsx";
import { PilotPage } from "#app/ui/pilot/pilot-page.tsx";
import { StaffBox } from "#app/ui/staff-box.tsx";
import { factsOf, stepFacts } from "#app/web/facts.ts";
import { found, page } from "#app/web/page.ts";
import { goingOf } from "#db/check-ins.ts";
import { updatesOf } from "#db/pilot-updates.ts";
import { pilotView } from "#db/pilots.ts";
import type { Route } from "./+types/pilot.ts";

export const loader = page.open("see-pilot", async ({ read, home, actor, me, params }) => {
  const pilot = found(await pilotView(read, numberIn(params), me));
  if (params.slug !== pilot.slug) throw redirect(pathOfPilot(pilot), 301);
  const steps = stepFacts({ home, me }, [
    [copy.shell.pilots, "/pilots"],
    [pilot.idea.title, pathOfPilot(pilot)],
  ]);
  const [going, updates] = await Promise.all([goingOf(read, pilot.id, me), updatesOf(read, pilot.id, null, 10)]);
  return { pilot, going, updates, forStaff: isStaff(actor), facts: factsOf({ home, me }, steps) };
});

export default function Pilot({ loaderData: { pilot, going, updates, forStaff, facts } }: Route.ComponentProps) {
  const at = `/pilots/${pilot.number}`;
  return (
    <>
      <Head
        title={pilotWords.title(pilot.idea.title)}
        description={pilot.hypothesis}
        path={pathOfPilot(pilot)}
        kind="article"
      />
      <Facts of={facts} />
      {forStaff && (
        <StaffBox>
          <div className="buttons">
            {pilot.state !== "concluded" ? (
              <Button href={`${at}/conclude`}>{pilotWords.conclude}</Button>
            ) : (
              !pilot.celebration && <Button href={`${at}/celebrate`}>{pilotWords.celebrate}</Button>
            )}
            {pilot.state !== "concluded" && (
              <Button kind="quiet" href={`${at}/updates`}>
                {updateWords.title}
              </Button>
            )}
            <Button kind="quiet" href={`${at}/check-ins`}>
              {checkInWords.all(going.checkIns)}
            </Button>
            <Button kind="quiet" href={`${at}/promises`}>
              {promisesWords.title}
            </Button>
          </div>
        </StaffBox>
      )}
      <PilotPage pilot={pilot} going={going} updates={updates} forStaff={forStaff} />
    </>
  );
}
