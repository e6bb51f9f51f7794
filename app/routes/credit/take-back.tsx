import { takeBackCredit } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { ledgerWords as words } from "#app/copy/pages/ledger.ts";
import { limits } from "#app/domain/limits.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Field } from "#app/ui/field.tsx";
import { CreditLine } from "#app/ui/ledger/credit-line.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { anyCreditOr404 } from "#app/web/subjects.ts";
import type { Route } from "./+types/take-back.ts";

export const handle = { calm: true };

export const loader = page("take-back-credit", ({ read, params }) => anyCreditOr404(read, params));

export const action = act({ POST: takeBackCredit });

export default function TakeBackCredit({ loaderData: { credit, about }, actionData }: Route.ComponentProps) {
  const refusal = useRefusal(actionData);
  return (
    <DeedPage
      title={words.takeBackTitle}
      words={words.takeBackWords(credit.name)}
      about={about}
      action={`/credits/${credit.id}/take-back`}
      send={words.takeBackSend}
      refusal={refusal}
      cancel={{ href: about.href, label: copy.form.cancel }}
    >
      <CreditLine credit={credit} />
      <Field
        {...refusal.field("reason")}
        label={words.reason}
        hint={words.reasonHint(credit.name)}
        required
        maxLength={limits.line}
      />
    </DeedPage>
  );
}
