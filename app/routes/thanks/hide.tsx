import { hideThanks } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { thanksWords as words } from "#app/copy/pages/thanks.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { thanksOr404 } from "#app/web/thanks.ts";
import type { Route } from "./+types/hide.ts";

export const handle = { calm: true };

export const loader = page("hide-thanks", async ({ read, actor, params }) =>
  thanksOr404(read, params, actor, "hide-thanks"),
);

export const action = act({ POST: hideThanks });

export default function HideThanks({ loaderData: { thanks, about }, actionData }: Route.ComponentProps) {
  return (
    <DeedPage
      title={words.hideTitle}
      words={words.hideWords}
      about={about}
      quoted={thanks.because}
      action={`/thanks/${thanks.id}/hide`}
      send={words.hide}
      refusal={useRefusal(actionData)}
      cancel={{ href: "/you/thanks", label: copy.form.cancel }}
    />
  );
}
