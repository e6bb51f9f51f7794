import { redirect } from "react-router";
import { concludePilot } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { concludeWords } from "#app/copy/pages/conclude.ts";
import { outcomeWords } from "#app/copy/pages/outcome.ts";
import { limits } from "#app/domain/limits.ts";
import { forEverybody } from "#app/domain/outcome.ts";
import { Choices } from "#app/ui/choices.tsx";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Field } from "#app/ui/field.tsx";
import { Expected } from "#app/ui/pilot/expected.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { pilotOr404 } from "#app/web/subjects.ts";
import { figuresOf } from "#db/outcome.ts";
import type { Route } from "./+types/conclude.ts";

export const handle = { calm: true };

export const loader = page("conclude-pilot", async ({ read, params, typed }) => {
  const { pilot, about } = await pilotOr404(read, params, false);
  // Whoever comes after somebody else was quicker is shown what came of it, unless they typed something.
  if (pilot.state === "concluded" && Object.keys(typed).length === 0) throw redirect(about.href, 303);
  return { pilot, about, figures: await figuresOf(read, pilot) };
});

export const action = act({ POST: concludePilot });

export default function Conclude({ loaderData: { pilot, about, figures }, actionData }: Route.ComponentProps) {
  const refusal = useRefusal(actionData);
  const { number, yardstick, unit } = pilot;
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
      <Expected {...pilot} figures={figures} spent={words.spent(pilot)} />
      <Choices
        {...refusal.field("outcome")}
        legend={words.outcome}
        options={(["adopt", "adapt", "stop"] as const).map((value) => ({ value, ...words.outcomes[value] }))}
      />
      {/* Everybody reads it, so it begins with what everybody may know. */}
      <Field
        {...refusal.field("happened", outcomeWords.figures(forEverybody(figures), unit))}
        label={words.happened}
        hint={words.happenedHint}
        multiline
        rows={6}
        maxLength={limits.story}
      />
      {yardstick === "figure" && (
        <Field
          {...refusal.field("result", figures.figure === null ? "" : String(figures.figure))}
          label={words.result}
          hint={words.resultHint(unit)}
        />
      )}
      {yardstick === "yes-no" && (
        <Choices
          {...refusal.field("result")}
          legend={words.result}
          hint={words.yesNoHint}
          options={(["yes", "no"] as const).map((value) => ({ value, label: words.yesNo[value] }))}
          look="pills"
        />
      )}
      <Field
        {...refusal.field("learned")}
        label={words.learned}
        hint={words.learnedHint}
        multiline
        rows={8}
        required
        maxLength={limits.story}
      />
      <Field
        {...refusal.field("next")}
        label={words.next}
        hint={words.nextHint}
        multiline
        rows={4}
        maxLength={limits.story}
      />
    </DeedPage>
  );
}
