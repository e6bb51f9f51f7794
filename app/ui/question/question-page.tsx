import type { ReactNode } from "react";
import { copy } from "#app/copy/en.ts";
import { questionsWords as words } from "#app/copy/pages/questions.ts";
import type { Outgrowth, QuestionView } from "#app/domain/views.ts";
import { Button } from "#app/ui/button.tsx";
import { Day } from "#app/ui/day.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { Face } from "#app/ui/face.tsx";
import { Asker } from "#app/ui/question/asker.tsx";
import { Outgrowths } from "#app/ui/question/outgrowths.tsx";
import { titleClass } from "#app/ui/title-class.ts";

type QuestionPageProps = {
  question: QuestionView;
  /** What came of it; on its first page only. */
  outgrowths: Outgrowth[];
  /** Whether this is not the first page of its ideas, but a later one. */
  later: boolean;
  /** Its ideas, as a list. */
  children?: ReactNode;
};

/** A dreamer question, what we heard, what came of it, and the ideas that answered it. */
export function QuestionPage({ question, outgrowths, later, children }: QuestionPageProps) {
  const { state, lastDay, heardHtml } = question;
  return (
    <article className="question-page">
      <header>
        <p className="above">
          {state === "open" && lastDay ? (
            <>
              {copy.question.until} <Day at={lastDay} near />
            </>
          ) : (
            copy.question.states[state]
          )}
        </p>
        <h1 className={titleClass(question.title)} dir="auto">
          {question.title}
        </h1>
        {question.words && (
          <p className="lede" dir="auto">
            {question.words}
          </p>
        )}
        <div className="byline">
          <Face of={question.askedBy} />
          <p>
            <Asker question={question} />
          </p>
        </div>
        {state === "open" && (
          <Button kind="strong" size="large" href={`/ideas/new?question=${question.number}`}>
            {words.answer}
          </Button>
        )}
        {state === "closed" && <p className="lede">{words.reading}</p>}
      </header>
      {heardHtml && !later && (
        <section className="card heard-card">
          <h2>{copy.question.heard}</h2>
          <div className="words large" dir="auto" dangerouslySetInnerHTML={{ __html: heardHtml }} />
        </section>
      )}
      <Outgrowths title={state === "open" ? words.comesOfIt : words.cameOfIt} of={outgrowths} />
      {question.ideas === 0 ? (
        <NoIdeas question={question} />
      ) : (
        <section>
          <h2>{copy.question.ideas(question.ideas)}</h2>
          {children}
        </section>
      )}
    </article>
  );
}

function NoIdeas({ question: { state, askedBy } }: { question: QuestionView }) {
  const [title, text] =
    state === "open"
      ? [words.ideasEmptyTitle, words.ideasEmpty(askedBy.name)]
      : state === "draft"
        ? [words.draftEmptyTitle, words.draftEmpty]
        : [words.nobodyTitle, words.nobody];
  return (
    <Empty title={title}>
      <p dir="auto">{text}</p>
    </Empty>
  );
}
