import { redirect } from "react-router";
import { numberIn } from "#app/commands/command.ts";
import { copy } from "#app/copy/en.ts";
import { outcomeWords } from "#app/copy/pages/outcome.ts";
import { pilotWords } from "#app/copy/pages/pilot.ts";
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
import { outcomeOf } from "#db/outcome.ts";
import { pilotView } from "#db/pilots.ts";
import type { Route } from "./+types/pilot.ts";

export const loader = page.open("see-pilot", async ({ read, home, actor, me, params }) => {
  const pilot = found(await pilotView(read, numberIn(params), me));
  if (params.slug !== pilot.slug) throw redirect(pathOfPilot(pilot), 301);
  const steps = stepFacts({ home, me }, [
    [copy.shell.pilots, "/pilots"],
    [pilot.idea.title, pathOfPilot(pilot)],
  ]);
  const forStaff = isStaff(actor);
  return { pilot, outcome: await outcomeOf(read, pilot.id, forStaff), forStaff, facts: factsOf({ home, me }, steps) };
});

export default function Pilot({ loaderData: { pilot, outcome, forStaff, facts } }: Route.ComponentProps) {
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
            {pilot.state === "concluded" && (
              <Button kind="quiet" href={`${at}/corrections`}>
                {outcomeWords.correct}
              </Button>
            )}
            <Button kind="quiet" href={`${at}/promises`}>
              {promisesWords.title}
            </Button>
          </div>
        </StaffBox>
      )}
      <PilotPage pilot={pilot} outcome={outcome} forStaff={forStaff} />
    </>
  );
}
