import { provenanceWords as words } from "#app/copy/pages/provenance.ts";
import { limits } from "#app/domain/limits.ts";
import { provenances } from "#app/domain/provenance.ts";
import type { ProvenanceView } from "#app/domain/views.ts";
import { Field } from "#app/ui/field.tsx";
import type { Refusal } from "#app/ui/refused.ts";

type ProvenanceFieldsProps = {
  refusal: Refusal;
  said?: ProvenanceView;
  /** Whether it may be said another time. */
  later?: boolean;
};

/** Whether an idea is new to us, or since when and where we had it. */
export function ProvenanceFields({ refusal, said, later = false }: ProvenanceFieldsProps) {
  return (
    <>
      <Field
        {...refusal.field("provenance", said?.kind)}
        label={words.kind}
        hint={words.kindHint}
        required={!later}
        options={[
          { value: "", label: later ? words.later : words.choose },
          ...provenances.map((value) => ({ value, label: words.kinds[value] })),
        ]}
      />
      <div className="two-fields">
        <Field
          {...refusal.field("knownSince", said?.since ?? "")}
          label={words.since}
          hint={words.sinceHint}
          type="date"
          required={false}
        />
        <Field
          {...refusal.field("knownWhere", said?.place ?? "")}
          label={words.where}
          hint={words.whereHint}
          maxLength={limits.line}
          required={false}
        />
      </div>
    </>
  );
}
