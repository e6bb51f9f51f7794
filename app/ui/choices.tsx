import type { ReactNode } from "react";
import { type Option, Said, saidBy } from "#app/ui/field.tsx";

type ChoicesProps = {
  legend: string;
  name: string;
  value?: string;
  error?: string | null;
  hint?: ReactNode;
  id?: string;
  options: readonly Option[];
  /** Cards with room for a hint, or pills side by side. */
  look?: "cards" | "pills";
};

/** One choice out of a few, as cards or pills that are radio buttons underneath. */
export function Choices({ legend, name, value, error, hint, id, options, look = "cards" }: ChoicesProps) {
  const own = id ?? `field-${name}`;
  const { "aria-describedby": describedBy } = saidBy(own, hint, error);
  return (
    <fieldset className={`field choices ${look}`} id={own} aria-describedby={describedBy}>
      <legend>{legend}</legend>
      <Said id={own} hint={hint} error={error} />
      <div className="choices-in">
        {options.map((option) => (
          <label key={option.value} className="choice">
            <input type="radio" name={name} value={option.value} defaultChecked={option.value === value} />
            <span>
              <span dir="auto">{option.label}</span>
              {option.hint && <small>{option.hint}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
