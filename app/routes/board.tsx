import { redirect } from "react-router";
import { boardWords } from "#app/copy/pages/board.ts";
import { feedWords } from "#app/copy/pages/feed.ts";
import { everything, mines, pathOfBoard, type Shown, sorts } from "#app/domain/board.ts";
import { dayIn } from "#app/domain/calendar.ts";
import { worksHere } from "#app/domain/roles.ts";
import { FilterBar } from "#app/ui/board/filter-bar.tsx";
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
import { filtersIn, oneOf, placeIn, placeOut } from "#app/web/places.ts";
import { signInFirst } from "#app/web/redirects.ts";
import { wantedByEach } from "#app/web/wanted.ts";
import { ideaList } from "#db/idea-list.ts";
import { openQuestion } from "#db/questions.ts";
import { tagsMostUsed } from "#db/tags.ts";
import { ideasByStage } from "#db/tallies.ts";
import type { Route } from "./+types/board.ts";

export const handle = { live: true };

export const loader = page.open("see-board", async ({ read, actor, site, home, me, url, now }) => {
  const query = url.searchParams;
  const { question, tag, moved, ...filters } = await filtersIn(read, query);
  const shown: Shown = {
    ...filters.shown,
    sort: oneOf(sorts, query.get("sort")) ?? "hot",
    mine: oneOf(mines, query.get("mine")),
  };
  if (shown.mine && !me) throw redirect(signInFirst(pathOfBoard(shown)), 303);
  if (moved) throw redirect(pathOfBoard(shown), 301);
  const within = { questionId: question?.id ?? null, tagId: tag?.id ?? null };
  const after = placeIn(query.get("after"));
  const today = dayIn(site.timeZone, now);
  const [list, banner, counts, tags] = await Promise.all([
    ideaList(read, me, { ...shown, ...within, today, after }),
    openQuestion(read),
    ideasByStage(read, within),
    tagsMostUsed(read),
  ]);
  return {
    shown,
    question: question && { number: question.number, title: question.title },
    tag: tag && { slug: tag.slug, name: tag.name },
    unknownTag: tag ? null : query.get("tag"),
    tags,
    banner,
    counts,
    ideas: list.rows,
    wanted: await wantedByEach(read, actor, list.rows),
    next: list.next && pathOfBoard(shown, placeOut(list.next)),
    first: after && pathOfBoard(shown),
    facts: factsOf({ home, me }, siteFacts({ home, me }, site.name)),
  };
});

export default function Board({ loaderData }: Route.ComponentProps) {
  const { shown, question, tag, unknownTag, tags, banner, counts, ideas, wanted, next, first, facts } = loaderData;
  const { name, path, reader } = useSite();
  const mayAsk = !banner && reader !== null && worksHere(reader.role);
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const filtered = first !== null || pathOfBoard({ ...shown, sort: "hot" }) !== pathOfBoard(everything);
  const stages = shown.mine ? counts.map(({ stage }) => ({ stage, count: null })) : counts;
  return (
    <div className="board">
      <Head
        title={boardWords.title}
        description={banner?.title ?? boardWords.description(name)}
        path={pathOfBoard({ ...shown, mine: null })}
        thin={filtered || shown.sort !== "hot"}
      />
      <Facts of={facts} />
      <QuestionBanner question={banner} ideas={total} compact={filtered} />
      {(total > 0 || filtered) && <FilterBar {...{ shown, stages, tags, tag, question }} />}
      {unknownTag && <p className="no-tag">{boardWords.noTag}</p>}
      {ideas.length > 0 ? (
        <ol className="rows">
          {ideas.map((idea) => (
            <IdeaRow key={idea.id} idea={idea} back={`${path}#i${idea.number}`} wanted={wanted?.[idea.id]} />
          ))}
        </ol>
      ) : filtered || total > 0 ? (
        <Empty title={boardWords.noneTitle} action={<Button href="/">{boardWords.everything}</Button>}>
          <p>{noneWords(shown)}</p>
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

function noneWords({ sort, stage, tag, question, mine }: Shown): string {
  if (mine && !stage && !tag && !question) return boardWords.noneMine[mine];
  return sort === "polish" && !mine ? boardWords.nonePolish : boardWords.none;
}
