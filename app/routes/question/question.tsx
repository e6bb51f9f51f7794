import { redirect } from "react-router";
import { numberIn } from "#app/commands/command.ts";
import { questionWords } from "#app/copy/pages/question.ts";
import { questionsWords } from "#app/copy/pages/questions.ts";
import { isStaff } from "#app/domain/actor.ts";
import { pathOfQuestion } from "#app/domain/paths.ts";
import { IdeaRow } from "#app/ui/board/idea-row.tsx";
import { Button } from "#app/ui/button.tsx";
import { DeedForm } from "#app/ui/deed-form.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { QuestionPage } from "#app/ui/question/question-page.tsx";
import { useSite } from "#app/ui/site.ts";
import { StaffBox } from "#app/ui/staff-box.tsx";
import { Title } from "#app/ui/title.tsx";
import { found, page } from "#app/web/page.ts";
import { ideaList } from "#db/idea-list.ts";
import { questionView } from "#db/questions.ts";
import type { Route } from "./+types/question.ts";

export const handle = { calm: true, live: true };

export const loader = page.open("see-question", async ({ read, actor, me, params }) => {
  const question = found(await questionView(read, numberIn(params), isStaff(actor)));
  if (params.slug !== question.slug) throw redirect(pathOfQuestion(question), 301);
  const ideas = await ideaList(read, me, { sort: "wanted", questionId: question.id });
  return { question, ideas: ideas.rows, more: ideas.next !== null, forStaff: isStaff(actor) };
});

export default function Question({ loaderData: { question, ideas, more, forStaff } }: Route.ComponentProps) {
  const { path } = useSite();
  const words = questionWords;
  const at = `/questions/${question.number}`;
  return (
    <>
      <Title>{question.title}</Title>
      <meta name="description" content={question.words || question.title} />
      <link rel="canonical" href={pathOfQuestion(question)} />
      {forStaff && (
        <StaffBox>
          <div className="buttons">
            {question.state === "draft" && <Button href={`${at}/open`}>{words.open}</Button>}
            {question.state === "draft" && (
              <Button kind="quiet" href={`${at}/edit`}>
                {words.edit}
              </Button>
            )}
            {question.state === "open" && (
              <DeedForm action={`${at}/close`}>
                <Button kind="quiet">{words.close}</Button>
              </DeedForm>
            )}
            {(question.state === "closed" || question.state === "answered") && (
              <Button href={`${at}/heard`}>{words.heard}</Button>
            )}
          </div>
        </StaffBox>
      )}
      <QuestionPage question={question}>
        {ideas.length === 0 ? (
          <Empty title={questionsWords.ideasEmptyTitle}>
            <p>{questionsWords.ideasEmpty}</p>
          </Empty>
        ) : (
          <ol className="rows">
            {ideas.map((idea) => (
              <IdeaRow key={idea.id} idea={idea} back={`${path}#i${idea.number}`} />
            ))}
          </ol>
        )}
        {more && <Button href={`/?sort=wanted&question=${question.number}`}>{questionsWords.all}</Button>}
      </QuestionPage>
    </>
  );
}
