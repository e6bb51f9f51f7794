import { ledgerWords as words } from "#app/copy/pages/ledger.ts";
import { limits } from "#app/domain/limits.ts";
import type { CreditDraftView } from "#app/domain/views.ts";
import { Edition } from "#app/ui/edition.tsx";
import { Field } from "#app/ui/field.tsx";
import type { Refusal } from "#app/ui/refused.ts";

type CreditFieldsProps = { refusal: Refusal; credit: Pick<CreditDraftView, "what" | "share">; edition: string };

/** What a credit says that staff may change: what for, and the share. */
export function CreditFields({ refusal, credit: { what, share }, edition }: CreditFieldsProps) {
  const weight = share === null ? "" : String(share);
  return (
    <>
      <Edition
        refusal={refusal}
        edition={edition}
        now={[
          { field: "what", label: words.what, value: what },
          { field: "share", label: words.share, value: weight },
        ]}
      />
      <Field {...refusal.field("what", what)} label={words.what} hint={words.whatHint} maxLength={limits.line} />
      <Field
        {...refusal.field("share", weight)}
        label={words.share}
        hint={words.shareHint}
        type="number"
        min={limits.share.least}
        max={limits.share.most}
      />
    </>
  );
}
