import { takeHost } from "#app/commands/index.ts";
import { hostWords } from "#app/copy/pages/host.ts";
import { HostForm } from "#app/ui/host-form.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { ideaOr404 } from "#app/web/subjects.ts";
import { teamFor } from "#db/hosts.ts";
import type { Route } from "./+types/host.ts";

export const handle = { calm: true };

export const loader = page("take-host", async ({ read, params, reader }) => {
  const { idea, about } = await ideaOr404(read, params);
  return { number: idea.number, about, me: reader?.handle, team: await teamFor(read, idea.hostId) };
});

export const action = act({ POST: takeHost });

export default function Host({ loaderData: { number, ...form }, actionData }: Route.ComponentProps) {
  const refusal = useRefusal(actionData);
  return <HostForm {...form} words={hostWords} action={`/ideas/${number}/host`} refusal={refusal} />;
}
