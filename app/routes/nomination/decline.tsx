import { declineNomination } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { ledgerWords as words } from "#app/copy/pages/ledger.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { nominationOr404 } from "#app/web/subjects.ts";
import type { Route } from "./+types/decline.ts";

export const handle = { calm: true };

export const loader = page("decline-nomination", ({ read, params }) => nominationOr404(read, params));

export const action = act({ POST: declineNomination });

export default function Decline({ loaderData: { id, because, about }, actionData }: Route.ComponentProps) {
  return (
    <DeedPage
      title={words.leaveTitle}
      words={words.leaveWords}
      about={about}
      quoted={because}
      action={`/nominations/${id}/decline`}
      send={words.leaveSend}
      refusal={useRefusal(actionData)}
      cancel={{ href: about.href, label: copy.form.cancel }}
    />
  );
}
