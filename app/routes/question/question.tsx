import { redirect } from "react-router";
import { numberIn } from "#app/commands/command.ts";
import { copy } from "#app/copy/en.ts";
import { feedWords } from "#app/copy/pages/feed.ts";
import { questionWords as words } from "#app/copy/pages/question.ts";
import { staffBoxWords } from "#app/copy/pages/staff-box.ts";
import { isStaff } from "#app/domain/actor.ts";
import { pathOfInviting } from "#app/domain/invitation.ts";
import { pathOfQuestion, pathWith } from "#app/domain/paths.ts";
import type { QuestionView } from "#app/domain/views.ts";
import { IdeaRow } from "#app/ui/board/idea-row.tsx";
import { Button } from "#app/ui/button.tsx";
import { Day } from "#app/ui/day.tsx";
import { DeedForm } from "#app/ui/deed-form.tsx";
import { Facts } from "#app/ui/facts.tsx";
import { FeedLink } from "#app/ui/feed-link.tsx";
import { Head } from "#app/ui/head.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { QuestionPage } from "#app/ui/question/question-page.tsx";
import { type QuestionSort, QuestionSorts, questionSorts } from "#app/ui/question/question-sorts.tsx";
import { useSite } from "#app/ui/site.ts";
import { StaffBox } from "#app/ui/staff-box.tsx";
import { factsOf, questionFacts, stepFacts } from "#app/web/facts.ts";
import { found, page } from "#app/web/page.ts";
import { oneOf, placeIn, placeOut } from "#app/web/places.ts";
import { wantedByEach } from "#app/web/wanted.ts";
import { ideaList } from "#db/idea-list.ts";
import { outgrowthsOf } from "#db/outgrowths.ts";
import { questionView } from "#db/questions.ts";
import type { Route } from "./+types/question.ts";

export const handle = { calm: true, live: true };

export const loader = page.open("see-question", async ({ read, home, actor, me, params, url }) => {
  const question = found(await questionView(read, numberIn(params), isStaff(actor)));
  if (params.slug !== question.slug) throw redirect(pathOfQuestion(question), 301);
  const sort = oneOf(questionSorts, url.searchParams.get("sort")) ?? usualSort(question);
  const after = placeIn(url.searchParams.get("after"));
  const [list, outgrowths] = await Promise.all([
    ideaList(read, me, { sort, questionId: question.id, after }),
    after ? [] : outgrowthsOf(read, question.id),
  ]);
  const steps = stepFacts({ home, me }, [
    [copy.shell.questions, "/questions"],
    [question.title, pathOfQuestion(question)],
  ]);
  const asked = list.rows.length > 0 ? [questionFacts({ home, me }, question, list.rows)] : [];
  return {
    question,
    outgrowths,
    sort,
    ideas: list.rows,
    wanted: await wantedByEach(read, actor, list.rows),
    next: list.next && address(question, sort, placeOut(list.next)),
    first: after && address(question, sort),
    forStaff: isStaff(actor),
    facts: factsOf({ home, me }, ...asked, steps),
  };
});

export default function Question({ loaderData }: Route.ComponentProps) {
  const { question, outgrowths, sort, ideas, wanted, next, first, forStaff, facts } = loaderData;
  const { path } = useSite();
  const hrefs = Object.fromEntries(questionSorts.map((by) => [by, address(question, by)]));
  return (
    <>
      <Head
        title={question.title}
        description={question.heardLine || question.words || question.title}
        path={pathOfQuestion(question)}
        thin={first !== null || sort !== usualSort(question)}
        kind="article"
      />
      <Facts of={facts} />
      {forStaff && <ForStaff question={question} />}
      <QuestionPage question={question} outgrowths={outgrowths} later={first !== null}>
        {question.ideas > 1 && <QuestionSorts sort={sort} hrefs={hrefs as Record<QuestionSort, string>} />}
        <ol className="rows">
          {ideas.map((idea) => (
            <IdeaRow key={idea.id} idea={idea} back={`${path}#i${idea.number}`} wanted={wanted?.[idea.id]} />
          ))}
        </ol>
        <Pager next={next} first={first} />
      </QuestionPage>
      {question.state !== "draft" && (
        <FeedLink path={`/questions/${question.number}/feed`} title={feedWords.question(question.title)} />
      )}
    </>
  );
}

function ForStaff({ question }: { question: QuestionView }) {
  const { number, state, opensOn } = question;
  const at = `/questions/${number}`;
  return (
    <StaffBox>
      {state === "draft" && <ItsDays question={question} />}
      <div className="buttons">
        {state === "draft" && <Button href={`${at}/open`}>{words.open}</Button>}
        {state === "draft" && (
          <Button kind="quiet" href={`${at}/edit`}>
            {words.edit}
          </Button>
        )}
        {state === "draft" && (
          <Button kind="quiet" href={`${at}/schedule`}>
            {opensOn ? words.reschedule : words.schedule}
          </Button>
        )}
        {state === "draft" && opensOn && (
          <DeedForm action={`${at}/schedule`} method="DELETE">
            <Button kind="quiet">{words.unschedule}</Button>
          </DeedForm>
        )}
        {state === "open" && (
          <Button kind="quiet" href={pathOfInviting({ kind: "question", number })}>
            {staffBoxWords.invite}
          </Button>
        )}
        {state === "open" && (
          <DeedForm action={`${at}/close`}>
            <Button kind="quiet">{words.close}</Button>
          </DeedForm>
        )}
        {(state === "closed" || state === "answered") && <Button href={`${at}/heard`}>{words.heard}</Button>}
      </div>
    </StaffBox>
  );
}

/** When a draft opens by itself, or that nobody was here when it was to. */
function ItsDays({ question: { opensOn, lastDay } }: { question: QuestionView }) {
  const { today } = useSite();
  if (!opensOn || !lastDay) return null;
  if (lastDay < today)
    return (
      <p>
        {words.passed} <Day at={opensOn} />.
      </p>
    );
  return (
    <p>
      {words.opens} <Day at={opensOn} /> {words.closes} <Day at={lastDay} />.
    </p>
  );
}

/** While a question is open what is new should be seen; afterwards, what most people wanted. */
function usualSort({ state }: QuestionView): QuestionSort {
  return state === "open" ? "hot" : "wanted";
}

function address(question: QuestionView, sort: QuestionSort, after?: string): string {
  return pathWith(pathOfQuestion(question), { sort: sort === usualSort(question) ? null : sort, after });
}
