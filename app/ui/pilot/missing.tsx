import { pilotDraftWords as words } from "#app/copy/pages/pilot-draft.ts";
import type { Lack } from "#app/domain/pilot-readiness.ts";

/** What is missing before a draft can look for people; that nothing is, when nothing is. */
export function Missing({ lacks }: { lacks: Lack[] }) {
  if (lacks.length === 0) {
    return (
      <section className="card draft-missing">
        <h2>{words.ready}</h2>
        <p>{words.readyWords}</p>
      </section>
    );
  }
  return (
    <section className="card draft-missing">
      <h2>{words.missingTitle(lacks.length)}</h2>
      <ul>
        {lacks.map((lack) => (
          <li key={lack}>{words.missing[lack]}</li>
        ))}
      </ul>
    </section>
  );
}
