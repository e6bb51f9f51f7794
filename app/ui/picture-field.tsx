import { copy } from "#app/copy/en.ts";
import { Said, saidBy } from "#app/ui/field.tsx";

type PictureFieldProps = { label: string; hint: string; error: string | null; required?: boolean };

const accepted = "image/jpeg,image/png,image/webp,image/avif,image/gif";

/** A picture from one's device. Its form has to say that it sends files; after a refusal it is chosen once more. */
export function PictureField({ label, hint, error, required = false }: PictureFieldProps) {
  const id = "field-picture";
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {!required && <small> {copy.form.optional}</small>}
      </label>
      <Said id={id} hint={hint} error={error} />
      <input
        className="input"
        type="file"
        id={id}
        name="picture"
        accept={accepted}
        required={required}
        {...saidBy(id, hint, error)}
      />
    </div>
  );
}
