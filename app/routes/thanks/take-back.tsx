import { takeBackThanks } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { thanksWords as words } from "#app/copy/pages/thanks.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { thanksOr404 } from "#app/web/thanks.ts";
import type { Route } from "./+types/take-back.ts";

export const handle = { calm: true };

export const loader = page("take-back-thanks", async ({ read, actor, params }) =>
  thanksOr404(read, params, actor, "take-back-thanks"),
);

export const action = act({ POST: takeBackThanks });

export default function TakeBackThanks({ loaderData: { thanks, about }, actionData }: Route.ComponentProps) {
  return (
    <DeedPage
      title={words.takeBackTitle}
      words={words.takeBackWords}
      about={about}
      quoted={thanks.because}
      action={`/thanks/${thanks.id}/take-back`}
      send={words.takeBack}
      refusal={useRefusal(actionData)}
      cancel={{ href: "/you/thanks?view=given", label: copy.form.cancel }}
    />
  );
}
