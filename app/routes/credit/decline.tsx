import { declineCredit } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { creditWords } from "#app/copy/pages/credit.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { ownCreditOr404 } from "#app/web/subjects.ts";
import type { Route } from "./+types/decline.ts";

export const handle = { calm: true };

export const loader = page("decline-credit", async ({ read, actor, params }) => {
  const { credit, about } = await ownCreditOr404(read, params, actor);
  return { id: credit.id, about };
});

export const action = act({ POST: declineCredit });

export default function DeclineCredit({ loaderData: { id, about }, actionData }: Route.ComponentProps) {
  const words = creditWords;
  return (
    <DeedPage
      title={words.declineTitle}
      words={words.declineWords}
      about={about}
      action={`/credits/${id}/decline`}
      send={words.decline}
      refusal={useRefusal(actionData)}
      cancel={{ href: "/you#credits", label: copy.form.cancel }}
    />
  );
}
