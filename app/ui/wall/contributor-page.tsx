import { wall } from "#app/copy/wall.ts";
import type { PersonView } from "#app/domain/views.ts";
import { Day } from "#app/ui/day.tsx";
import { Stone } from "#app/ui/stone.tsx";

/** A person who agreed to have a page: their words, and the gems that carry their name. */
export function ContributorPage({ person }: { person: PersonView }) {
  const { gems } = person;
  return (
    <article className="contributor">
      <header>
        <p className="above">
          {person.staff ? wall.person.sinceStaff : wall.person.since} <Day at={person.since} />
        </p>
        <h1 dir="auto">{person.name}</h1>
        {person.words && (
          <p className="lede" dir="auto">
            {person.words}
          </p>
        )}
      </header>
      <section>
        <h2>{gems.length ? wall.person.gems(new Set(gems.map(({ id }) => id)).size) : wall.person.none}</h2>
        {gems.length === 0 && <p className="lede">{wall.person.noneWords}</p>}
        {gems.length > 0 && (
          <ul className="their-gems">
            {gems.map((gem) => (
              <li key={`${gem.id} ${gem.role}`}>
                <Stone id={gem.idea.id} stage={gem.kind === "shipped" ? "shipped" : "piloting"} size="large" />
                <div>
                  <h3 dir="auto">
                    <a href={`/wall/${gem.number}/${gem.slug}`}>{gem.title}</a>
                  </h3>
                  <p>
                    <bdi>{person.name}</bdi> {wall.did[gem.role]}
                  </p>
                  {gem.what && <p dir="auto">{gem.what}</p>}
                  <p className="museum-number">{wall.number(gem.number)}</p>
                </div>
              </li>
            ))}
          </ul>
        )}
      </section>
    </article>
  );
}
