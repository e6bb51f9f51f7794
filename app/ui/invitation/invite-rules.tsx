import { inviteWords as words } from "#app/copy/pages/invitation.ts";
import { type InviteRule, inviteRules } from "#app/domain/invitation.ts";
import { limits } from "#app/domain/limits.ts";
import type { CompanyName, TagName } from "#app/domain/views.ts";
import { Button } from "#app/ui/button.tsx";
import { Choices } from "#app/ui/choices.tsx";
import { Field } from "#app/ui/field.tsx";

type InviteRulesProps = {
  said: { tag: string; company: string; attribute: string; rules: InviteRule[]; days: number };
  tags: TagName[];
  companies: CompanyName[];
  attributes: { is: string; name: string; value: string }[];
};

/** By which rules people are found, and the way to look for them: it changes nothing, and keeps what was typed. */
export function InviteRules({ said, tags, companies, attributes }: InviteRulesProps) {
  const any = { value: "", label: words.any };
  return (
    <fieldset className="invite-rules">
      <legend>{words.who}</legend>
      <p className="hint">{words.whoHint}</p>
      <div className="two-fields">
        <Field
          name="tag"
          label={words.tag}
          value={said.tag}
          required={false}
          options={[any, ...tags.map(({ slug, name }) => ({ value: slug, label: name }))]}
        />
        <Field
          name="company"
          label={words.company}
          value={said.company}
          required={false}
          options={[
            { value: "", label: words.anyCompany },
            ...companies.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <Field
          name="attribute"
          label={words.attribute}
          value={said.attribute}
          required={false}
          options={[any, ...attributes.map(({ is, name, value }) => ({ value: is, label: `${name}: ${value}` }))]}
        />
        <Field
          name="days"
          type="number"
          label={words.days}
          value={String(said.days)}
          required={false}
          min={limits.quietDays.least}
          max={limits.quietDays.most}
        />
      </div>
      <Choices
        name="rule"
        legend={words.rule}
        several
        look="pills"
        value={said.rules.join("\n")}
        options={inviteRules.map((rule) => ({ value: rule, label: words.rules[rule] }))}
      />
      <Button asks>{words.find}</Button>
    </fieldset>
  );
}
