import { redirect } from "react-router";
import { numberIn } from "#app/commands/command.ts";
import { pilotWords } from "#app/copy/pages/pilot.ts";
import { isStaff } from "#app/domain/actor.ts";
import { pathOfPilot } from "#app/domain/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { PilotPage } from "#app/ui/pilot/pilot-page.tsx";
import { StaffBox } from "#app/ui/staff-box.tsx";
import { Title } from "#app/ui/title.tsx";
import { found, page } from "#app/web/page.ts";
import { pilotView } from "#db/pilots.ts";
import type { Route } from "./+types/pilot.ts";

export const loader = page.open("see-pilot", async ({ read, actor, me, params }) => {
  const pilot = found(await pilotView(read, numberIn(params), me));
  if (params.slug !== pilot.slug) throw redirect(pathOfPilot(pilot), 301);
  return { pilot, forStaff: isStaff(actor) };
});

export default function Pilot({ loaderData: { pilot, forStaff } }: Route.ComponentProps) {
  const at = `/pilots/${pilot.number}`;
  return (
    <>
      <Title>{pilotWords.title(pilot.idea.title)}</Title>
      <meta name="description" content={pilot.hypothesis} />
      <link rel="canonical" href={pathOfPilot(pilot)} />
      {forStaff && (pilot.state !== "concluded" || !pilot.celebration) && (
        <StaffBox>
          <div className="buttons">
            {pilot.state === "concluded" ? (
              <Button href={`${at}/celebrate`}>{pilotWords.celebrate}</Button>
            ) : (
              <Button href={`${at}/conclude`}>{pilotWords.conclude}</Button>
            )}
          </div>
        </StaffBox>
      )}
      <PilotPage pilot={pilot} />
    </>
  );
}
