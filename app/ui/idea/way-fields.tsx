import { waysWords as words } from "#app/copy/pages/ways.ts";
import { limits } from "#app/domain/limits.ts";
import { Field } from "#app/ui/field.tsx";
import type { Refusal } from "#app/ui/refused.ts";

const names = ["way1", "way2", "way3"] as const;

/** Two or three ways forward that an answer offers; open as soon as there is something in them to see. */
export function WayFields({ refusal }: { refusal: Refusal }) {
  const fields = names.map((name) => refusal.field(name));
  return (
    <details className="more-fields" open={fields.some(({ value, error }) => value || error !== null)}>
      <summary>{words.summary}</summary>
      <p className="hint">{words.words}</p>
      {names.map((name) => (
        <Field
          key={name}
          {...refusal.field(name)}
          label={words.labels[name]}
          maxLength={limits.line}
          required={false}
        />
      ))}
    </details>
  );
}

type ChosenWayProps = { refusal: Refusal; ways: { id: string; words: string; choicesCount: number }[] };

/** Which of the ways that people were asked about an answer chooses. */
export function ChosenWay({ refusal, ways }: ChosenWayProps) {
  return (
    <Field
      {...refusal.field("chosen")}
      label={words.chosenLabel}
      hint={words.chosenHint}
      required={false}
      options={[
        { value: "", label: words.notYet },
        ...ways.map((way) => ({ value: way.id, label: words.option(way.words, way.choicesCount) })),
      ]}
    />
  );
}
