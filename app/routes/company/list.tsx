import { weighCompany } from "#app/commands/index.ts";
import { companyWords as words } from "#app/copy/pages/company.ts";
import { limits } from "#app/domain/limits.ts";
import { pathWith } from "#app/domain/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { DeedForm } from "#app/ui/deed-form.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { Field } from "#app/ui/field.tsx";
import { WhyRefused } from "#app/ui/notice.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import styles from "#app/ui/styles/relationship.css?url";
import { Title } from "#app/ui/title.tsx";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { idAt } from "#app/web/places.ts";
import { companyPage } from "#db/companies.ts";
import type { Route } from "./+types/list.ts";

export const handle = { calm: true };

const path = "/staff/companies";

export const loader = page("see-staff", async ({ read, url }) => {
  const after = idAt(url.searchParams.get("after"));
  const { rows, next } = await companyPage(read, after);
  return { companies: rows, next: next && pathWith(path, { after: next }), first: after && path };
});

export const action = act({ POST: weighCompany });

export default function Companies({ loaderData: { companies, next, first }, actionData }: Route.ComponentProps) {
  const refusal = useRefusal(actionData);
  const { least, most } = limits.weight;
  return (
    <div className="staff">
      <link rel="stylesheet" href={styles} precedence="page" />
      <Title>{words.title}</Title>
      <PageTitle title={words.title} words={<p>{words.words}</p>} />
      <WhyRefused refusal={refusal} />
      {companies.length > 0 ? (
        <section className="plain-list found-people">
          <h2>{words.list}</h2>
          <ul>
            {companies.map(({ id, name, weight, people, votes }) => (
              <li key={id} id={`c-${id}`}>
                <p>
                  <a href={`/staff/people?company=${id}`} dir="auto">
                    {name}
                  </a>
                  <small>
                    {words.people(people)}, {words.votes(votes)}, {words.weighs(weight)}
                  </small>
                </p>
                <DeedForm action={path} back={`${path}#c-${id}`} className="form beside">
                  <input type="hidden" name="company" value={id} />
                  <Field
                    {...(refusal.value("company") === id
                      ? refusal.field("weight", String(weight))
                      : { name: "weight", value: String(weight) })}
                    id={`weight-${id}`}
                    label={words.weight}
                    type="number"
                    required
                    min={least}
                    max={most}
                  />
                  <Button label={words.changeOf(name)}>{words.change}</Button>
                  <Button kind="quiet" href={`/staff/ideas?company=${id}&stage=all`} label={words.ideasOf(name)}>
                    {words.ideas}
                  </Button>
                </DeedForm>
              </li>
            ))}
          </ul>
        </section>
      ) : (
        <Empty title={words.emptyTitle} action={<Button href="/staff/people">{words.toPeople}</Button>}>
          <p>{first ? words.noMore : words.empty}</p>
        </Empty>
      )}
      <Pager next={next} first={first} />
    </div>
  );
}
