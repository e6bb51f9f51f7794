import { setShares } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { ledgerWords as words } from "#app/copy/pages/ledger.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { ShareFields } from "#app/ui/ledger/share-fields.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { celebrationOr404 } from "#app/web/subjects.ts";
import { weighed } from "#db/shares.ts";
import type { Route } from "./+types/shares.ts";

export const handle = { calm: true };

export const loader = page("set-shares", async ({ read, params }) => {
  const { celebration, ledger, about } = await celebrationOr404(read, params);
  const { rows, edition } = await weighed(read, celebration.subject);
  return { number: celebration.number, about: { ...about, href: ledger }, rows, edition };
});

export const action = act({ POST: setShares });

export default function Shares({ loaderData: { number, about, rows, edition }, actionData }: Route.ComponentProps) {
  const refusal = useRefusal(actionData);
  return (
    <DeedPage
      title={words.sharesTitle}
      words={rows.length > 0 ? words.sharesWords : words.sharesNone}
      about={about}
      action={`/wall/${number}/shares`}
      send={words.sharesSend}
      refusal={refusal}
      cancel={{ href: about.href, label: copy.form.cancel }}
    >
      <ShareFields refusal={refusal} rows={rows} edition={edition} />
    </DeedPage>
  );
}
