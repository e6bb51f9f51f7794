import { redirect } from "react-router";
import { triageWords as words } from "#app/copy/pages/triage.ts";
import { mostRows, pathOfTriage, triageSorts } from "#app/domain/triage.ts";
import { Button } from "#app/ui/button.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { Title } from "#app/ui/title.tsx";
import { Rows } from "#app/ui/triage/tables.tsx";
import { TriageFilters, TriageViews } from "#app/ui/triage/triage-filters.tsx";
import { page } from "#app/web/page.ts";
import { numberAt } from "#app/web/places.ts";
import { triageIn } from "#app/web/triage.ts";
import { tagsToGive } from "#db/tags.ts";
import type { Route } from "./+types/triage.ts";

/** So many rows stand on a page. */
const most = 100;

export const loader = page("see-staff", async (reading) => {
  const { shown, tag, moved, table } = await triageIn(reading);
  if (moved) throw redirect(pathOfTriage(shown), 301);
  const query = reading.url.searchParams;
  const after = numberAt(query.get("after"));
  // All rows are here and in order, so the page goes on where the one before ended; should that row be gone, at the top.
  const from = after ? table.rows.findIndex(({ number }) => number === after) + 1 : 0;
  const rows = table.rows.slice(from, from + most);
  const last = from + most < table.rows.length ? rows.at(-1) : undefined;
  return {
    shown,
    tags: await tagsToGive(reading.read),
    tag: tag && { slug: tag.slug, name: tag.name },
    unknownTag: tag ? null : query.get("tag"),
    total: table.rows.length,
    table: { ...table, rows } as typeof table,
    next: last ? pathOfTriage(shown, { after: last.number }) : null,
    first: from > 0 ? pathOfTriage(shown) : null,
  };
});

export default function PilotTriage({ loaderData }: Route.ComponentProps) {
  const { shown, tags, tag, unknownTag, total, table, next, first } = loaderData;
  const filtered = shown.host !== null || shown.tag !== null;
  const none = words.none[filtered ? "filtered" : shown.view];
  const all = pathOfTriage({ ...shown, sort: triageSorts[shown.view][0], host: null, tag: null });
  return (
    <div className="staff triage">
      <Title>{`${words.title}: ${words.views[shown.view]}`}</Title>
      <PageTitle title={words.title} words={<p>{words.words}</p>} />
      <TriageViews shown={shown} />
      <TriageFilters shown={shown} tags={tags} tag={tag} />
      {unknownTag && <p className="no-tag">{words.noTag}</p>}
      {total === 0 ? (
        <Empty title={none.title} action={filtered && <Button href={all}>{words.everything}</Button>}>
          <p>{none.words}</p>
        </Empty>
      ) : (
        <>
          <p className="triage-words">
            {words.rows[shown.view](total)} {total === mostRows && words.cut[shown.view](mostRows)}{" "}
            {shown.view === "candidates" && words.formula}
          </p>
          <Rows table={table} />
        </>
      )}
      <Pager next={next} first={first} />
    </div>
  );
}
