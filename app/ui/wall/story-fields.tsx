import { storyWords as words } from "#app/copy/pages/story.ts";
import { limits } from "#app/domain/limits.ts";
import { Field } from "#app/ui/field.tsx";
import type { Refusal } from "#app/ui/refused.ts";

type StoryFieldsProps = {
  refusal: Refusal;
  hint: string;
  /** What stands there now. */
  told?: { before: string; after: string; story: string };
};

/** What the wall is told: how it was, how it is, and the story. */
export function StoryFields({ refusal, hint, told }: StoryFieldsProps) {
  return (
    <>
      <Field
        {...refusal.field("before", told?.before)}
        label={words.before}
        hint={words.beforeHint}
        maxLength={limits.line}
      />
      <Field
        {...refusal.field("after", told?.after)}
        label={words.nowField}
        hint={words.afterHint}
        maxLength={limits.line}
      />
      <Field
        {...refusal.field("story", told?.story)}
        label={words.story}
        hint={hint}
        multiline
        rows={9}
        required
        maxLength={limits.story}
      />
    </>
  );
}
