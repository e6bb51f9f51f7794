import { unseenFieldWords } from "#app/copy/pages/unseen-field.ts";

/** A field that nobody sees, hears or reaches: whatever fills it in is no person. It is never filled in again. */
export function UnseenField() {
  return (
    <div className="sr" aria-hidden="true">
      <label>
        {unseenFieldWords.label}
        <input name="website" tabIndex={-1} autoComplete="off" />
      </label>
    </div>
  );
}
