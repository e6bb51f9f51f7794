import { celebratePilot } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { celebrateWords } from "#app/copy/pages/celebrate.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { WhenToAsk } from "#app/ui/ledger/when-to-ask.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { StoryFields } from "#app/ui/wall/story-fields.tsx";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { pilotOr404 } from "#app/web/subjects.ts";
import type { Route } from "./+types/celebrate.ts";

export const handle = { calm: true };

export const loader = page("celebrate-pilot", async ({ read, params }) => {
  const { pilot, about } = await pilotOr404(read, params, true);
  return { number: pilot.number, about };
});

export const action = act({ POST: celebratePilot });

export default function Celebrate({ loaderData: { number, about }, actionData }: Route.ComponentProps) {
  const refusal = useRefusal(actionData);
  const words = celebrateWords;
  return (
    <DeedPage
      title={words.title}
      words={words.words}
      about={about}
      action={`/pilots/${number}/celebrate`}
      send={words.send}
      refusal={refusal}
      cancel={{ href: about.href, label: copy.form.cancel }}
    >
      <StoryFields refusal={refusal} hint={words.storyHint} />
      <WhenToAsk refusal={refusal} />
    </DeedPage>
  );
}
