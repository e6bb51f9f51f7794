import { answerWords } from "#app/copy/pages/answer.ts";
import { judgings, patternOf } from "#app/domain/judging.ts";
import script from "#app/ui/answer/judging.js?url";

/** Words that judge, and what is said of them. */
const judging = judgings.map((kind) => ({ pattern: patternOf(kind), words: answerWords.judging[kind] }));

/** What `judging.js` says of which words. */
export function JudgingWords({ of = judging }: { of?: { pattern: string; words: string }[] }) {
  return (
    <>
      <div id="judging" hidden>
        {of.map(({ pattern, words }) => (
          <p key={pattern} data-pattern={pattern}>
            {words}
          </p>
        ))}
      </div>
      <script type="module" src={script} />
    </>
  );
}
