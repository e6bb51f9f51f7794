import { promisesWords as words } from "#app/copy/pages/promises.ts";
import { pathOf, pathOfPilot } from "#app/domain/paths.ts";
import type { DuePromise } from "#app/domain/views.ts";
import { Day } from "#app/ui/day.tsx";

/** For staff: the promises that are due soon, and where they stand. */
export function DuePromises({ promises }: { promises: DuePromise[] }) {
  if (promises.length === 0) return null;
  return (
    <section className="promises">
      <h2>{words.due}</h2>
      <ul>
        {promises.map(({ id, words: said, dueOn, idea, pilot }) => (
          <li key={id}>
            <p className="due">
              {words.dueBy} <Day at={dueOn} />
            </p>
            <p dir="auto">{said}</p>
            <p>
              <a className="link" href={`${pilot ? pathOfPilot(pilot) : pathOf(idea)}#p-${id}`} dir="auto">
                {idea.title}
              </a>
            </p>
            <p className="promise-ways">
              <a href={`/promises/${id}/keep`}>{words.keep}</a>
              <a href={`/promises/${id}/move`}>{words.move}</a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
