import { redirect } from "react-router";
import { pilotsWords } from "#app/copy/pages/pilots.ts";
import { everyPilot, openStates, outcomes, pathOfPilots, type Shelf } from "#app/domain/library.ts";
import { worksHere } from "#app/domain/roles.ts";
import type { PilotCard as Card } from "#app/domain/views.ts";
import { Button } from "#app/ui/button.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { Head } from "#app/ui/head.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { Hypotheses } from "#app/ui/pilot/hypotheses.tsx";
import { LibraryFilters } from "#app/ui/pilot/library-filters.tsx";
import { PilotCard } from "#app/ui/pilot/pilot-card.tsx";
import { useSite } from "#app/ui/site.ts";
import { page } from "#app/web/page.ts";
import { numberAt, oneOf, tagIn } from "#app/web/places.ts";
import type { Read } from "#db/connect.ts";
import { sharedHypotheses } from "#db/hypotheses.ts";
import { pilotList, tagsTried } from "#db/pilots.ts";
import type { Route } from "./+types/list.ts";

export const loader = page.open("see-pilot", async ({ read, url }) => {
  const query = url.searchParams;
  const { tag, moved } = await tagIn(read, query);
  const outcome = oneOf(outcomes, query.get("outcome"));
  const state = oneOf(openStates, query.get("state")) ?? (outcome && "concluded");
  const shelf: Shelf = { state, outcome, tag: tag?.slug ?? null };
  if (moved) throw redirect(pathOfPilots(shelf), 301);
  const after = numberAt(query.get("after"));
  const filtered = after !== null || pathOfPilots(shelf) !== pathOfPilots(everyPilot);
  const [tags, list, groups, hypotheses] = await Promise.all([
    tagsTried(read),
    filtered ? pilotList(read, { state, outcome, tagId: tag?.id }, after) : null,
    filtered ? [] : groupsOf(read),
    filtered ? [] : sharedHypotheses(read),
  ]);
  return {
    shelf,
    filtered,
    tags,
    tag: tag && { slug: tag.slug, name: tag.name },
    unknownTag: tag ? null : query.get("tag"),
    groups,
    hypotheses,
    pilots: list?.rows ?? [],
    next: list?.next ? pathOfPilots(shelf, list.next) : null,
    first: after ? pathOfPilots(shelf) : null,
  };
});

/** The first pilots of each state, those that look for people on top; none without any. */
async function groupsOf(read: Read) {
  const lists = await Promise.all(openStates.map((state) => pilotList(read, { state }, null)));
  return lists.flatMap(({ rows, next }, at) => {
    const state = openStates[at] as (typeof openStates)[number];
    return rows.length > 0 ? [{ state, pilots: rows, more: next !== null }] : [];
  });
}

export default function Pilots({ loaderData }: Route.ComponentProps) {
  const { shelf, filtered, tags, tag, unknownTag, groups, hypotheses, pilots, next, first } = loaderData;
  const { reader } = useSite();
  const words = pilotsWords;
  const none = noneWords(shelf);
  return (
    <>
      <Head title={words.title} description={words.words} path={pathOfPilots(shelf)} thin={filtered} />
      <PageTitle title={words.title} words={<p>{words.words}</p>}>
        {reader && worksHere(reader.role) && <Button href="/staff/pilots">{words.triage}</Button>}
      </PageTitle>
      {(filtered || groups.length > 0) && <LibraryFilters shelf={shelf} tags={tags} tag={tag} />}
      {unknownTag && <p className="no-tag">{words.noTag}</p>}
      <Hypotheses hypotheses={hypotheses} />
      {groups.map(({ state, pilots, more }) => (
        <section key={state} className="pilot-list">
          <h2>{words[state]}</h2>
          <Cards pilots={pilots} />
          {more && <Button href={pathOfPilots({ state })}>{words.more[state]}</Button>}
        </section>
      ))}
      {pilots.length > 0 && (
        <section className="pilot-list" aria-label={words.title}>
          <Cards pilots={pilots} />
        </section>
      )}
      {filtered && pilots.length === 0 && (
        <Empty title={none.title} action={<Button href="/pilots">{words.everything}</Button>}>
          <p>{none.words}</p>
        </Empty>
      )}
      {!filtered && groups.length === 0 && hypotheses.length === 0 && (
        <Empty title={words.emptyTitle}>
          <p>{words.empty}</p>
        </Empty>
      )}
      <Pager next={next} first={first} />
    </>
  );
}

function Cards({ pilots }: { pilots: Card[] }) {
  return (
    <div className="cards">
      {pilots.map((pilot) => (
        <PilotCard key={pilot.id} pilot={pilot} />
      ))}
    </div>
  );
}

function noneWords({ state, outcome, tag }: Shelf) {
  const { none } = pilotsWords;
  if (outcome && state !== "concluded") return none.noOutcome;
  if (tag) return none.tagged;
  return none[outcome ?? state ?? "concluded"];
}
