import { recordFigure } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { figureWords as words } from "#app/copy/pages/figure.ts";
import { dayIn } from "#app/domain/calendar.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Field } from "#app/ui/field.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { pilotOr404 } from "#app/web/subjects.ts";
import type { Route } from "./+types/figures.ts";

export const handle = { calm: true };

export const loader = page("record-figure", async ({ read, site, params, now }) => {
  const { pilot, about } = await pilotOr404(read, params, true);
  const { number, unit, startsOn } = pilot;
  return { number, unit, startsOn, about, today: dayIn(site.timeZone, now) };
});

export const action = act({ POST: recordFigure });

export default function Figures({ loaderData, actionData }: Route.ComponentProps) {
  const { number, unit, startsOn, about, today } = loaderData;
  const refusal = useRefusal(actionData);
  return (
    <DeedPage
      title={words.title}
      words={words.words}
      about={about}
      action={`/pilots/${number}/figures`}
      send={words.send}
      refusal={refusal}
      cancel={{ href: about.href, label: copy.form.cancel }}
    >
      <Field
        {...refusal.field("value")}
        label={words.value}
        hint={words.valueHint(unit)}
        type="number"
        step="any"
        required
      />
      <Field {...refusal.field("day", today)} label={words.day} type="date" min={startsOn} max={today} required />
    </DeedPage>
  );
}
