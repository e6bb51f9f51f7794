import { wantedWords as words } from "#app/copy/pages/wanted.ts";
import { attributeOut } from "#app/domain/score-table.ts";
import type { CompanyName } from "#app/domain/views.ts";
import { Field } from "#app/ui/field.tsx";

export type WantedChoices = {
  companies: CompanyName[];
  attributes: { folded: string; name: string; value: string }[];
};

type WantedFieldsProps = WantedChoices & { shown: { company: string | null; attribute: string | null } };

/** For staff: whose wishes ideas are narrowed to, as far as anything is known of anybody. */
export function WantedFields({ shown, companies, attributes }: WantedFieldsProps) {
  return (
    <>
      {companies.length > 0 && (
        <Field
          name="company"
          label={words.company}
          value={shown.company ?? ""}
          required={false}
          options={[
            { value: "", label: words.anyCompany },
            ...companies.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
      {attributes.length > 0 && (
        <Field
          name="attribute"
          label={words.attribute}
          value={shown.attribute ?? ""}
          required={false}
          options={[
            { value: "", label: words.anyAttribute },
            ...attributes.map((one) => ({ value: attributeOut(one), label: `${one.name}: ${one.value}` })),
          ]}
        />
      )}
    </>
  );
}
