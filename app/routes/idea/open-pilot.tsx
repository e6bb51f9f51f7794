import { openPilot } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { openPilotWords } from "#app/copy/pages/open-pilot.ts";
import { addDays, dayIn } from "#app/domain/calendar.ts";
import { limits } from "#app/domain/limits.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Field } from "#app/ui/field.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { ideaOr404 } from "#app/web/subjects.ts";
import type { Route } from "./+types/open-pilot.ts";

export const handle = { calm: true };

export const loader = page("open-pilot", async ({ read, site, params, now }) => {
  const { idea, about } = await ideaOr404(read, params);
  const today = dayIn(site.timeZone, now);
  return { number: idea.number, about, today, from: addDays(today, 7), to: addDays(today, 21) };
});

export const action = act({ POST: openPilot });

export default function OpenPilot({ loaderData, actionData }: Route.ComponentProps) {
  const { number, about, today, from, to } = loaderData;
  const refusal = useRefusal(actionData);
  const words = openPilotWords;
  const field = (name: "hypothesis" | "measure" | "places" | "from" | "to", otherwise = "") => ({
    ...refusal.field(name, otherwise),
    label: words[name],
    required: true,
  });
  return (
    <DeedPage
      title={words.title}
      words={words.words}
      about={about}
      action={`/ideas/${number}/pilots/new`}
      send={words.send}
      refusal={refusal}
      cancel={{ href: about.href, label: copy.form.cancel }}
    >
      <Field {...field("hypothesis")} hint={words.hypothesisHint} multiline rows={3} maxLength={limits.line} />
      <Field {...field("measure")} hint={words.measureHint} multiline rows={2} maxLength={limits.line} />
      <div className="places-and-days">
        <Field {...field("places", "12")} type="number" min={limits.places.least} max={limits.places.most} />
        <Field {...field("from", from)} type="date" />
        <Field {...field("to", to)} type="date" min={today} />
      </div>
    </DeedPage>
  );
}
