import { answerWords } from "#app/copy/pages/answer.ts";
import { judgings, patternOf } from "#app/domain/judging.ts";
import script from "#app/ui/answer/judging.js?url";

/** What `judging.js` says of which words. */
export function JudgingWords() {
  return (
    <>
      <div id="judging" hidden>
        {judgings.map((kind) => (
          <p key={kind} data-pattern={patternOf(kind)}>
            {answerWords.judging[kind]}
          </p>
        ))}
      </div>
      <script type="module" src={script} />
    </>
  );
}
