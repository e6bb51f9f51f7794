import { wall } from "#app/copy/wall.ts";
import { pathOfGem } from "#app/domain/paths.ts";
import type { PersonView } from "#app/domain/views.ts";
import { Day } from "#app/ui/day.tsx";
import { Stone } from "#app/ui/stone.tsx";

/** A person who agreed to have a page: their words, and the gems that carry their name. */
export function ContributorPage({ person }: { person: PersonView }) {
  const gems = gemsOf(person);
  return (
    <article className="contributor">
      <header>
        <p className="above">
          {person.staff ? wall.person.sinceStaff : wall.person.since} <Day at={person.since} />
        </p>
        <h1 dir="auto">{person.name}</h1>
        {person.words && (
          <p className="lede said" dir="auto">
            {person.words}
          </p>
        )}
      </header>
      <section>
        <h2>{gems.length ? wall.person.gems(gems.length) : wall.person.none}</h2>
        {gems.length === 0 && <p className="lede">{wall.person.noneWords}</p>}
        {gems.length > 0 && (
          <ul className="their-gems">
            {gems.map(({ gem, parts }) => (
              <li key={gem.id}>
                <Stone id={gem.idea.id} stage={gem.kind === "shipped" ? "shipped" : "piloting"} size="large" />
                <div>
                  <h3 dir="auto">
                    <a href={pathOfGem(gem)}>{gem.title}</a>
                  </h3>
                  <ul>
                    {parts.map(({ role, what }) => (
                      <li key={`${role} ${what}`}>
                        {wall.person.did[role]}
                        {what && <span dir="auto">: {what}</span>}
                      </li>
                    ))}
                  </ul>
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

type Part = PersonView["gems"][number];

/** Each gem once, with every part this person had in it. */
function gemsOf({ gems }: PersonView): { gem: Part; parts: Part[] }[] {
  const parts = new Map<string, Part[]>();
  for (const part of gems) parts.set(part.id, [...(parts.get(part.id) ?? []), part]);
  return [...parts.values()].map((all) => ({ gem: all[0] as Part, parts: all }));
}
