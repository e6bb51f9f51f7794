import { proposeQuote } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { quoteWords as words } from "#app/copy/pages/quote.ts";
import { limits } from "#app/domain/limits.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Field } from "#app/ui/field.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { celebrationOr404 } from "#app/web/subjects.ts";
import type { Route } from "./+types/propose-quote.ts";

export const handle = { calm: true };

export const loader = page("propose-quote", async ({ read, params }) => {
  const { celebration, about } = await celebrationOr404(read, params);
  return { number: celebration.number, about };
});

export const action = act({ POST: proposeQuote });

export default function ProposeQuote({ loaderData: { number, about }, actionData }: Route.ComponentProps) {
  const refusal = useRefusal(actionData);
  return (
    <DeedPage
      title={words.title}
      words={words.words}
      about={about}
      action={`/wall/${number}/quotes`}
      send={words.send}
      refusal={refusal}
      cancel={{ href: about.href, label: copy.form.cancel }}
    >
      <Field
        {...refusal.field("person")}
        label={words.person}
        hint={words.personHint}
        required
        maxLength={limits.email}
      />
      <Field
        {...refusal.field("words")}
        label={words.said}
        hint={words.saidHint}
        multiline
        rows={4}
        required
        maxLength={limits.line}
      />
    </DeedPage>
  );
}
