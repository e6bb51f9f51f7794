import { correctPilot } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { correctWords } from "#app/copy/pages/outcome.ts";
import { limits } from "#app/domain/limits.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Field } from "#app/ui/field.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { pilotOr404 } from "#app/web/subjects.ts";
import { idsAt } from "#db/ids.ts";
import type { Route } from "./+types/correct.ts";

export const handle = { calm: true };

export const loader = page("correct-pilot", async ({ read, params, now }) => {
  const { pilot, about } = await pilotOr404(read, params, true);
  return { number: pilot.number, about, formId: idsAt(now)() };
});

export const action = act({ POST: correctPilot });

export default function Correct({ loaderData: { number, about, formId }, actionData }: Route.ComponentProps) {
  const refusal = useRefusal(actionData);
  const words = correctWords;
  return (
    <DeedPage
      title={words.title}
      words={words.words}
      about={about}
      action={`/pilots/${number}/corrections`}
      send={words.send}
      refusal={refusal}
      cancel={{ href: about.href, label: copy.form.cancel }}
    >
      <input type="hidden" name="id" value={refusal.value("id", formId)} />
      <Field
        {...refusal.field("body")}
        label={words.body}
        hint={words.bodyHint}
        multiline
        rows={6}
        required
        maxLength={limits.comment}
      />
    </DeedPage>
  );
}
