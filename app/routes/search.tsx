import { copy } from "#app/copy/en.ts";
import { searchWords as words } from "#app/copy/pages/search.ts";
import { termsOf } from "#app/domain/search.ts";
import { type Stage, stages } from "#app/domain/stage.ts";
import { IdeaRow } from "#app/ui/board/idea-row.tsx";
import { SearchForm } from "#app/ui/board/search-form.tsx";
import { Button } from "#app/ui/button.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { useSite } from "#app/ui/site.ts";
import { Title } from "#app/ui/title.tsx";
import { page } from "#app/web/page.ts";
import { oneOf, placeIn, placeOut } from "#app/web/places.ts";
import { searchIdeas } from "#db/search.ts";
import type { Route } from "./+types/search.ts";

export const handle = { calm: true, live: true };

export const loader = page.open("see-board", async ({ read, me, url }) => {
  const query = (url.searchParams.get("q") ?? "").slice(0, 200).toWellFormed();
  const stage = oneOf(stages, url.searchParams.get("stage"));
  const after = placeIn(url.searchParams.get("after"));
  const terms = termsOf(query);
  const { rows, next } = await searchIdeas(read, me, terms, { stage, after });
  return {
    query,
    stage,
    terms,
    ideas: rows,
    next: next && address(query, stage, placeOut(next)),
    first: after && address(query, stage),
  };
});

export default function Search({ loaderData: { query, stage, terms, ideas, next, first } }: Route.ComponentProps) {
  const { path } = useSite();
  const asked = terms.length > 0;
  return (
    <div className="board">
      <Title>{asked ? words.titleOf(query) : words.title}</Title>
      <meta name="robots" content="noindex" />
      <PageTitle title={words.title} />
      <SearchForm query={query} stage={stage} />
      {asked && <Stages query={query} stage={stage} />}
      {ideas.length > 0 && (
        <ol className="rows" aria-label={words.found(terms.join(", "))}>
          {ideas.map((idea) => (
            <IdeaRow key={idea.id} idea={idea} back={`${path}#i${idea.number}`} terms={terms} />
          ))}
        </ol>
      )}
      {asked && ideas.length === 0 && (
        <Empty title={words.emptyTitle} action={<Button href="/ideas/new">{words.dream}</Button>}>
          <p dir="auto">{stage ? words.emptyStage : words.empty(query)}</p>
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

function Stages({ query, stage }: { query: string; stage: Stage | null }) {
  return (
    <div className="filters">
      <nav className="stages" aria-label={words.stage}>
        {[null, ...stages].map((one) => (
          <a key={one} href={address(query, one)} aria-current={one === stage ? "true" : undefined}>
            {one ? copy.stageMany[one] : words.all}
          </a>
        ))}
      </nav>
    </div>
  );
}

function address(query: string, stage: Stage | null, after?: string): string {
  const all = new URLSearchParams({ q: query });
  if (stage) all.set("stage", stage);
  if (after) all.set("after", after);
  return `/search?${all}`;
}
