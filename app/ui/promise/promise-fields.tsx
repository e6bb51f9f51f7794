import { promisesWords as words } from "#app/copy/pages/promises.ts";
import { limits } from "#app/domain/limits.ts";
import { Field } from "#app/ui/field.tsx";
import type { Refusal } from "#app/ui/refused.ts";

/** A next step that an answer promises; open as soon as there is something in it to see. */
export function PromiseFields({ refusal, today }: { refusal: Refusal; today: string }) {
  const [promise, by] = [refusal.field("promise"), refusal.field("promiseBy")];
  const isOpen = [promise, by].some(({ value, error }) => value || error !== null);
  return (
    <details className="more-fields" open={isOpen}>
      <summary>{words.next}</summary>
      <Field {...promise} label={words.what} hint={words.whatHint} maxLength={limits.line} required={false} />
      <Field {...by} label={words.day} type="date" min={today} required={false} />
    </details>
  );
}
