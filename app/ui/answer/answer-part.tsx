import { answerWords } from "#app/copy/pages/answer.ts";
import type { AnswerPart as Part } from "#app/domain/answer.ts";
import type { Judging } from "#app/domain/judging.ts";
import { limits } from "#app/domain/limits.ts";
import { Field } from "#app/ui/field.tsx";
import type { Refusal } from "#app/ui/refused.ts";

type AnswerPartProps = {
  part: Part;
  refusal: Refusal;
  /** The judging words that were sent in it. */
  judged?: Judging[];
  label: string;
  hint?: string;
  rows?: number;
};

/** One part of an answer, and beneath it what could stand in place of words that judge; `judging.js` keeps that fresh. */
export function AnswerPart({ part, refusal, judged = [], label, hint, rows = 3 }: AnswerPartProps) {
  return (
    <div className="answer-step">
      <Field
        {...refusal.field(part)}
        label={label}
        hint={hint}
        multiline
        rows={rows}
        required={false}
        maxLength={part === "body" ? limits.comment : limits.answerStep}
      />
      <div className="judging" role="status">
        {judged.map((kind) => (
          <p key={kind}>{answerWords.judging[kind]}</p>
        ))}
      </div>
    </div>
  );
}
