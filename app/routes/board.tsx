import { boardWords } from "#app/copy/pages/board.ts";
import { feedWords } from "#app/copy/pages/feed.ts";
import { worksHere } from "#app/domain/roles.ts";
import { type Stage, stages } from "#app/domain/stage.ts";
import { FilterBar, type Sort } from "#app/ui/board/filter-bar.tsx";
import { IdeaRow } from "#app/ui/board/idea-row.tsx";
import { QuestionBanner } from "#app/ui/board/question-banner.tsx";
import { Button } from "#app/ui/button.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { Facts } from "#app/ui/facts.tsx";
import { FeedLink } from "#app/ui/feed-link.tsx";
import { Head } from "#app/ui/head.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { useSite } from "#app/ui/site.ts";
import { factsOf, siteFacts } from "#app/web/facts.ts";
import { page } from "#app/web/page.ts";
import { oneOf, placeIn, placeOut } from "#app/web/places.ts";
import { ideaList, sorts } from "#db/ideas.ts";
import { openQuestion, questionByNumber } from "#db/questions.ts";
import { ideasByStage } from "#db/tallies.ts";
import type { Route } from "./+types/board.ts";

export const handle = { live: true };

export const loader = page.open("see-board", async ({ read, site, home, me, url }) => {
  const query = url.searchParams;
  const sort = oneOf(sorts, query.get("sort")) ?? "hot";
  const stage = oneOf(stages, query.get("stage"));
  const asked = query.get("question");
  const question = asked && /^\d{1,9}$/.test(asked) ? await questionByNumber(read, Number(asked), false) : null;
  const after = placeIn(query.get("after"));
  const [list, banner, counts] = await Promise.all([
    ideaList(read, me, { sort, stage, questionId: question?.id, after }),
    openQuestion(read),
    ideasByStage(read, question?.id),
  ]);
  const keep = { sort, stage, question: question?.number ?? null };
  return {
    sort,
    stage,
    question: question && { number: question.number, title: question.title },
    banner,
    counts,
    ideas: list.rows,
    next: list.next && address({ ...keep, after: placeOut(list.next) }),
    first: after && address(keep),
    facts: factsOf({ home, me }, siteFacts({ home, me }, site.name)),
  };
});

export default function Board({ loaderData }: Route.ComponentProps) {
  const { sort, stage, question, banner, counts, ideas, next, first, facts } = loaderData;
  const { name, path, reader } = useSite();
  const mayAsk = !banner && reader !== null && worksHere(reader.role);
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const filtered = stage !== null || question !== null || first !== null;
  return (
    <div className="board">
      <Head
        title={boardWords.title}
        description={banner?.title ?? boardWords.description(name)}
        path={address({ sort, stage, question: question?.number ?? null })}
        thin={filtered || sort !== "hot"}
      />
      <Facts of={facts} />
      <QuestionBanner question={banner} ideas={total} compact={filtered} />
      {(total > 0 || filtered) && <FilterBar sort={sort} stage={stage} stages={counts} question={question} />}
      {ideas.length > 0 ? (
        <ol className="rows">
          {ideas.map((idea) => (
            <IdeaRow key={idea.id} idea={idea} back={`${path}#i${idea.number}`} />
          ))}
        </ol>
      ) : filtered ? (
        <Empty title={boardWords.noneTitle} action={<Button href="/">{boardWords.everything}</Button>}>
          <p>{boardWords.none}</p>
        </Empty>
      ) : (
        <Empty
          title={boardWords.emptyTitle}
          action={mayAsk && <Button href="/questions/new">{boardWords.firstQuestion}</Button>}
        >
          <p>{boardWords.empty}</p>
        </Empty>
      )}
      <Pager next={next} first={first} />
      <FeedLink path="/feed" title={feedWords.ideas(name)} />
    </div>
  );
}

function address({
  sort,
  stage,
  question,
  after,
}: {
  sort: Sort;
  stage: Stage | null;
  question: number | null;
  after?: string;
}) {
  const query = new URLSearchParams();
  if (sort !== "hot") query.set("sort", sort);
  if (stage) query.set("stage", stage);
  if (question) query.set("question", String(question));
  if (after) query.set("after", after);
  return query.size ? `/?${query}` : "/";
}
