import { adminWords } from "#app/copy/pages/admin.ts";
import type { PauseView } from "#app/domain/views.ts";
import { Button } from "#app/ui/button.tsx";
import { DeedForm } from "#app/ui/deed-form.tsx";
import { useSite } from "#app/ui/site.ts";
import { Span } from "#app/ui/span.tsx";

/** The pauses of the site that last or lie ahead, and below them, folded away, those that are over. */
export function PauseList({ pauses }: { pauses: PauseView[] }) {
  const { today } = useSite();
  const words = adminWords.pauses;
  const over = pauses.filter(({ until }) => (until ?? today) < today);
  const ahead = pauses.filter(({ until }) => (until ?? today) >= today);
  return (
    <>
      {ahead.length > 0 ? <Pauses pauses={ahead} mayEnd /> : <p className="faint">{words.empty}</p>}
      {over.length > 0 && (
        <details className="past-days">
          <summary>{words.over(over.length)}</summary>
          <Pauses pauses={over} />
        </details>
      )}
    </>
  );
}

function Pauses({ pauses, mayEnd = false }: { pauses: PauseView[]; mayEnd?: boolean }) {
  const words = adminWords.pauses;
  return (
    <ul>
      {pauses.map(({ id, from, until, reason }) => (
        <li key={id}>
          <p>
            <b>
              <Span from={from} until={until} />
            </b>
            <small dir="auto">{reason}</small>
          </p>
          {mayEnd && (
            <DeedForm action={`/admin/pauses/${id}`} method="DELETE" back="/admin/promise?saved#pauses">
              <Button kind="quiet" label={words.endOf(from)}>
                {words.end}
              </Button>
            </DeedForm>
          )}
        </li>
      ))}
    </ul>
  );
}
