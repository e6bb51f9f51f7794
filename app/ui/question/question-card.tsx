import { copy } from "#app/copy/en.ts";
import type { QuestionView } from "#app/domain/views.ts";
import { Day } from "#app/ui/day.tsx";
import { Face, Name } from "#app/ui/face.tsx";
import { titleClass } from "#app/ui/title.ts";

/** A dreamer question in a list. */
export function QuestionCard({ question }: { question: QuestionView }) {
  return (
    <article className={`question-card ${question.state}`}>
      <p className="meta">
        <span className="tag">{copy.question.states[question.state]}</span>
        {question.state === "open" && question.lastDay && (
          <span>
            {copy.question.until} <Day at={question.lastDay} />
          </span>
        )}
      </p>
      <h2 className={titleClass(question.title)}>
        <a href={`/questions/${question.number}/${question.slug}`} dir="auto">
          {question.title}
        </a>
      </h2>
      {question.words && (
        <p className="clamp" dir="auto">
          {question.words}
        </p>
      )}
      <div className="byline">
        <Face of={question.askedBy} size="s" />
        <p className="meta">
          <span>
            <Name of={question.askedBy} /> {copy.question.asked}
          </span>
          <span>{copy.question.ideas(question.ideas)}</span>
        </p>
      </div>
    </article>
  );
}
