import { guessEffort } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { scoreWords as words } from "#app/copy/pages/score.ts";
import { effortOf, efforts } from "#app/domain/score.ts";
import { Choices } from "#app/ui/choices.tsx";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { backIn } from "#app/web/back.ts";
import { page } from "#app/web/page.ts";
import { ideaOr404 } from "#app/web/subjects.ts";
import type { Route } from "./+types/effort.ts";

export const handle = { calm: true };

export const loader = page("guess-effort", async ({ read, params, url }) => {
  const { idea, about } = await ideaOr404(read, params);
  return { number: idea.number, about, guess: effortOf(idea.effort) ?? "", back: backIn(url) };
});

export const action = act({ POST: guessEffort });

export default function GuessEffort({ loaderData: { number, about, guess, back }, actionData }: Route.ComponentProps) {
  return (
    <DeedPage
      title={words.effortTitle}
      words={words.effortWords}
      about={about}
      action={`/ideas/${number}/effort`}
      back={back ?? undefined}
      send={words.effortSend}
      refusal={useRefusal(actionData)}
      cancel={{ href: back ?? about.href, label: copy.form.cancel }}
    >
      <Choices
        {...useRefusal(actionData).field("effort", guess)}
        legend={words.effortLegend}
        options={[
          ...efforts.map((value) => ({ value, label: value, hint: words.efforts[value] })),
          { value: "", label: words.noGuess, hint: words.noGuessHint },
        ]}
      />
    </DeedPage>
  );
}
