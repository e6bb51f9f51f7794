import { questionWords } from "#app/copy/pages/question.ts";
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
        {...refusal.field("title", title)}
        label={questionWords.title}
        hint={questionWords.titleHint}
        required
        maxLength={limits.title}
      />
      <Field {...refusal.field("words", words)} label={questionWords.words} maxLength={limits.line} />
    </>
  );
}
