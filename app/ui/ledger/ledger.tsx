import { evidenceWords } from "#app/copy/pages/evidence.ts";
import { ledgerWords as words } from "#app/copy/pages/ledger.ts";
import type { LedgerCredit, LedgerEntry } from "#app/domain/views.ts";
import { Button } from "#app/ui/button.tsx";
import { Day } from "#app/ui/day.tsx";
import { CreditLine } from "#app/ui/ledger/credit-line.tsx";

/** Every credit of a celebration, with its state and all that was said to it. */
export function Ledger({ credits }: { credits: LedgerCredit[] }) {
  return (
    <section className="plain-list ledger-list">
      <h2>{words.all}</h2>
      {credits.length === 0 && <p className="hint">{words.none}</p>}
      <ul>
        {credits.map((credit) => (
          <li key={credit.id} id={`credit-${credit.id}`}>
            <div>
              <CreditLine credit={credit}>{stateOf(credit)}</CreditLine>
              <details>
                <summary>{words.history(credit.entries.length)}</summary>
                <ol>
                  {credit.entries.map((entry) => (
                    <Entry key={entry.entry} of={entry} />
                  ))}
                </ol>
              </details>
            </div>
            <Ways credit={credit} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function stateOf({ state, shown, takenBack }: LedgerCredit): string {
  if (takenBack) return words.takenBack;
  return state === "accepted" && shown ? `${words.state.accepted}, ${words.shown[shown]}` : words.state[state];
}

/** Who said no is not asked again; what we took back may be proposed in other words. */
function Ways({ credit: { id, name, state, takenBack } }: { credit: LedgerCredit }) {
  const saidNo = !takenBack && (state === "declined" || state === "withdrawn");
  return (
    <div className="buttons">
      {!saidNo && (
        <Button kind="quiet" href={`/credits/${id}/correct`} label={words.correctOf(name)}>
          {words.correct}
        </Button>
      )}
      {!takenBack && (
        <Button kind="quiet" href={`/credits/${id}/take-back`} label={words.takeBackOf(name)}>
          {words.takeBack}
        </Button>
      )}
    </div>
  );
}

function Entry({ of: { state, what, share, reason, by, at } }: { of: LedgerEntry }) {
  const says = [what, share === null ? null : evidenceWords.percent(share)].filter(Boolean).join(", ");
  return (
    <li>
      <Day at={at} withTime />: {words.entry[state]} <bdi>{by === null ? words.byThem : words.by(by)}</bdi>
      {(state === "proposed" || state === "corrected") && (
        <>
          . <q dir="auto">{says || words.noWords}</q>
        </>
      )}
      {reason && (
        <>
          . <q dir="auto">{reason}</q>
        </>
      )}
    </li>
  );
}
