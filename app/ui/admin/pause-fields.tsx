import { adminWords } from "#app/copy/pages/admin.ts";
import { limits } from "#app/domain/limits.ts";
import { Field } from "#app/ui/field.tsx";
import type { Refusal } from "#app/ui/refused.ts";
import { useSite } from "#app/ui/site.ts";

/** What is asked of a new pause of the site. */
export function PauseFields({ refusal }: { refusal: Refusal }) {
  const { today } = useSite();
  const words = adminWords.pauses;
  return (
    <>
      <Field {...refusal.field("from")} label={words.from} type="date" required min={today} />
      <Field {...refusal.field("until")} label={words.until} type="date" required min={today} />
      <Field
        {...refusal.field("reason")}
        label={words.reason}
        hint={words.reasonHint}
        multiline
        rows={2}
        required
        maxLength={limits.words}
      />
    </>
  );
}
