import { correctCredit } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { ledgerWords as words } from "#app/copy/pages/ledger.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { CreditFields } from "#app/ui/ledger/credit-fields.tsx";
import { CreditLine } from "#app/ui/ledger/credit-line.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { anyCreditOr404 } from "#app/web/subjects.ts";
import type { Route } from "./+types/correct.ts";

export const handle = { calm: true };

export const loader = page("correct-credit", ({ read, params }) => anyCreditOr404(read, params));

export const action = act({ POST: correctCredit });

export default function CorrectCredit({ loaderData: { credit, edition, about }, actionData }: Route.ComponentProps) {
  const refusal = useRefusal(actionData);
  return (
    <DeedPage
      title={words.correctTitle}
      words={words.correctWords(credit.name)}
      about={about}
      action={`/credits/${credit.id}/correct`}
      send={words.correctSend}
      refusal={refusal}
      cancel={{ href: about.href, label: copy.form.cancel }}
    >
      <CreditLine credit={credit} />
      <CreditFields refusal={refusal} credit={credit} edition={edition} />
    </DeedPage>
  );
}
