import { keysWords } from "#app/copy/pages/inbox.ts";
import script from "#app/ui/answer/quick.js?url";

/** For whoever goes through the inbox: the first field has the focus, and two keys send the form, as `quick.js` says. */
export function QuickAnswer() {
  return (
    <>
      <p className="hint" id="quick" hidden>
        {keysWords.send}
      </p>
      <script type="module" src={script} />
    </>
  );
}
