import { copy } from "#app/copy/en.ts";
import type { QuestionView } from "#app/domain/views.ts";
import { Button } from "#app/ui/button.tsx";
import { Day } from "#app/ui/day.tsx";
import { Face, Name } from "#app/ui/face.tsx";
import { Stone } from "#app/ui/stone.tsx";
import { titleClass } from "#app/ui/title-class.ts";

type QuestionBannerProps = {
  question: QuestionView | null;
  /** How many ideas there are. */
  ideas: number;
  /** Where somebody looks for something particular: the question in a line. */
  compact?: boolean;
};

/** The largest thing on the board: the open dreamer question, and the way to answer it. */
export function QuestionBanner({ question, ideas, compact = false }: QuestionBannerProps) {
  const asked = question ? (
    <a href={`/questions/${question.number}/${question.slug}`}>{question.title}</a>
  ) : (
    copy.board.title
  );
  const answer = question ? `/ideas/new?question=${question.number}` : "/ideas/new";
  if (compact) {
    return (
      <header className="banner compact">
        <h1 dir="auto">{asked}</h1>
        <Button kind="strong" href={answer}>
          {copy.shell.dream}
        </Button>
      </header>
    );
  }
  return (
    <header className="banner">
      <div className="banner-words">
        {question && <OpenUntil question={question} />}
        <h1 className={question ? titleClass(question.title) : undefined} dir="auto">
          {asked}
        </h1>
        <p className="lede" dir="auto">
          {question?.words || copy.board.words}
        </p>
      </div>
      <Stones id={question?.id ?? "roughstone"} />
      {question && (
        <div className="byline">
          <Face of={question.askedBy} />
          <p>
            <Name of={question.askedBy} />
            {copy.board.asks(question.ideas)}
          </p>
        </div>
      )}
      {!question && ideas > 0 && <p className="byline">{copy.board.soFar(ideas)}</p>}
      <Button kind="strong" size="large" href={answer}>
        {copy.shell.dream}
      </Button>
    </header>
  );
}

function OpenUntil({ question: { lastDay } }: { question: QuestionView }) {
  if (!lastDay) return <p className="above">{copy.board.open}</p>;
  return (
    <p className="above">
      {copy.board.openUntil} <Day at={lastDay} near />
    </p>
  );
}

/** The same stone as it comes, as it is worked on, as it leaves. */
function Stones({ id }: { id: string }) {
  return (
    <div className="banner-stones" aria-hidden="true">
      <Stone id={id} stage="rough" />
      <Stone id={id} stage="polishing" />
      <Stone id={id} stage="shipped" />
    </div>
  );
}
