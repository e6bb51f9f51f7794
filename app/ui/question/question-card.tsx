import { copy } from "#app/copy/en.ts";
import type { QuestionView } from "#app/domain/views.ts";
import { Button } from "#app/ui/button.tsx";
import { Day } from "#app/ui/day.tsx";
import { Face, Name } from "#app/ui/face.tsx";
import { titleClass } from "#app/ui/title-class.ts";

/** A dreamer question in a list: an open one with the way to answer it, an answered one with what was heard. */
export function QuestionCard({ question }: { question: QuestionView }) {
  const { state, lastDay, heardLine } = question;
  const words = state === "answered" && heardLine ? heardLine : question.words;
  const isOpen = state === "open";
  return (
    <article className={`question-card ${state}`}>
      <p className="meta">
        {isOpen && lastDay ? (
          <span className="above">
            {copy.question.until} <Day at={lastDay} near />
          </span>
        ) : (
          <span className="tag">{copy.question.states[state]}</span>
        )}
      </p>
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
          <span>
            <Name of={question.askedBy} /> {copy.question.askedIn[state]}
          </span>
          <span>
            {question.ideas === 0 && !isOpen ? copy.question.nobody[state] : copy.question.ideas(question.ideas)}
          </span>
        </p>
      </div>
      {isOpen && <Button href={`/ideas/new?question=${question.number}`}>{copy.shell.dream}</Button>}
    </article>
  );
}
