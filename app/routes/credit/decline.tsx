import { declineCredit } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { consentWords } from "#app/copy/pages/consent.ts";
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
  return { id: credit.id, shown: credit.state === "accepted", about };
});

export const action = act({ POST: declineCredit });

export default function DeclineCredit({ loaderData: { id, shown, about }, actionData }: Route.ComponentProps) {
  const words = creditWords;
  return (
    <DeedPage
      title={shown ? words.takeBackTitle : words.declineTitle}
      words={shown ? words.takeBackWords : words.declineWords}
      about={about}
      action={`/credits/${id}/decline`}
      send={shown ? consentWords.takeBack : words.decline}
      refusal={useRefusal(actionData)}
      cancel={{ href: "/you#credits", label: copy.form.cancel }}
    />
  );
}
