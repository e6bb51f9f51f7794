import type { ReactNode } from "react";
import { copy } from "#app/copy/en.ts";
import { refusalId } from "#app/ui/refused.ts";

export type Option = { value: string; label: string; hint?: ReactNode };

type FieldProps = {
  label: string;
  name: string;
  value?: string;
  /** What is wrong with it, in words; empty when the notice above the form says it. */
  error?: string | null;
  hint?: ReactNode;
  /** Unique on the page; made from the name unless a form appears more than once. */
  id?: string;
  type?: "text" | "email" | "password" | "url" | "number" | "date" | "search" | "color";
  /** Left out, the label says that it is optional; `false` says nothing. */
  required?: boolean;
  minLength?: number;
  maxLength?: number;
  min?: number | string;
  max?: number | string;
  step?: number | "any";
  autoComplete?: string;
  /** The id of a `datalist` with what it may be. */
  list?: string;
  multiline?: boolean;
  rows?: number;
  /** With options it is a select. */
  options?: readonly Option[];
};

/** A field with its label, hint and error, told to readers as one. */
export function Field({
  label,
  hint,
  error,
  id,
  value,
  type = "text",
  min,
  max,
  step,
  multiline,
  rows = 4,
  options,
  ...rest
}: FieldProps) {
  const own = id ?? `field-${rest.name}`;
  const { minLength, maxLength, ...bare } = rest;
  const wired = { id: own, className: "input", defaultValue: value, ...saidBy(own, hint, error) };
  return (
    <div className="field">
      <label htmlFor={own}>
        {label}
        {rest.required === undefined && <small> {copy.form.optional}</small>}
      </label>
      <Said id={own} hint={hint} error={error} />
      {options ? (
        <select {...wired} {...bare}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ) : multiline ? (
        <textarea {...wired} {...rest} rows={rows} dir="auto" />
      ) : (
        <input
          {...wired}
          {...rest}
          type={type}
          min={min}
          max={max}
          step={step}
          dir={type === "text" || type === "search" ? "auto" : undefined}
        />
      )}
    </div>
  );
}

/** The hint and the error of a field, with ids for `saidBy`. */
export function Said({ id, hint, error }: { id: string; hint?: ReactNode; error?: string | null }) {
  return (
    <>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </>
  );
}

/** The attributes that tie a field to what is said about it. */
export function saidBy(id: string, hint: ReactNode, error: string | null | undefined) {
  const wrong = typeof error === "string";
  const by = [hint ? `${id}-hint` : "", wrong ? (error ? `${id}-error` : refusalId) : ""].filter(Boolean).join(" ");
  return { "aria-describedby": by || undefined, "aria-invalid": wrong || undefined } as const;
}
