import { redirect } from "react-router";
import { applauseWords } from "#app/copy/pages/applause.ts";
import { heldWords } from "#app/copy/pages/held-votes.ts";
import { viewsWords, inboxWords as words } from "#app/copy/pages/inbox.ts";
import { spotlightWords } from "#app/copy/pages/spotlight.ts";
import { staffWords } from "#app/copy/pages/staff.ts";
import { wantedWords } from "#app/copy/pages/wanted.ts";
import { inboxKinds, mostLooked, pathOfInbox, type InboxRow as Row } from "#app/domain/inbox.ts";
import { pathWith } from "#app/domain/paths.ts";
import { IdeaRow } from "#app/ui/board/idea-row.tsx";
import { Button } from "#app/ui/button.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { useSite } from "#app/ui/site.ts";
import { InboxFilters } from "#app/ui/staff/inbox-filters.tsx";
import { InboxKeys } from "#app/ui/staff/inbox-keys.tsx";
import { InboxRow } from "#app/ui/staff/inbox-row.tsx";
import { JustDone } from "#app/ui/staff/just-done.tsx";
import { TickedBar } from "#app/ui/staff/ticked-bar.tsx";
import { StaffQuestions } from "#app/ui/staff-questions.tsx";
import styles from "#app/ui/styles/inbox.css?url";
import { Title } from "#app/ui/title.tsx";
import { inboxIn } from "#app/web/inbox.ts";
import { page } from "#app/web/page.ts";
import { placeIn, placeOut } from "#app/web/places.ts";
import { lastBatch } from "#db/batches.ts";
import { waitingWordsCount } from "#db/clap-words.ts";
import { questionsBy } from "#db/clarifying.ts";
import { knownCompanies } from "#db/companies.ts";
import { heldCount } from "#db/held-votes.ts";
import { hostedIdeas } from "#db/ideas.ts";
import { countOf, inboxRows, tagsWaiting, waitingOf } from "#db/inbox/inbox.ts";
import { viewsOf } from "#db/saved-views.ts";
import type { Route } from "./+types/inbox.ts";

export const loader = page("see-staff", async (reading) => {
  const { read, site, now, me, url } = reading;
  const { shown, tag, moved, wanted, of } = await inboxIn(reading);
  if (moved) throw redirect(pathOfInbox(shown), 301);
  const kinds = shown.kind ? [shown.kind] : inboxKinds;
  const after = shown.kind ? placeIn(url.searchParams.get("after")) : null;
  const waitingFor = await waitingOf(read, of);
  const { first } = of;
  const [anyone, mine, nobodys, firsts] = await Promise.all([
    waitingFor({ host: null, first }),
    waitingFor({ host: "me", first }),
    waitingFor({ host: "none", first }),
    waitingFor({ host: of.host, first: true }),
  ]);
  const waiting = { all: anyone, me: mine, none: nobodys }[shown.host ?? "all"];
  const queue = await Promise.all(
    kinds.map(async (kind) => {
      const count = countOf(waiting, kind);
      const { rows, next } =
        count.n > 0 || count.more ? await inboxRows(read, kind, of, { after }, site, now) : { rows: [], next: null };
      return { kind, count, rows, next: next && pathOfInbox({ ...shown, kind }, placeOut(next)) };
    }),
  );
  const person = me as string;
  const [batch, views, hosted, asked, held, thanks, companies] = await Promise.all([
    lastBatch(read, person, now),
    viewsOf(read, person),
    hostedIdeas(read, person),
    questionsBy(read, person),
    heldCount(read),
    waitingWordsCount(read),
    knownCompanies(read),
  ]);
  return {
    shown,
    tag: tag && { slug: tag.slug, name: tag.name },
    wanted: { ...wanted, companies },
    unknown: [
      !tag && url.searchParams.get("tag") && words.noTag,
      !wanted.company && url.searchParams.get("company") && wantedWords.noCompany,
      !wanted.attribute && url.searchParams.get("attribute") && wantedWords.noAttribute,
    ].filter((one) => typeof one === "string" && one !== ""),
    tags: await tagsWaiting(read, waiting, shown.kind),
    counts: {
      kinds: {
        all: countOf(waiting, null),
        ...Object.fromEntries(inboxKinds.map((kind) => [kind, countOf(waiting, kind)])),
      } as Parameters<typeof InboxFilters>[0]["counts"]["kinds"],
      hosts: {
        all: countOf(anyone, shown.kind),
        me: countOf(mine, shown.kind),
        none: countOf(nobodys, shown.kind),
      },
      first: countOf(firsts, shown.kind),
    },
    queue: queue.filter(({ rows, next }) => rows.length > 0 || next),
    first: after && pathOfInbox(shown),
    ...{ batch, views, hosted, asked, held, thanks },
  };
});

export default function Inbox({ loaderData }: Route.ComponentProps) {
  const { shown, tag, wanted, unknown, tags, counts, queue, first, batch, views, hosted, asked, held, thanks } =
    loaderData;
  const { path } = useSite();
  const rows: Row[] = queue.flatMap((part) => part.rows);
  const narrowed = pathOfInbox(shown) !== pathOfInbox();
  return (
    <div className="staff inbox">
      <link rel="stylesheet" href={styles} precedence="page" />
      <Title>{staffWords.title}</Title>
      <PageTitle title={staffWords.title} />
      <Rooms held={held} thanks={thanks} />
      {batch && <JustDone batch={batch} />}
      <InboxFilters shown={shown} counts={counts} tags={tags} tag={tag} wanted={wanted} />
      <Views views={views} save={narrowed ? pathWith("/staff/views", shown) : null} />
      {unknown.map((one) => (
        <p key={one} className="no-tag">
          {one}
        </p>
      ))}
      <TickedBar />
      {queue.map(({ kind, count, rows: some, next }) => (
        <section key={kind} className="queue" aria-labelledby={`queue-${kind}`}>
          <h2 id={`queue-${kind}`}>
            {words.kinds[kind]} <data value={count.n}>{words.count(count.n, count.more)}</data>
          </h2>
          {kind === "unheard" && (tag || wanted.company || wanted.attribute) && (next || first) && (
            <p className="faint">{words.looked(mostLooked)}</p>
          )}
          <ol>
            {some.map((row) => (
              <InboxRow
                key={row.id}
                row={row}
                next={rows[rows.indexOf(row) + 1] ?? rows[rows.indexOf(row) - 1] ?? null}
              />
            ))}
          </ol>
          <Pager next={next} first={first} label={words.next(kind)} />
        </section>
      ))}
      {queue.length === 0 &&
        (first ? (
          <Empty title={words.noMoreTitle} level={2} action={<Button href={first}>{words.fromFirst}</Button>}>
            <p>{words.noMore}</p>
          </Empty>
        ) : narrowed ? (
          <Empty title={words.noneTitle} level={2} action={<Button href={pathOfInbox()}>{words.everything}</Button>}>
            <p>{words.none}</p>
          </Empty>
        ) : (
          <Empty title={words.emptyTitle} level={2}>
            <p>{words.empty}</p>
          </Empty>
        ))}
      <StaffQuestions {...asked} />
      <section className="own-ideas">
        <h2>{staffWords.hosted}</h2>
        {hosted.length === 0 && <p className="faint">{staffWords.hostedEmpty}</p>}
        <ol className="rows">
          {hosted.map((idea) => (
            <IdeaRow key={idea.id} idea={idea} back={`${path}#i${idea.number}`} />
          ))}
        </ol>
      </section>
      <InboxKeys />
    </div>
  );
}

/** The ways to the other pages of the staff. */
function Rooms({ held, thanks }: { held: number; thanks: number }) {
  const { reader } = useSite();
  return (
    <nav className="rooms" aria-label={staffWords.rooms}>
      <a href="/questions/new">{staffWords.write}</a>
      <a href="/questions">{staffWords.questions}</a>
      <a href="/staff/pilots">{staffWords.pilots}</a>
      <a href="/staff/dashboard">{staffWords.dashboard}</a>
      <a href="/staff/ideas">{staffWords.scores}</a>
      <a href="/staff/people">{staffWords.people}</a>
      <a href="/staff/invitations">{staffWords.invitations}</a>
      <a href="/staff/votes">{heldWords.link(held)}</a>
      <a href="/wall/applause">{applauseWords.staff.link(thanks)}</a>
      <a href="/wall/spotlights">{spotlightWords.all}</a>
      {reader?.role === "admin" && <a href="/admin">{staffWords.admin}</a>}
    </nav>
  );
}

/** The reader's own views, and the way to keep this one. */
function Views({ views, save }: { views: { id: string; name: string; path: string }[]; save: string | null }) {
  const { path } = useSite();
  if (views.length === 0 && !save) return null;
  return (
    <nav className="inbox-views" aria-label={viewsWords.title}>
      {views.map(({ id, name, path: to }) => (
        <a key={id} href={to} aria-current={to === path ? "page" : undefined} dir="auto">
          {name}
        </a>
      ))}
      <a className="link" href={save ?? "/staff/views"}>
        {save ? viewsWords.save : viewsWords.change}
      </a>
    </nav>
  );
}
