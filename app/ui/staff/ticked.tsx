import type { ReactNode } from "react";
import { copy } from "#app/copy/en.ts";
import { batchWords as words } from "#app/copy/pages/inbox.ts";
import { mergeWords } from "#app/copy/pages/merge.ts";
import { pathOfInbox, withBack } from "#app/domain/inbox.ts";
import { Choices } from "#app/ui/choices.tsx";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Field } from "#app/ui/field.tsx";
import type { Refusal } from "#app/ui/refused.ts";

export type TickedIdea = { number: number; title: string; field: string };

type TickedPageProps = {
  title: string;
  says: string;
  action: string;
  send: string;
  ideas: TickedIdea[];
  back: string | null;
  refusal: Refusal;
  children: ReactNode;
};

/** One deed for several ideas, each of which may still be left out; a refusal says at which it is. */
export function TickedPage({ title, says, action, send, ideas, back, refusal, children }: TickedPageProps) {
  const home = back ?? pathOfInbox();
  return (
    <DeedPage
      title={title}
      words={says}
      action={withBack(action, back)}
      back={home}
      send={send}
      refusal={refusal}
      cancel={{ href: home, label: copy.form.cancel }}
    >
      {ideas.length > 0 ? (
        <Choices
          {...refusal.field("idea", ideas.map(({ number }) => number).join("\n"))}
          several
          legend={words.which}
          hint={words.whichHint}
          options={ideas.map(({ number, title, field }) => ({
            value: String(number),
            label: mergeWords.idea(number, title),
            hint: refusal.field(field).error === null ? undefined : <b className="wrong">{words.thisOne}</b>,
          }))}
        />
      ) : (
        <Field {...refusal.field("idea")} label={words.which} hint={words.numbersHint} multiline rows={3} required />
      )}
      {children}
    </DeedPage>
  );
}
