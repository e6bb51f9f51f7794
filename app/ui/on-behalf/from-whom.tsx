import { onBehalfWords as words } from "#app/copy/pages/on-behalf.ts";
import { limits } from "#app/domain/limits.ts";
import { sources } from "#app/domain/on-behalf.ts";
import { Choices } from "#app/ui/choices.tsx";
import { Field } from "#app/ui/field.tsx";
import type { Refusal } from "#app/ui/refused.ts";
import { useSite } from "#app/ui/site.ts";

type FromWhomProps = {
  refusal: Refusal;
  /** Who was named, and whom it could mean where that is not clear. */
  who: { named: string; like: { handle: string; name: string; company: string | null }[] };
  formId: string;
  /** Where the board is. */
  home: string;
};

/** For which customer something is brought, and where they said it. */
export function FromWhom({ refusal, who, formId, home }: FromWhomProps) {
  const { today } = useSite();
  const person = refusal.field("person", who.named);
  return (
    <>
      <input type="hidden" name="id" value={refusal.value("id", formId)} />
      {refusal.code === "which-customer" ? (
        <Choices
          {...person}
          legend={words.which}
          hint={words.whichHint(person.value)}
          options={[
            ...who.like.map(({ handle, name, company }) => ({
              value: handle,
              label: name,
              hint: company ? `@${handle}, ${company}` : `@${handle}`,
            })),
            // Chosen, nobody is named, and the field to name somebody is there again.
            { value: "", label: words.another, hint: words.anotherHint },
          ]}
        />
      ) : (
        <Field {...person} label={words.person} hint={words.personHint} required maxLength={limits.name} />
      )}
      <p className="hint">{words.noAccount(home)}</p>
      <Choices
        {...refusal.field("source", "call")}
        legend={words.source}
        look="pills"
        options={sources.map((value) => ({ value, label: words.sources[value] }))}
      />
      <Field
        {...refusal.field("note")}
        label={words.note}
        hint={words.noteHint}
        maxLength={limits.line}
        autoComplete="off"
      />
      <Field {...refusal.field("saidOn")} type="date" label={words.saidOn} max={today} />
    </>
  );
}
