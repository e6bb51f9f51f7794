import { concludePilot } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { concludeWords } from "#app/copy/pages/conclude.ts";
import { limits } from "#app/domain/limits.ts";
import { Choices } from "#app/ui/choices.tsx";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Field } from "#app/ui/field.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { pilotOr404 } from "#app/web/subjects.ts";
import type { Route } from "./+types/conclude.ts";

export const handle = { calm: true };

export const loader = page("conclude-pilot", async ({ read, params }) => {
  const { pilot, about } = await pilotOr404(read, params, true);
  return { number: pilot.number, about };
});

export const action = act({ POST: concludePilot });

export default function Conclude({ loaderData: { number, about }, actionData }: Route.ComponentProps) {
  const refusal = useRefusal(actionData);
  const words = concludeWords;
  return (
    <DeedPage
      title={words.title}
      words={words.words}
      about={about}
      action={`/pilots/${number}/conclude`}
      send={words.send}
      refusal={refusal}
      cancel={{ href: about.href, label: copy.form.cancel }}
    >
      <Choices
        {...refusal.field("outcome")}
        legend={words.outcome}
        options={(["adopt", "adapt", "stop"] as const).map((value) => ({ value, ...words.outcomes[value] }))}
      />
      <Field
        {...refusal.field("learned")}
        label={words.learned}
        hint={words.learnedHint}
        multiline
        rows={8}
        required
        maxLength={limits.story}
      />
    </DeedPage>
  );
}
