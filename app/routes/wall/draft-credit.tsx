import { draftCredit } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { ledgerWords as words } from "#app/copy/pages/ledger.ts";
import { limits } from "#app/domain/limits.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Field } from "#app/ui/field.tsx";
import { WhoDidWhat } from "#app/ui/ledger/who-did-what.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { celebrationOr404 } from "#app/web/subjects.ts";
import type { Route } from "./+types/draft-credit.ts";

export const handle = { calm: true };

export const loader = page("draft-credit", async ({ read, params }) => {
  const { celebration, ledger, about } = await celebrationOr404(read, params);
  return { number: celebration.number, about: { ...about, href: ledger } };
});

export const action = act({ POST: draftCredit });

export default function DraftCredit({ loaderData: { number, about }, actionData }: Route.ComponentProps) {
  const refusal = useRefusal(actionData);
  return (
    <DeedPage
      title={words.addTitle}
      words={words.addWords}
      about={about}
      action={`/wall/${number}/drafts`}
      send={words.addSend}
      refusal={refusal}
      cancel={{ href: about.href, label: copy.form.cancel }}
    >
      <WhoDidWhat refusal={refusal} />
      <Field
        {...refusal.field("share")}
        label={words.share}
        hint={words.shareHint}
        type="number"
        min={limits.share.least}
        max={limits.share.most}
      />
    </DeedPage>
  );
}
