import { moveTarget } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { measureOf } from "#app/copy/measures.ts";
import { targetWords as words } from "#app/copy/pages/target.ts";
import { limits } from "#app/domain/limits.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Field } from "#app/ui/field.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { pilotOr404 } from "#app/web/subjects.ts";
import type { Route } from "./+types/target.ts";

export const handle = { calm: true };

export const loader = page("move-target", async ({ read, params }) => {
  const { pilot, about } = await pilotOr404(read, params, true);
  const { number, yardstick, unit, target } = pilot;
  return { number, yardstick, unit, target, about };
});

export const action = act({ POST: moveTarget });

export default function Target({ loaderData, actionData }: Route.ComponentProps) {
  const { number, yardstick, unit, target, about } = loaderData;
  const refusal = useRefusal(actionData);
  return (
    <DeedPage
      title={words.title}
      words={words.words}
      about={about}
      action={`/pilots/${number}/target`}
      send={words.send}
      refusal={refusal}
      cancel={{ href: about.href, label: copy.form.cancel }}
    >
      <p dir="auto">{target === null ? words.none : words.now(measureOf(yardstick, target, unit))}</p>
      <Field
        {...refusal.field("target")}
        label={words.target}
        hint={words.hint(yardstick, unit)}
        type="number"
        step="any"
        required
      />
      <Field
        {...refusal.field("reason")}
        label={words.reason}
        hint={words.reasonHint}
        required
        maxLength={limits.line}
      />
    </DeedPage>
  );
}
