import { withdrawPolish } from "#app/commands/index.ts";
import { polishWherever } from "#app/commands/polish.ts";
import { copy } from "#app/copy/en.ts";
import { polishWords as words } from "#app/copy/pages/polish.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { polishOr404 } from "#app/web/subjects.ts";
import type { Route } from "./+types/withdraw.ts";

export const handle = { calm: true };

export const loader = page("withdraw-polish", async ({ read, actor, params }) => {
  const { polish, about } = await polishOr404(read, params, actor, "withdraw-polish", polishWherever);
  return { id: polish.id, why: polish.why, about };
});

export const action = act({ POST: withdrawPolish });

export default function Withdraw({ loaderData: { id, why, about }, actionData }: Route.ComponentProps) {
  return (
    <DeedPage
      title={words.withdrawTitle}
      words={words.withdrawWords}
      about={about}
      quoted={why}
      action={`/polishes/${id}/withdraw`}
      send={words.withdraw}
      refusal={useRefusal(actionData)}
      cancel={{ href: about.href, label: copy.form.cancel }}
    />
  );
}
