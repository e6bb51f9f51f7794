import { redirect } from "react-router";
import { numberIn } from "#app/commands/command.ts";
import { copy } from "#app/copy/en.ts";
import { pilotWords } from "#app/copy/pages/pilot.ts";
import { promisesWords } from "#app/copy/pages/promises.ts";
import { isStaff } from "#app/domain/actor.ts";
import { pathOfPilot } from "#app/domain/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { Facts } from "#app/ui/facts.tsx";
import { Head } from "#app/ui/head.tsx";
import { Bounds } from "#app/ui/pilot/bounds.tsx";
import { GaugeDeeds } from "#app/ui/pilot/gauge-deeds.tsx";
import { PilotPage } from "#app/ui/pilot/pilot-page.tsx";
import { StaffBox } from "#app/ui/staff-box.tsx";
import { factsOf, stepFacts } from "#app/web/facts.ts";
import { found, page } from "#app/web/page.ts";
import { gaugeOf } from "#db/gauge.ts";
import { pilotView } from "#db/pilots.ts";
import { costingOf } from "#db/spendings.ts";
import type { Route } from "./+types/pilot.ts";

export const loader = page.open("see-pilot", async ({ read, home, actor, me, params }) => {
  const pilot = found(await pilotView(read, numberIn(params), me));
  if (params.slug !== pilot.slug) throw redirect(pathOfPilot(pilot), 301);
  const steps = stepFacts({ home, me }, [
    [copy.shell.pilots, "/pilots"],
    [pilot.idea.title, pathOfPilot(pilot)],
  ]);
  const forStaff = isStaff(actor);
  const gauge = await gaugeOf(read, pilot.id, forStaff);
  const costing = forStaff ? await costingOf(read, pilot.id) : null;
  return { pilot, gauge, costing, forStaff, facts: factsOf({ home, me }, steps) };
});

export default function Pilot({ loaderData: { pilot, gauge, costing, forStaff, facts } }: Route.ComponentProps) {
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
          {costing && <Bounds pilot={{ ...pilot, ...costing }} />}
          <div className="buttons">
            {pilot.state !== "concluded" ? (
              <Button href={`${at}/conclude`}>{pilotWords.conclude}</Button>
            ) : (
              !pilot.celebration && <Button href={`${at}/celebrate`}>{pilotWords.celebrate}</Button>
            )}
            <Button kind="quiet" href={`${at}/promises`}>
              {promisesWords.title}
            </Button>
            <GaugeDeeds at={at} state={pilot.state} yardstick={gauge.yardstick} />
          </div>
        </StaffBox>
      )}
      <PilotPage pilot={pilot} gauge={gauge} forStaff={forStaff} />
    </>
  );
}
