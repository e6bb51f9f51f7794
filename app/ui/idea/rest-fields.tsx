import { restWords as words } from "#app/copy/pages/rest.ts";
import type { Judging } from "#app/domain/judging.ts";
import { limits } from "#app/domain/limits.ts";
import { AnswerPart } from "#app/ui/answer/answer-part.tsx";
import { Field } from "#app/ui/field.tsx";
import type { Refusal } from "#app/ui/refused.ts";

/** Why an idea would rest, and what would wake it; open as soon as there is something in it to see. */
export function RestFields({ refusal, judged, from }: { refusal: Refusal; judged?: Judging[]; from: string }) {
  const fields = ["reason", "wakesOn", "wakesWhen"].map((name) => refusal.field(name));
  const isOpen = refusal.value("stage") === "resting" || fields.some(({ value, error }) => value || error !== null);
  return (
    <details className="more-fields" open={isOpen}>
      <summary>{words.summary}</summary>
      <p className="hint">{words.words}</p>
      <AnswerPart part="reason" refusal={refusal} judged={judged} label={words.reason} hint={words.reasonHint} />
      <div className="two-fields">
        <Field {...refusal.field("wakesOn")} label={words.on} type="date" min={from} required={false} />
        <Field
          {...refusal.field("wakesWhen")}
          label={words.when}
          hint={words.whenHint}
          maxLength={limits.line}
          required={false}
        />
      </div>
    </details>
  );
}
