import { knownWords as words } from "#app/copy/pages/known.ts";
import type { Wanting as Wants } from "#app/domain/views.ts";

/** For staff: how many companies want an idea, and which. */
export function Wanting({ votes, wanting }: { votes: number; wanting: Wants }) {
  const { companies, told } = wanting;
  if (companies === 0) return null;
  return (
    <details className="wanting">
      <summary>{words.companies(votes, companies)}</summary>
      <ul>
        {told.map(({ id, name, votes }) => (
          <li key={id}>
            <a className="link" href={`/staff/people?company=${id}`} dir="auto">
              {name}
            </a>{" "}
            {words.votesOf(votes)}
          </li>
        ))}
      </ul>
      {told.length < companies && <p>{words.cut(told.length)}</p>}
    </details>
  );
}
