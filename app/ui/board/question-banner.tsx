import { copy } from "#app/copy/en.ts";
import type { QuestionView } from "#app/domain/views.ts";
import { Button } from "#app/ui/button.tsx";
import { Day } from "#app/ui/day.tsx";
import { Face, Name } from "#app/ui/face.tsx";
import { Stone } from "#app/ui/stone.tsx";
import { titleClass } from "#app/ui/title.ts";

/** The largest thing on the board: the open dreamer question, and the way to answer it. */
export function QuestionBanner({ question, ideas }: { question: QuestionView | null; ideas: number }) {
  const stone = question?.id ?? "roughstone";
  return (
    <header className="banner">
      <div className="banner-words">
        {question && (
          <p className="above">
            {question.lastDay ? (
              <>
                {copy.board.openUntil} <Day at={question.lastDay} />
              </>
            ) : (
              copy.board.open
            )}
          </p>
        )}
        <h1 className={question ? titleClass(question.title) : undefined} dir="auto">
          {question ? (
            <a href={`/questions/${question.number}/${question.slug}`}>{question.title}</a>
          ) : (
            copy.board.title
          )}
        </h1>
        <p className="lede" dir="auto">
          {question?.words || copy.board.words}
        </p>
        {question ? (
          <div className="byline">
            <Face of={question.askedBy} />
            <p>
              <Name of={question.askedBy} />
              {copy.board.asks(question.ideas)}
            </p>
          </div>
        ) : (
          <p className="byline">{copy.board.soFar(ideas)}</p>
        )}
        <Button kind="strong" size="large" href={question ? `/ideas/new?question=${question.number}` : "/ideas/new"}>
          {copy.shell.dream}
        </Button>
      </div>
      <div className="banner-stones" aria-hidden="true">
        <Stone id={stone} stage="rough" />
        <Stone id={stone} stage="polishing" />
        <Stone id={stone} stage="shipped" />
      </div>
    </header>
  );
}
