import { copy } from "#app/copy/en.ts";
import { moderationWords as words } from "#app/copy/pages/moderation.ts";
import { limits } from "#app/domain/limits.ts";
import type { About } from "#app/domain/views.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Field } from "#app/ui/field.tsx";
import { useRefusal } from "#app/ui/refused.ts";

type ModerateProps = {
  what: "idea" | "comment";
  action: string;
  about: About;
  quoted: string;
  /** Whether it is hidden already: then it can be brought back. */
  unseen: boolean;
  answer: Parameters<typeof useRefusal>[0];
};

/** Staff hide something, or bring it back, and say why. */
export function Moderate({ what, action, about, quoted, unseen, answer }: ModerateProps) {
  const refusal = useRefusal(answer);
  return (
    <DeedPage
      title={unseen ? words.restoreTitle[what] : words.hideTitle[what]}
      words={unseen ? words.restoreWords[what] : words.hideWords[what]}
      about={about}
      quoted={quoted}
      action={action}
      method={unseen ? "DELETE" : "POST"}
      send={unseen ? words.restore : words.hideIdea}
      refusal={refusal}
      cancel={{ href: about.href, label: copy.form.cancel }}
    >
      <Field
        {...refusal.field("reason")}
        label={words.reason}
        hint={unseen ? words.restoreHint : words.reasonHint}
        multiline
        rows={3}
        required
        maxLength={limits.because}
      />
    </DeedPage>
  );
}
