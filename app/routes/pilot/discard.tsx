import { discardPilot } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { pilotDraftWords as words } from "#app/copy/pages/pilot-draft.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { pilotOr404 } from "#app/web/subjects.ts";
import type { Route } from "./+types/discard.ts";

export const handle = { calm: true };

export const loader = page("discard-pilot", async ({ read, params }) => {
  const { pilot, about } = await pilotOr404(read, params, true);
  return { number: pilot.number, about };
});

export const action = act({ POST: discardPilot });

export default function Discard({ loaderData: { number, about }, actionData }: Route.ComponentProps) {
  const refusal = useRefusal(actionData);
  return (
    <DeedPage
      title={words.discardTitle}
      words={words.discardWords}
      about={about}
      action={`/pilots/${number}/discard`}
      send={words.discard}
      refusal={refusal}
      cancel={{ href: about.href, label: copy.form.cancel }}
    />
  );
}
