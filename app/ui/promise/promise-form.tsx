import { copy } from "#app/copy/en.ts";
import { promisesWords as words } from "#app/copy/pages/promises.ts";
import { limits } from "#app/domain/limits.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Field } from "#app/ui/field.tsx";
import type { Refusal } from "#app/ui/refused.ts";

type PromiseFormProps = {
  words: string;
  about: { title: string; href: string };
  action: string;
  refusal: Refusal;
  formId: string;
  today: string;
};

/** The page on which something is promised to an idea or a pilot. */
export function PromiseForm({ words: lead, about, action, refusal, formId, today }: PromiseFormProps) {
  return (
    <DeedPage
      title={words.title}
      words={lead}
      about={about}
      action={action}
      send={words.send}
      refusal={refusal}
      cancel={{ href: about.href, label: copy.form.cancel }}
    >
      <input type="hidden" name="id" value={refusal.value("id", formId)} />
      <Field {...refusal.field("words")} label={words.what} hint={words.whatHint} required maxLength={limits.line} />
      <Field {...refusal.field("by")} label={words.day} type="date" min={today} required />
    </DeedPage>
  );
}
