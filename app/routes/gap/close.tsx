import { closeGap, openGap } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { missingWords as words } from "#app/copy/pages/missing.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { gapOr404 } from "#app/web/subjects.ts";
import type { Route } from "./+types/close.ts";

export const handle = { calm: true };

export const loader = page("close-gap", async ({ read, actor, params }) => {
  const { gap, about } = await gapOr404(read, params, actor, "close-gap");
  return { id: gap.id, line: words.line(gap), closed: gap.closedAt !== null, about };
});

export const action = act({ POST: closeGap, DELETE: openGap });

/** Ticks off what was missing, or takes the tick away. */
export default function CloseGap({ loaderData: { id, line, closed, about }, actionData }: Route.ComponentProps) {
  return (
    <DeedPage
      title={closed ? words.openTitle : words.tickTitle}
      words={closed ? words.openWords : words.tickWords}
      about={about}
      quoted={line}
      action={`/gaps/${id}/close`}
      method={closed ? "DELETE" : "POST"}
      send={closed ? words.open : words.tickSend}
      refusal={useRefusal(actionData)}
      cancel={{ href: about.href, label: copy.form.cancel }}
    />
  );
}
