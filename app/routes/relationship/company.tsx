import { setCompany } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { relationshipWords as words } from "#app/copy/pages/relationship.ts";
import { limits } from "#app/domain/limits.ts";
import { pathOfRelationship } from "#app/domain/paths.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Field } from "#app/ui/field.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { personOr404 } from "#app/web/relationship.ts";
import { companyOf, knownCompanies } from "#db/companies.ts";
import type { Route } from "./+types/company.ts";

export const handle = { calm: true };

export const loader = page("set-company", async (reading) => {
  const { id, name, handle } = await personOr404(reading);
  const [company, known] = await Promise.all([companyOf(reading.read, id), knownCompanies(reading.read)]);
  return { name, handle, company: company?.name ?? "", known };
});

export const action = act({ POST: setCompany });

export default function Company({ loaderData, actionData }: Route.ComponentProps) {
  const { name, handle, company, known } = loaderData;
  const refusal = useRefusal(actionData);
  const path = pathOfRelationship({ handle });
  return (
    <DeedPage
      title={words.companyTitle(name)}
      words={words.companyWords}
      action={`${path}/company`}
      send={words.companySend}
      refusal={refusal}
      cancel={{ href: path, label: copy.form.cancel }}
    >
      <Field
        {...refusal.field("company", company)}
        label={words.company}
        hint={words.companyHint}
        maxLength={limits.company}
        list="known-companies"
        autoComplete="off"
      />
      <datalist id="known-companies">
        {known.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
    </DeedPage>
  );
}
