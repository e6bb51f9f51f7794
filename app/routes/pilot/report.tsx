import { numberIn } from "#app/commands/command.ts";
import { reportWords } from "#app/copy/pages/outcome.ts";
import { isStaff } from "#app/domain/actor.ts";
import { pathOfPilot } from "#app/domain/paths.ts";
import { Head } from "#app/ui/head.tsx";
import { Report } from "#app/ui/pilot/report.tsx";
import { found, page } from "#app/web/page.ts";
import { outcomeOf } from "#db/outcome.ts";
import { ideasIn, pilotView } from "#db/pilots.ts";
import { targetsOf } from "#db/targets.ts";
import type { Route } from "./+types/report.ts";

export const handle = { calm: true };

export const loader = page.open("see-pilot", async ({ read, actor, me, params }) => {
  const pilot = found(await pilotView(read, numberIn(params), me));
  const outcome = found(await outcomeOf(read, pilot.id, isStaff(actor)));
  const ideas = await ideasIn(read, { id: pilot.id, ideaId: pilot.idea.id });
  return {
    pilot,
    outcome,
    targets: await targetsOf(read, pilot.id),
    ideas: ideas.map(({ number, slug, title }) => ({ number, slug, title })),
  };
});

export default function PilotReport({ loaderData: { pilot, outcome, targets, ideas } }: Route.ComponentProps) {
  const title = reportWords.title(pilot.idea.title);
  return (
    <>
      <Head title={title} description={pilot.hypothesis} path={pathOfPilot(pilot)} kind="article" thin />
      <Report pilot={pilot} of={outcome} targets={targets} ideas={ideas} />
    </>
  );
}
