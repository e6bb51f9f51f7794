import { declineQuote } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { quoteWords as words } from "#app/copy/pages/quote.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { ownQuoteOr404 } from "#app/web/subjects.ts";
import type { Route } from "./+types/decline.ts";

export const handle = { calm: true };

export const loader = page("decline-quote", async ({ read, actor, params }) => {
  const { quote, about } = await ownQuoteOr404(read, params, actor);
  return { id: quote.id, said: quote.words, about };
});

export const action = act({ POST: declineQuote });

export default function DeclineQuote({ loaderData: { id, said, about }, actionData }: Route.ComponentProps) {
  return (
    <DeedPage
      title={words.declineTitle}
      words={words.declineWords}
      about={about}
      quoted={said}
      action={`/quotes/${id}/decline`}
      send={words.declineSend}
      refusal={useRefusal(actionData)}
      cancel={{ href: "/you#quotes", label: copy.form.cancel }}
    />
  );
}
