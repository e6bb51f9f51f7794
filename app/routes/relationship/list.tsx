import { relationshipWords } from "#app/copy/pages/relationship.ts";
import { pathOfRelationship, pathWith } from "#app/domain/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { Day } from "#app/ui/day.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { Face } from "#app/ui/face.tsx";
import { Field } from "#app/ui/field.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { Pager } from "#app/ui/pager.tsx";
import styles from "#app/ui/styles/relationship.css?url";
import { Title } from "#app/ui/title.tsx";
import { page } from "#app/web/page.ts";
import { idAt, placeIn, placeOut } from "#app/web/places.ts";
import { companyById } from "#db/companies.ts";
import { foundPeople } from "#db/found-people.ts";
import type { Route } from "./+types/list.ts";

export const handle = { calm: true };

const path = "/staff/people";

export const loader = page("see-staff", async ({ read, reader, url }) => {
  const query = (url.searchParams.get("q") ?? "").slice(0, 200).toWellFormed().trim();
  const after = placeIn(url.searchParams.get("after"));
  const withEmail = reader?.role === "admin";
  const of = idAt(url.searchParams.get("company"));
  const company = of ? await companyById(read, of) : null;
  const at = { q: query, company: company?.id };
  const { rows, next } = await foundPeople(read, { query, company: company?.id, withEmail, after });
  return {
    query,
    company,
    withEmail,
    people: rows,
    next: next && pathWith(path, { ...at, after: placeOut(next) }),
    first: after && pathWith(path, at),
  };
});

export default function People({ loaderData }: Route.ComponentProps) {
  const { query, company, withEmail, people, next, first } = loaderData;
  const words = relationshipWords.people;
  const title = query ? words.found(query) : company ? words.at(company.name) : words.everybody;
  return (
    <div className="staff">
      <link rel="stylesheet" href={styles} precedence="page" />
      <Title>{words.title}</Title>
      <PageTitle title={words.title} words={<p>{words.words}</p>} />
      <form className="form beside" action={path}>
        <Field name="q" type="search" label={words.search(withEmail)} value={query} required={false} maxLength={200} />
        {company && <input type="hidden" name="company" value={company.id} />}
        <Button>{words.find}</Button>
      </form>
      {people.length > 0 ? (
        <section className="plain-list found-people">
          <h2 dir="auto">{title}</h2>
          <ul>
            {people.map(({ id, face, handle, company, email, since }) => (
              <li key={id}>
                <Face of={face} />
                <p>
                  <a href={pathOfRelationship({ handle })} dir="auto">
                    {face.name}
                  </a>
                  <small>
                    @{handle}
                    {company && (
                      <>
                        , <bdi>{company}</bdi>
                      </>
                    )}
                    {email && `, ${email}`}, {relationshipWords.since.toLowerCase()} <Day at={since} />
                  </small>
                </p>
              </li>
            ))}
          </ul>
        </section>
      ) : (
        <Empty title={words.noneTitle} action={<Button href={path}>{words.all}</Button>}>
          <p>{first ? words.noMore : words.none}</p>
        </Empty>
      )}
      {(company || query) && people.length > 0 && (
        <p className="buttons">
          <Button kind="quiet" href={path}>
            {words.all}
          </Button>
        </p>
      )}
      <Pager next={next} first={first} />
    </div>
  );
}
