import { takeBackQuote } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { quoteWords as words } from "#app/copy/pages/quote.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { found, page } from "#app/web/page.ts";
import { aboutQuotedStory } from "#app/web/subjects.ts";
import { quoteById } from "#db/quotes.ts";
import type { Route } from "./+types/take-back.ts";

export const handle = { calm: true };

export const loader = page("take-back-quote", async ({ read, params }) => {
  const quote = found(await quoteById(read, params.id ?? ""));
  const { about } = await aboutQuotedStory(read, quote);
  return { id: quote.id, said: quote.words, about };
});

export const action = act({ POST: takeBackQuote });

export default function TakeBackQuote({ loaderData: { id, said, about }, actionData }: Route.ComponentProps) {
  return (
    <DeedPage
      title={words.takeBackTitle}
      words={words.takeBackWords}
      about={about}
      quoted={said}
      action={`/quotes/${id}/take-back`}
      send={words.takeBack}
      refusal={useRefusal(actionData)}
      cancel={{ href: about.href, label: copy.form.cancel }}
    />
  );
}
