import { questionsWords } from "#app/copy/pages/questions.ts";
import { isStaff } from "#app/domain/actor.ts";
import { Button } from "#app/ui/button.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { QuestionCard } from "#app/ui/question/question-card.tsx";
import { Title } from "#app/ui/title.tsx";
import { page } from "#app/web/page.ts";
import { questionList } from "#db/questions.ts";
import type { Route } from "./+types/list.ts";

export const loader = page.open("see-question", async ({ read, actor }) => ({
  questions: await questionList(read, isStaff(actor)),
  mayWrite: isStaff(actor),
}));

export default function Questions({ loaderData: { questions, mayWrite } }: Route.ComponentProps) {
  const words = questionsWords;
  return (
    <>
      <Title>{words.title}</Title>
      <meta name="description" content={words.words} />
      <PageTitle title={words.title} words={<p>{words.words}</p>}>
        {mayWrite && <Button href="/questions/new">{words.write}</Button>}
      </PageTitle>
      {questions.length === 0 && (
        <Empty title={words.emptyTitle}>
          <p>{words.empty}</p>
        </Empty>
      )}
      <div className="question-list">
        {questions.map((question) => (
          <QuestionCard key={question.id} question={question} />
        ))}
      </div>
    </>
  );
}
