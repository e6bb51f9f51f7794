import { adminWords } from "#app/copy/pages/admin.ts";
import { limits } from "#app/domain/limits.ts";
import { Field } from "#app/ui/field.tsx";
import type { Refusal } from "#app/ui/refused.ts";

/** What is asked of a new holiday. */
export function HolidayFields({ refusal }: { refusal: Refusal }) {
  const words = adminWords.holidays;
  return (
    <>
      <Field {...refusal.field("day")} label={words.day} type="date" required />
      <Field {...refusal.field("name")} label={words.name} maxLength={limits.holidayName} />
    </>
  );
}
