import { proposeCredits } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { ledgerWords as words } from "#app/copy/pages/ledger.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { celebrationOr404 } from "#app/web/subjects.ts";
import { creditDraftsFor } from "#db/credit-drafts.ts";
import type { Route } from "./+types/ask.ts";

export const handle = { calm: true };

export const loader = page("propose-credits", async ({ read, params }) => {
  const { celebration, ledger, about } = await celebrationOr404(read, params);
  const drafts = await creditDraftsFor(read, celebration.subject);
  return { number: celebration.number, about: { ...about, href: ledger }, count: drafts.length };
});

export const action = act({ POST: proposeCredits });

export default function Ask({ loaderData: { number, about, count }, actionData }: Route.ComponentProps) {
  return (
    <DeedPage
      title={words.ask}
      words={count > 0 ? words.askWords(count) : words.askNone}
      about={about}
      action={`/wall/${number}/ask`}
      send={words.askAll}
      refusal={useRefusal(actionData)}
      cancel={{ href: about.href, label: copy.form.cancel }}
    />
  );
}
