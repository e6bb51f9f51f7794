import type { ReactNode } from "react";
import { copy } from "#app/copy/en.ts";
import type { QuestionView } from "#app/domain/views.ts";
import { Button } from "#app/ui/button.tsx";
import { Day } from "#app/ui/day.tsx";
import { Face, Name } from "#app/ui/face.tsx";
import { titleClass } from "#app/ui/title-class.ts";

type QuestionPageProps = {
  question: QuestionView;
  /** Its ideas, as a list. */
  children?: ReactNode;
};

/** A dreamer question, what we heard, and the ideas that answered it. */
export function QuestionPage({ question, children }: QuestionPageProps) {
  const { state, lastDay } = question;
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
            <Name of={question.askedBy} /> {copy.question.askedIn[state]}
          </p>
        </div>
        {state === "open" && (
          <Button kind="strong" size="large" href={`/ideas/new?question=${question.number}`}>
            {copy.shell.dream}
          </Button>
        )}
      </header>
      {question.heardHtml && (
        <section className="card heard-card">
          <h2>{copy.question.heard}</h2>
          <div className="words large" dir="auto" dangerouslySetInnerHTML={{ __html: question.heardHtml }} />
        </section>
      )}
      <section>
        {question.ideas === 0 && state !== "open" ? (
          <p className="faint">{copy.question.nobody[state]}</p>
        ) : (
          <>
            <h2>{copy.question.answersTitle(question.ideas)}</h2>
            {children}
          </>
        )}
      </section>
    </article>
  );
}
