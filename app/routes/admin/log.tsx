import { logWords } from "#app/copy/pages/log.ts";
import { type EventKind, eventKinds, privateKinds, settingKinds } from "#app/domain/events.ts";
import { pathWith } from "#app/domain/paths.ts";
import { AdminNav } from "#app/ui/admin/admin-nav.tsx";
import { LogLine } from "#app/ui/admin/log-line.tsx";
import { Button } from "#app/ui/button.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { Field } from "#app/ui/field.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { Title } from "#app/ui/title.tsx";
import { page } from "#app/web/page.ts";
import { oneOf } from "#app/web/places.ts";
import { logPage } from "#db/log.ts";
import { personByHandle } from "#db/people.ts";
import type { Route } from "./+types/log.ts";

export const handle = { calm: true };

export const loader = page("see-admin", async ({ read, url }) => {
  const person = (url.searchParams.get("person") ?? "").slice(0, 200).toWellFormed().trim().replace(/^@/, "");
  const kind = oneOf(["settings", ...eventKinds], url.searchParams.get("kind"));
  const [after = null] = url.searchParams.get("after")?.match(/^[0-9a-f-]{36}$/) ?? [];
  const actor = person ? await personByHandle(read, person.toLowerCase()) : null;
  const unknown = person !== "" && !actor;
  const { entries, next } = unknown
    ? { entries: [], next: null }
    : await logPage(read, { personId: actor?.id, kinds: kindsOf(kind), after });
  return {
    person,
    kind,
    entries,
    next: next && pathWith("/admin/log", { kind, person, after: next }),
    first: after && pathWith("/admin/log", { kind, person }),
  };
});

export default function Log({ loaderData: { person, kind, entries, next, first } }: Route.ComponentProps) {
  const words = logWords;
  const kinds = eventKinds
    .filter((kind) => !privateKinds.includes(kind))
    .map((value) => ({ value, label: words.kinds[value].alone }));
  return (
    <div className="admin">
      <Title>{words.title}</Title>
      <AdminNav />
      <PageTitle title={words.title} words={<p>{words.words}</p>} />
      <form className="form beside" action="/admin/log" aria-label={words.filter}>
        <Field
          name="kind"
          label={words.kind}
          value={kind ?? ""}
          required={false}
          options={[{ value: "", label: words.every }, { value: "settings", label: words.setting }, ...kinds]}
        />
        <Field name="person" label={words.person} value={person} required={false} maxLength={200} />
        <Button>{words.show}</Button>
      </form>
      {entries.length > 0 ? (
        <ol className="log">
          {entries.map((entry) => (
            <LogLine key={entry.id} entry={entry} />
          ))}
        </ol>
      ) : (
        <Empty title={words.emptyTitle} action={<Button href="/admin/log">{words.all}</Button>}>
          <p>{words.empty}</p>
        </Empty>
      )}
      <Pager next={next} first={first} />
    </div>
  );
}

function kindsOf(asked: "settings" | EventKind | null): readonly EventKind[] {
  if (asked === "settings") return settingKinds;
  return asked ? [asked] : [];
}
