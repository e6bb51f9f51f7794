import { copy } from "#app/copy/en.ts";
import { questionsWords } from "#app/copy/pages/questions.ts";
import type { QuestionView } from "#app/domain/views.ts";
import { Day } from "#app/ui/day.tsx";
import { Name } from "#app/ui/face.tsx";

/** Who asks a question, and when they asked one that is over. */
export function Asker({ question: { askedBy, state, openedAt } }: { question: QuestionView }) {
  const isOver = state === "closed" || state === "answered";
  return (
    <span>
      <Name of={askedBy} /> {copy.question.askedIn[state]}
      {isOver && openedAt && (
        <>
          {" "}
          {questionsWords.on} <Day at={openedAt} />
        </>
      )}
    </span>
  );
}
