import { logWords as words } from "#app/copy/pages/log.ts";
import { pathOfLog } from "#app/domain/log.ts";
import { AdminNav } from "#app/ui/admin/admin-nav.tsx";
import { LogFilter } from "#app/ui/admin/log-filter.tsx";
import { LogLine } from "#app/ui/admin/log-line.tsx";
import { Button } from "#app/ui/button.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { Pager } from "#app/ui/pager.tsx";
import styles from "#app/ui/styles/log.css?url";
import { Title } from "#app/ui/title.tsx";
import { logIn } from "#app/web/log-filter.ts";
import { page } from "#app/web/page.ts";
import { idAt } from "#app/web/places.ts";
import { logPage } from "#db/log.ts";
import type { Route } from "./+types/log.ts";

export const handle = { calm: true };

export const loader = page("see-admin", async (reading) => {
  const { read, url } = reading;
  const { shown, filter } = await logIn(reading);
  const after = idAt(url.searchParams.get("after"));
  const { entries, next } = filter ? await logPage(read, { ...filter, after }) : { entries: [], next: null };
  return {
    shown,
    entries,
    csv: pathOfLog(shown, { csv: true }),
    next: next && pathOfLog(shown, { after: next }),
    first: after && pathOfLog(shown),
  };
});

export default function Log({ loaderData: { shown, entries, csv, next, first } }: Route.ComponentProps) {
  return (
    <div className="admin">
      <link rel="stylesheet" href={styles} precedence="page" />
      <Title>{words.title}</Title>
      <AdminNav />
      <PageTitle title={words.title} words={<p>{words.words}</p>} />
      <LogFilter shown={shown} />
      {entries.length > 0 ? (
        <>
          <p>
            <a className="link" href={csv} download>
              {words.csv}
            </a>
          </p>
          <ol className="log">
            {entries.map((entry) => (
              <LogLine key={entry.id} entry={entry} />
            ))}
          </ol>
        </>
      ) : (
        <Empty title={words.emptyTitle} action={<Button href="/admin/log">{words.all}</Button>}>
          <p>{words.empty}</p>
        </Empty>
      )}
      <Pager next={next} first={first} />
    </div>
  );
}
