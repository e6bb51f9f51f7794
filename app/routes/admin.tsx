import { adminWords } from "#app/copy/pages/admin.ts";
import { type Role, roles } from "#app/domain/roles.ts";
import { Button } from "#app/ui/button.tsx";
import { Day } from "#app/ui/day.tsx";
import { DeedForm } from "#app/ui/deed-form.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { Title } from "#app/ui/title.tsx";
import { page } from "#app/web/page.ts";
import { peoplePage, staffList } from "#db/people.ts";
import type { Route } from "./+types/admin.ts";

const most = 50;

export const loader = page("see-admin", async ({ read, url }) => {
  const after = url.searchParams.get("after");
  const everybody = await peoplePage(read, after, most);
  return {
    team: await staffList(read),
    everybody,
    next: everybody.length === most ? `/admin?after=${everybody.at(-1)?.handle}` : null,
    first: after ? "/admin" : null,
  };
});

export default function Admin({ loaderData: { team, everybody, next, first } }: Route.ComponentProps) {
  const words = adminWords;
  const admins = team.filter(({ role }) => role === "admin");
  const lastAdmin = admins.length === 1 ? (admins[0]?.id ?? null) : null;
  return (
    <div className="admin">
      <Title>{words.title}</Title>
      <PageTitle title={words.title} words={<p>{words.words}</p>}>
        <Button kind="quiet" href="/admin/tags">
          {words.tags}
        </Button>
      </PageTitle>
      <People title={words.team} people={team} lastAdmin={lastAdmin} />
      <People title={words.everybody} people={everybody} lastAdmin={lastAdmin} />
      <Pager next={next} first={first} />
    </div>
  );
}

type Row = { id: string; handle: string; name: string; email: string; role: Role; joinedAt: Date };

/** People with their roles; a site keeps its last admin. */
function People({ title, people, lastAdmin }: { title: string; people: Row[]; lastAdmin: string | null }) {
  const words = adminWords;
  return (
    <section className="plain-list">
      <h2>{title}</h2>
      <ul>
        {people.map((person) => (
          <li key={person.id}>
            <p>
              <b dir="auto">{person.name}</b>
              <small>
                @{person.handle}, {person.email}, {words.since.toLowerCase()} <Day at={person.joinedAt} />
              </small>
            </p>
            {person.id === lastAdmin ? (
              <span className="faint">{words.lastAdmin}</span>
            ) : (
              <DeedForm action={`/people/${person.handle}/role`} className="role-form">
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
