import { pilotDraftWords as words } from "#app/copy/pages/pilot-draft.ts";
import type { DraftView } from "#app/domain/views.ts";
import { Button } from "#app/ui/button.tsx";
import { DeedForm } from "#app/ui/deed-form.tsx";
import { useSite } from "#app/ui/site.ts";

/** How many would join, and whether the reader would. Its host is not asked. */
export function WouldJoin({ draft: { number, wouldJoin, mine, hostedByReader } }: { draft: DraftView }) {
  const { path } = useSite();
  return (
    <section className="card seat">
      <h2>{words.above}</h2>
      <p>{words.wouldJoin(wouldJoin)}</p>
      {!hostedByReader && (
        <>
          <p>{mine ? words.joined : words.ask}</p>
          <DeedForm action={`/pilots/${number}/would-join`} method={mine ? "DELETE" : "POST"} back={path}>
            <Button kind={mine ? "quiet" : "plain"}>{mine ? words.notJoin : words.join}</Button>
          </DeedForm>
        </>
      )}
    </section>
  );
}
