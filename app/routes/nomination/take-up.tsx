import { takeUpNomination } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { creditWords } from "#app/copy/pages/credit.ts";
import { ledgerWords as words } from "#app/copy/pages/ledger.ts";
import { wall } from "#app/copy/wall.ts";
import { creditRoles } from "#app/domain/credit.ts";
import { limits } from "#app/domain/limits.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Field } from "#app/ui/field.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { nominationOr404 } from "#app/web/subjects.ts";
import type { Route } from "./+types/take-up.ts";

export const handle = { calm: true };

export const loader = page("take-up-nomination", ({ read, params }) => nominationOr404(read, params));

export const action = act({ POST: takeUpNomination });

export default function TakeUp({ loaderData: { id, name, because, about }, actionData }: Route.ComponentProps) {
  const refusal = useRefusal(actionData);
  return (
    <DeedPage
      title={words.takeUpTitle(name)}
      words={words.takeUpWords}
      about={about}
      quoted={because}
      action={`/nominations/${id}/take-up`}
      send={words.takeUpSend}
      refusal={refusal}
      cancel={{ href: about.href, label: copy.form.cancel }}
    >
      <Field
        {...refusal.field("role", "polisher")}
        label={creditWords.role}
        required
        options={creditRoles.map((value) => ({ value, label: wall.did[value] }))}
      />
      <Field {...refusal.field("what")} label={words.what} hint={words.whatHint} maxLength={limits.line} />
    </DeedPage>
  );
}
