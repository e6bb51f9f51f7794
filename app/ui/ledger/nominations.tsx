import { ledgerWords as words } from "#app/copy/pages/ledger.ts";
import type { NominationView } from "#app/domain/views.ts";
import { Button } from "#app/ui/button.tsx";
import { Name } from "#app/ui/face.tsx";

/** Who customers say should be credited, for staff; taken up only once something is celebrated. */
export function Nominations({ nominations, celebrated }: { nominations: NominationView[]; celebrated: boolean }) {
  if (nominations.length === 0) return null;
  return (
    <section className="plain-list ledger-list">
      <h2>{words.nominations}</h2>
      <p className="hint">{celebrated ? words.nominationsWords : words.nominationsWait}</p>
      <ul>
        {nominations.map(({ id, name, gone, because, by }) => (
          <li key={id}>
            <p>
              <bdi className="name">{name}</bdi>
              <small>
                <Name of={by} /> {words.toldBy} <q dir="auto">{because}</q>
              </small>
            </p>
            <div className="buttons">
              {celebrated && !gone && (
                <Button href={`/nominations/${id}/take-up`} label={words.takeUpOf(name)}>
                  {words.takeUp}
                </Button>
              )}
              <Button kind="quiet" href={`/nominations/${id}/decline`} label={words.leaveOf(name)}>
                {words.leave}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
