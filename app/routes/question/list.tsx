import { questionsWords as words } from "#app/copy/pages/questions.ts";
import { isStaff } from "#app/domain/actor.ts";
import { Button } from "#app/ui/button.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { Head } from "#app/ui/head.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { QuestionCard } from "#app/ui/question/question-card.tsx";
import { page } from "#app/web/page.ts";
import { numberAt } from "#app/web/places.ts";
import { withStones } from "#db/outgrowths.ts";
import { questionList } from "#db/questions.ts";
import type { Route } from "./+types/list.ts";

export const loader = page.open("see-question", async ({ read, actor, url }) => {
  const after = numberAt(url.searchParams.get("after"));
  const mayWrite = isStaff(actor);
  const [drafts, open, closed, answered] = await Promise.all([
    after || !mayWrite ? null : questionList(read, "draft"),
    after ? null : questionList(read, "open"),
    after ? null : questionList(read, "closed"),
    questionList(read, "answered", after, 20),
  ]);
  const groups = await Promise.all(
    [
      { state: "draft" as const, questions: drafts?.rows ?? [] },
      { state: "open" as const, questions: open?.rows ?? [] },
      { state: "closed" as const, questions: closed?.rows ?? [] },
      { state: "answered" as const, questions: answered.rows },
    ].map(async ({ state, questions }) => ({ state, questions: await withStones(read, questions) })),
  );
  return {
    groups: groups.filter(({ questions }) => questions.length > 0),
    mayWrite,
    next: answered.next ? `/questions?after=${answered.next}` : null,
    first: after ? "/questions" : null,
  };
});

export default function Questions({ loaderData: { groups, mayWrite, next, first } }: Route.ComponentProps) {
  return (
    <>
      <Head title={words.title} description={words.words} path="/questions" thin={first !== null} />
      <PageTitle title={words.title} words={<p>{words.words}</p>}>
        {mayWrite && <Button href="/questions/new">{words.write}</Button>}
      </PageTitle>
      {groups.length === 0 && (
        <Empty
          title={first ? words.noMoreTitle : words.emptyTitle}
          action={<Button href={first ?? "/ideas/new"}>{first ? words.back : words.dream}</Button>}
        >
          <p>{first ? words.noMore : words.empty}</p>
        </Empty>
      )}
      {groups.map(({ state, questions }) => (
        <section key={state} className={`question-list ${state}`}>
          <h2>{words.groups[state]}</h2>
          {questions.map((question) => (
            <QuestionCard key={question.id} question={question} />
          ))}
        </section>
      ))}
      <Pager next={next} first={first} />
    </>
  );
}
