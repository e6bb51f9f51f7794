import { ledgerWords as words } from "#app/copy/pages/ledger.ts";
import { wall } from "#app/copy/wall.ts";
import { limits } from "#app/domain/limits.ts";
import type { Weighed } from "#app/domain/views.ts";
import { Field, Said } from "#app/ui/field.tsx";
import type { Refusal } from "#app/ui/refused.ts";

type ShareFieldsProps = { refusal: Refusal; rows: Weighed[]; edition: string };

/** A share of a hundred for each who is credited; after a refusal, what was typed for each. */
export function ShareFields({ refusal, rows, edition }: ShareFieldsProps) {
  const ids = refusal.value("credit").split("\n");
  const typed = refusal.value("share").split("\n");
  const shareOf = (row: Weighed) => (ids.includes(row.id) ? typed[ids.indexOf(row.id)] : row.share?.toString()) ?? "";
  const sum = rows.reduce((all, row) => all + (Number(shareOf(row)) || 0), 0);
  return (
    <>
      <input type="hidden" name="edition" value={edition} />
      <Said id="field-share" error={refusal.field("share").error} />
      {rows.map((row) => (
        <div key={row.id} className="share-of">
          <input type="hidden" name="credit" value={row.id} />
          <Field
            id={`share-${row.id}`}
            name="share"
            label={`${row.name}, ${wall.did[row.role]}${row.entry === null ? ` (${words.isDraft})` : ""}`}
            type="number"
            {...{ min: limits.share.least, max: limits.share.most }}
            required={false}
            value={shareOf(row)}
          />
        </div>
      ))}
      {sum > 0 && <p>{words.together(sum)}</p>}
    </>
  );
}
