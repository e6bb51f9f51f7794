import { ledgerWords as words } from "#app/copy/pages/ledger.ts";
import type { CreditDraftView } from "#app/domain/views.ts";
import { Button } from "#app/ui/button.tsx";
import { CreditLine } from "#app/ui/ledger/credit-line.tsx";

/** The credits of a celebration that staff look through first; `ask` is the id of the form that asks them all. */
export function CreditDrafts({ number, drafts, ask }: { number: number; drafts: CreditDraftView[]; ask: string }) {
  if (drafts.length === 0) return null;
  return (
    <section className="plain-list ledger-list">
      <h2>{words.drafts}</h2>
      <p className="hint">{words.draftsWords}</p>
      <ul>
        {drafts.map((draft) => (
          <li key={draft.id}>
            <CreditLine credit={draft} />
            <div className="buttons">
              <Button kind="quiet" href={`/credit-drafts/${draft.id}`} label={words.changeOf(draft.name)}>
                {words.change}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <div className="buttons">
        <Button kind="strong" form={ask}>
          {words.askAll}
        </Button>
        <Button kind="quiet" href={`/wall/${number}/drafts`}>
          {words.addOne}
        </Button>
      </div>
    </section>
  );
}
