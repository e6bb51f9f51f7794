import type { ReactNode } from "react";
import { type Option, Said, saidBy } from "#app/ui/field.tsx";

type ChoicesProps = {
  legend: string;
  name: string;
  /** The chosen one; of several, all that are chosen, in lines. */
  value?: string;
  /** Boxes to tick instead of one choice. */
  several?: boolean;
  error?: string | null;
  hint?: ReactNode;
  id?: string;
  options: readonly Option[];
  /** Cards with room for a hint, or pills side by side. */
  look?: "cards" | "pills";
};

/** One choice out of a few, or several, as cards or pills that are radio buttons or check boxes underneath. */
export function Choices({
  legend,
  name,
  value = "",
  several = false,
  error,
  hint,
  id,
  options,
  look = "cards",
}: ChoicesProps) {
  const chosen = several ? value.split("\n") : [value];
  const own = id ?? `field-${name}`;
  const { "aria-describedby": describedBy } = saidBy(own, hint, error);
  return (
    <fieldset className={`field choices ${look}`} id={own} aria-describedby={describedBy}>
      <legend>{legend}</legend>
      <Said id={own} hint={hint} error={error} />
      <div className="choices-in">
        {options.map((option) => (
          <label key={option.value} className="choice">
            <input
              type={several ? "checkbox" : "radio"}
              name={name}
              value={option.value}
              defaultChecked={chosen.includes(option.value)}
            />
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
