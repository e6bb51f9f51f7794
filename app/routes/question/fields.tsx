import { pages } from "#app/copy/pages.ts";
import { limits } from "#app/domain/limits.ts";
import { Field } from "#app/ui/field.tsx";
import type { Refusal } from "#app/ui/refused.ts";

/** The words of a question, for writing one and for changing a draft. */
export function QuestionFields({
  refusal,
  title = "",
  words = "",
}: {
  refusal: Refusal;
  title?: string;
  words?: string;
}) {
  return (
    <>
      <Field
        label={pages.question.title}
        hint={pages.question.titleHint}
        name="title"
        required
        maxLength={limits.title}
        value={refusal.value("title", title)}
        error={refusal.error("title")}
      />
      <Field
        label={pages.question.words}
        name="words"
        maxLength={limits.line}
        value={refusal.value("words", words)}
        error={refusal.error("words")}
      />
    </>
  );
}
