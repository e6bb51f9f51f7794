import { adminWords } from "#app/copy/pages/admin.ts";
import { pathWith } from "#app/domain/paths.ts";
import { roles } from "#app/domain/roles.ts";
import { AdminNav } from "#app/ui/admin/admin-nav.tsx";
import { Button } from "#app/ui/button.tsx";
import { Day } from "#app/ui/day.tsx";
import { DeedForm } from "#app/ui/deed-form.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { Field } from "#app/ui/field.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { useSite } from "#app/ui/site.ts";
import { Title } from "#app/ui/title.tsx";
import { page } from "#app/web/page.ts";
import { placeIn, placeOut } from "#app/web/places.ts";
import { type PersonRow, peoplePage, staffList } from "#db/people.ts";
import type { Route } from "./+types/people.ts";

export const handle = { calm: true };

export const loader = page("see-admin", async ({ read, url }) => {
  const query = (url.searchParams.get("q") ?? "").slice(0, 200).toWellFormed().trim();
  const after = placeIn(url.searchParams.get("after"));
  const [team, { rows, next }] = await Promise.all([staffList(read), peoplePage(read, { query, after })]);
  const admins = team.filter(({ role }) => role === "admin");
  return {
    query,
    team: query || after ? [] : team,
    people: rows,
    lastAdmin: admins.length === 1 ? (admins[0]?.id ?? null) : null,
    next: next && pathWith("/admin/people", { q: query, after: placeOut(next) }),
    first: after && pathWith("/admin/people", { q: query }),
  };
});

export default function People({ loaderData }: Route.ComponentProps) {
  const { query, team, people, lastAdmin, next, first } = loaderData;
  const words = adminWords.people;
  return (
    <div className="admin">
      <Title>{words.title}</Title>
      <AdminNav />
      <PageTitle title={words.title} words={<p>{words.words}</p>} />
      <form className="form beside" action="/admin/people">
        <Field name="q" type="search" label={words.search} value={query} required={false} maxLength={200} />
        <Button>{words.find}</Button>
      </form>
      {team.length > 0 && <List title={adminWords.team} people={team} lastAdmin={lastAdmin} />}
      {people.length > 0 ? (
        <List title={query ? words.found(query) : adminWords.everybody} people={people} lastAdmin={lastAdmin} />
      ) : (
        <Empty title={words.noneTitle} action={<Button href="/admin/people">{words.all}</Button>}>
          <p>{words.none}</p>
        </Empty>
      )}
      <Pager next={next} first={first} />
    </div>
  );
}

/** People with their roles; a site keeps its last admin. */
function List({ title, people, lastAdmin }: { title: string; people: PersonRow[]; lastAdmin: string | null }) {
  const { path } = useSite();
  const words = adminWords;
  return (
    <section className="plain-list">
      <h2 dir="auto">{title}</h2>
      <ul>
        {people.map((person) => (
          <li key={person.id}>
            <p>
              <b dir="auto">{person.name}</b>
              <small>
                @{person.handle}, {person.email}, {words.since} <Day at={person.joinedAt} />
              </small>
            </p>
            {person.id === lastAdmin ? (
              <span className="faint">{words.lastAdmin}</span>
            ) : (
              <DeedForm action={`/people/${person.handle}/role`} back={path} className="role-form">
                <select className="input" name="role" defaultValue={person.role} aria-label={words.roleOf(person.name)}>
                  {roles.map((role) => (
                    <option key={role} value={role}>
                      {words.roles[role]}
                    </option>
                  ))}
                </select>
                <Button kind="quiet" label={`${words.change}: ${person.name}`}>
                  {words.change}
                </Button>
              </DeedForm>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
