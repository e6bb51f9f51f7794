import { useId } from "react";
import { shareWords } from "#app/copy/pages/share.ts";

/** Something to be copied: all of it is chosen at a touch, and with JavaScript a button copies it. `keys.js` does that. */
export function CopyField({ label, value, rows = 1 }: { label: string; value: string; rows?: number }) {
  const id = useId();
  const shared = { id, className: "input", readOnly: true, value, dir: "ltr", spellCheck: false } as const;
  return (
    <div className="field copy-field">
      <label htmlFor={id}>{label}</label>
      <div>
        {rows > 1 ? <textarea {...shared} rows={rows} /> : <input {...shared} type="text" />}
        <button type="button" className="button plain" data-copies={id} data-done={shareWords.copied} hidden>
          {shareWords.copy}
        </button>
      </div>
    </div>
  );
}
