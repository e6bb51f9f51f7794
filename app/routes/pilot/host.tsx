import { handOverPilot } from "#app/commands/index.ts";
import { pilotHostWords } from "#app/copy/pages/host.ts";
import { HostForm } from "#app/ui/host-form.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { pilotOr404 } from "#app/web/subjects.ts";
import { teamFor } from "#db/hosts.ts";
import type { Route } from "./+types/host.ts";

export const handle = { calm: true };

export const loader = page("hand-over-pilot", async ({ read, params, reader }) => {
  const { pilot, about } = await pilotOr404(read, params, true);
  return { number: pilot.number, about, me: reader?.handle, team: await teamFor(read, pilot.hostId) };
});

export const action = act({ POST: handOverPilot });

export default function PilotHost({ loaderData: { number, ...form }, actionData }: Route.ComponentProps) {
  const refusal = useRefusal(actionData);
  return <HostForm {...form} words={pilotHostWords} action={`/pilots/${number}/host`} refusal={refusal} />;
}
