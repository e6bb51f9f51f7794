import { thanksWords as words } from "#app/copy/pages/thanks.ts";
import { limits } from "#app/domain/limits.ts";
import { Field } from "#app/ui/field.tsx";
import type { Refusal } from "#app/ui/refused.ts";

/** Why somebody is thanked, and who may read it one day. */
export function ThanksBecause({ refusal }: { refusal: Refusal }) {
  return (
    <>
      <Field
        {...refusal.field("because")}
        label={words.because}
        hint={words.becauseHint}
        required
        multiline
        maxLength={limits.because}
      />
      <p className="faint">{words.mayShow}</p>
    </>
  );
}
