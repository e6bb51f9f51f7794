import { batchWords as words } from "#app/copy/pages/inbox.ts";
import type { BatchView } from "#app/domain/inbox.ts";
import { DeedForm } from "#app/ui/deed-form.tsx";
import { useSite } from "#app/ui/site.ts";

/** What was just done to several ideas, and the way to undo it; `inbox.js` takes it away when its time is over. */
export function JustDone({ batch }: { batch: BatchView }) {
  const { path } = useSite();
  return (
    <div className="just-done" role="status" data-left={batch.left}>
      <p className="done">{words.done(batch.kind, batch.ideas)}</p>
      <DeedForm action={`/staff/undo/${batch.id}`} back={path}>
        <button type="submit" className="button plain" data-key="u" aria-describedby="undo-hint">
          {words.undo}
        </button>
      </DeedForm>
      <small id="undo-hint">{words.undoHint}</small>
    </div>
  );
}
