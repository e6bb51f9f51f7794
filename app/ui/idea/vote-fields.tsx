import { voteWords as words } from "#app/copy/pages/vote.ts";
import { limits } from "#app/domain/limits.ts";
import { strengths } from "#app/domain/vote.ts";
import { Choices } from "#app/ui/choices.tsx";
import { Field } from "#app/ui/field.tsx";

type Given = { name: string; value: string; error?: string | null };

/** How much it would mean, and what it would change; both may be left out. */
export function VoteFields({ strength, reason, dreamer }: { strength: Given; reason: Given; dreamer: string | null }) {
  return (
    <>
      <Choices
        {...strength}
        id="vote-strength"
        legend={words.strength}
        options={["none" as const, ...strengths].map((one) => ({
          value: one === "none" ? "" : one,
          label: words.strengths[one],
        }))}
        look="pills"
      />
      <Field
        {...reason}
        id="vote-reason"
        label={words.reason}
        hint={words.reasonHint(dreamer)}
        maxLength={limits.line}
      />
    </>
  );
}
