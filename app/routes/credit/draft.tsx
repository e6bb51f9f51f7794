import { discardCreditDraft, editCreditDraft } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { ledgerWords as words } from "#app/copy/pages/ledger.ts";
import { wordsOf } from "#app/domain/credit.ts";
import { editionOf } from "#app/domain/edition.ts";
import { Button } from "#app/ui/button.tsx";
import { DeedForm } from "#app/ui/deed-form.tsx";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { CreditFields } from "#app/ui/ledger/credit-fields.tsx";
import { CreditLine } from "#app/ui/ledger/credit-line.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { creditDraftOr404 } from "#app/web/subjects.ts";
import type { Route } from "./+types/draft.ts";

export const handle = { calm: true };

const discardForm = "discard";

export const loader = page("edit-credit-draft", async ({ read, params }) => {
  const { draft, about } = await creditDraftOr404(read, params);
  const { id, name, role, what, share, evidence } = draft;
  return { credit: { id, name, role, what, share, evidence }, edition: editionOf(wordsOf(draft)), about };
});

export const action = act({ POST: editCreditDraft, DELETE: discardCreditDraft });

export default function CreditDraft({ loaderData: { credit, edition, about }, actionData }: Route.ComponentProps) {
  const refusal = useRefusal(actionData);
  const here = `/credit-drafts/${credit.id}`;
  return (
    <>
      <DeedPage
        title={words.draftTitle}
        about={about}
        action={here}
        send={words.draftSend}
        refusal={refusal}
        beside={
          <Button kind="quiet" form={discardForm}>
            {words.discard}
          </Button>
        }
        cancel={{ href: about.href, label: copy.form.cancel }}
      >
        <CreditLine credit={credit} />
        <CreditFields refusal={refusal} credit={credit} edition={edition} />
      </DeedPage>
      <DeedForm id={discardForm} action={here} method="DELETE" />
    </>
  );
}
