import { copy } from "#app/copy/en.ts";
import { questionsWords } from "#app/copy/pages/questions.ts";
import type { QuestionRow } from "#app/domain/views.ts";
import { Button } from "#app/ui/button.tsx";
import { Day } from "#app/ui/day.tsx";
import { Face } from "#app/ui/face.tsx";
import { Asker } from "#app/ui/question/asker.tsx";
import { Stone } from "#app/ui/stone.tsx";
import { titleClass } from "#app/ui/title-class.ts";

/** A dreamer question in a list: an open one with the way to answer it, an answered one with what came of it. */
export function QuestionCard({ question }: { question: QuestionRow }) {
  const { state, opensOn, lastDay, heardLine, stones } = question;
  const words = state === "answered" && heardLine ? heardLine : question.words;
  const isOpen = state === "open";
  return (
    <article className={`question-card ${state}`}>
      <div className="question-words">
        {isOpen && lastDay && (
          <p className="above">
            {copy.question.until} <Day at={lastDay} near />
          </p>
        )}
        {state === "draft" && opensOn && (
          <p className="above">
            {questionsWords.opens} <Day at={opensOn} />
          </p>
        )}
        <h2 className={titleClass(question.title)}>
          <a href={`/questions/${question.number}/${question.slug}`} dir="auto">
            {question.title}
          </a>
        </h2>
        {words && (
          <p className="clamp" dir="auto">
            {words}
          </p>
        )}
        <div className="byline">
          <Face of={question.askedBy} size="s" />
          <p className="meta">
            <Asker question={question} />
            <Counts question={question} />
          </p>
        </div>
        {isOpen && <Button href={`/ideas/new?question=${question.number}`}>{questionsWords.answer}</Button>}
      </div>
      {stones.length > 0 && (
        <div className="question-stones" aria-hidden="true">
          {stones.map(({ id, stage }) => (
            <Stone key={id} id={id} stage={stage} />
          ))}
        </div>
      )}
    </article>
  );
}

function Counts({ question: { state, ideas, shipped, piloting } }: { question: QuestionRow }) {
  if (ideas === 0 && state !== "open") return <span>{copy.question.nobody[state]}</span>;
  return (
    <>
      <span>{copy.question.ideas(ideas)}</span>
      {piloting > 0 && <span>{questionsWords.piloting(piloting)}</span>}
      {shipped > 0 && <span className="heard">{questionsWords.shipped(shipped)}</span>}
    </>
  );
}
