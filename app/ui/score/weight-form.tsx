import { scoreWords as words } from "#app/copy/pages/score.ts";
import { limits } from "#app/domain/limits.ts";
import { scoreParts, usualWeights, type Weights } from "#app/domain/score.ts";
import { Button } from "#app/ui/button.tsx";
import { DeedForm } from "#app/ui/deed-form.tsx";
import { Edition } from "#app/ui/edition.tsx";
import { Field } from "#app/ui/field.tsx";
import type { Refusal } from "#app/ui/refused.ts";

type WeightFormProps = { weights: Weights; edition: string; refusal: Refusal };

/** What each part of a score weighs, and the way back to what it weighs on a new site. */
export function WeightForm({ weights, edition, refusal }: WeightFormProps) {
  const now = scoreParts.map((part) => ({ field: part, label: words.parts[part], value: String(weights[part]) }));
  const { least, most } = limits.weight;
  return (
    <div className="weight-form">
      <p>{words.changeWords}</p>
      <DeedForm action="/staff/ideas" className="form beside">
        <Edition {...{ refusal, edition, now }} />
        {now.map(({ field, label, value }) => (
          <Field
            key={field}
            {...refusal.field(field, value)}
            label={label}
            type="number"
            required
            min={least}
            max={most}
          />
        ))}
        <Button kind="strong">{words.send}</Button>
      </DeedForm>
      <DeedForm action="/staff/ideas" method="DELETE">
        <Button kind="quiet">{words.reset}</Button> <small>{words.resetWords(usualWeights)}</small>
      </DeedForm>
    </div>
  );
}
