import { creditWords } from "#app/copy/pages/credit.ts";
import { wall } from "#app/copy/wall.ts";
import { creditRoles } from "#app/domain/credit.ts";
import { limits } from "#app/domain/limits.ts";
import { Field } from "#app/ui/field.tsx";
import type { Refusal } from "#app/ui/refused.ts";

/** Who did what, in which role, for the forms that name somebody. */
export function WhoDidWhat({ refusal }: { refusal: Refusal }) {
  const words = creditWords;
  return (
    <>
      <Field
        {...refusal.field("person")}
        label={words.person}
        hint={words.personHint}
        required
        maxLength={limits.email}
      />
      <Field
        {...refusal.field("role", "polisher")}
        label={words.role}
        required
        options={creditRoles.map((value) => ({ value, label: wall.did[value] }))}
      />
      <Field {...refusal.field("what")} label={words.what} hint={words.whatHint} required maxLength={limits.line} />
    </>
  );
}
