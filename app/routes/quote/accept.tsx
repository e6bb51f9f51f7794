import { acceptQuote } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { consentWords } from "#app/copy/pages/consent.ts";
import { quoteWords as words } from "#app/copy/pages/quote.ts";
import { namings } from "#app/domain/consent.ts";
import { limits } from "#app/domain/limits.ts";
import { Choices } from "#app/ui/choices.tsx";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Field } from "#app/ui/field.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { ItsStory } from "#app/ui/you/its-story.tsx";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { ownQuoteOr404 } from "#app/web/subjects.ts";
import type { Route } from "./+types/accept.ts";

export const handle = { calm: true };

export const loader = page("accept-quote", async ({ read, actor, reader, params }) => {
  const { quote, celebration, about } = await ownQuoteOr404(read, params, actor);
  const { title, storyHtml: html, before, after } = celebration;
  const { id, words, shown, alias } = quote;
  const story = { title, html, before, after, href: about.href };
  return { id, said: words, name: reader?.name ?? "", shown: shown ?? "name", alias: alias ?? "", story };
});

export const action = act({ POST: acceptQuote });

export default function AcceptQuote({ loaderData, actionData }: Route.ComponentProps) {
  const { id, said, name, shown, alias, story } = loaderData;
  const refusal = useRefusal(actionData);
  return (
    <DeedPage
      title={words.acceptTitle}
      words={words.consent}
      quoted={said}
      action={`/quotes/${id}/accept`}
      send={words.accept}
      refusal={refusal}
      cancel={{ href: "/you#quotes", label: copy.form.cancel }}
    >
      <ItsStory of={story} />
      <Choices
        {...refusal.field("shown", shown)}
        legend={words.shown}
        hint={consentWords.shownHint(name)}
        options={namings.map((value) => ({ value, label: words.shownOptions[value] }))}
      />
      <Field {...refusal.field("alias", alias)} label={words.alias} required={false} maxLength={limits.name} />
    </DeedPage>
  );
}
