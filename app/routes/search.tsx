import { redirect } from "react-router";
import { copy } from "#app/copy/en.ts";
import { searchWords as words } from "#app/copy/pages/search.ts";
import { pathOfSearch } from "#app/domain/board.ts";
import { termsOf } from "#app/domain/search.ts";
import { stages } from "#app/domain/stage.ts";
import { FilterChips } from "#app/ui/board/filter-chips.tsx";
import { IdeaRow } from "#app/ui/board/idea-row.tsx";
import { SearchForm } from "#app/ui/board/search-form.tsx";
import { Button } from "#app/ui/button.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { useSite } from "#app/ui/site.ts";
import { Title } from "#app/ui/title.tsx";
import { page } from "#app/web/page.ts";
import { filtersIn, placeIn, placeOut } from "#app/web/places.ts";
import { wantedByEach } from "#app/web/wanted.ts";
import { searchIdeas } from "#db/search.ts";
import type { Route } from "./+types/search.ts";

export const handle = { calm: true, live: true };

export const loader = page.open("see-board", async ({ read, me, actor, url: { searchParams } }) => {
  const query = (searchParams.get("q") ?? "").slice(0, 200).toWellFormed();
  const { shown, question, tag, moved } = await filtersIn(read, searchParams);
  if (moved) throw redirect(pathOfSearch(query, shown), 301);
  const after = placeIn(searchParams.get("after"));
  const terms = termsOf(query);
  const within = { stage: shown.stage, questionId: question?.id, tagId: tag?.id };
  const { rows, next } = await searchIdeas(read, me, terms, { ...within, after });
  return {
    query,
    shown,
    question: question && { title: question.title },
    tag: tag && { slug: tag.slug, name: tag.name },
    terms,
    ideas: rows,
    wanted: await wantedByEach(read, actor, rows),
    next: next && pathOfSearch(query, shown, placeOut(next)),
    first: after && pathOfSearch(query, shown),
  };
});

export default function Search({ loaderData }: Route.ComponentProps) {
  const { query, shown, question, tag, terms, ideas, wanted, next, first } = loaderData;
  const { path } = useSite();
  const asked = terms.length > 0;
  const filtered = shown.stage || tag || question;
  return (
    <div className="board">
      <Title>{asked ? words.titleOf(query) : words.title}</Title>
      <meta name="robots" content="noindex" />
      <PageTitle title={words.title} />
      <SearchForm query={query} shown={shown} />
      {(asked || filtered) && (
        <div className="filters">
          <nav className="stages" aria-label={words.stage}>
            {[null, ...stages].map((stage) => (
              <a
                key={stage}
                href={pathOfSearch(query, { ...shown, stage })}
                aria-current={stage === shown.stage ? "true" : undefined}
              >
                {stage ? copy.stageMany[stage] : words.all}
              </a>
            ))}
          </nav>
          <FilterChips {...{ question, tag }} without={(one) => pathOfSearch(query, { ...shown, [one]: null })} />
        </div>
      )}
      {ideas.length > 0 && (
        <ol className="rows" aria-label={words.found(terms.join(", "))}>
          {ideas.map((idea) => (
            <IdeaRow
              key={idea.id}
              idea={idea}
              back={`${path}#i${idea.number}`}
              terms={terms}
              wanted={wanted?.[idea.id]}
            />
          ))}
        </ol>
      )}
      {asked && ideas.length === 0 && (
        <Empty
          title={words.emptyTitle}
          action={
            filtered ? (
              <Button href={pathOfSearch(query, {})}>{words.everywhere}</Button>
            ) : (
              <Button href={`/ideas/new?title=${encodeURIComponent(query)}`}>{words.dream}</Button>
            )
          }
        >
          <p dir="auto">{filtered ? words.emptyFiltered : words.empty(query)}</p>
        </Empty>
      )}
      <Pager next={next} first={first} />
      <Keys />
    </div>
  );
}

/** Shown by `ui/keys.js`, which listens to the key. */
function Keys() {
  return (
    <p className="keys" id="keys" hidden>
      {words.keys}{" "}
      <button type="button" className="link">
        {words.keysOn}
      </button>
      <button type="button" className="link">
        {words.keysOff}
      </button>
    </p>
  );
}
