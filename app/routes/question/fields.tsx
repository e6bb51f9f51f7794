import { questionWords } from "#app/copy/pages/question.ts";
import { limits } from "#app/domain/limits.ts";
import { patternOfTone, type Tone, tones } from "#app/domain/question-tone.ts";
import { JudgingWords } from "#app/ui/answer/judging-words.tsx";
import { Field } from "#app/ui/field.tsx";
import type { Refusal } from "#app/ui/refused.ts";

const forms = tones.map((tone) => ({ pattern: patternOfTone(tone), words: questionWords.tones[tone] }));

/** The words of a question, for writing one and for changing a draft, with what could be asked instead. */
export function QuestionFields({
  refusal,
  title = "",
  words = "",
  heard,
}: {
  refusal: Refusal;
  title?: string;
  words?: string;
  /** The forms of the question that was sent and that leave little room to dream. */
  heard: Tone[];
}) {
  return (
    <>
      {heard.length === 0 && <input type="hidden" name="look" value="1" />}
      <div className="answer-step">
        <Field
          {...refusal.field("title", title)}
          label={questionWords.title}
          hint={questionWords.titleHint}
          required
          maxLength={limits.title}
        />
        <div className="judging" role="status">
          {heard.map((tone) => (
            <p key={tone}>{questionWords.tones[tone]}</p>
          ))}
        </div>
      </div>
      <Field {...refusal.field("words", words)} label={questionWords.words} maxLength={limits.line} />
      <JudgingWords of={forms} />
    </>
  );
}
