import { personWords as hostWords } from "#app/copy/pages/person.ts";
import { wall } from "#app/copy/wall.ts";
import { pathOfGem } from "#app/domain/paths.ts";
import type { HostView, PersonView } from "#app/domain/views.ts";
import { Day } from "#app/ui/day.tsx";
import { Face } from "#app/ui/face.tsx";
import { Stone } from "#app/ui/stone.tsx";
import { HostParts } from "#app/ui/wall/host-parts.tsx";
import { IdeaLinks } from "#app/ui/wall/idea-links.tsx";

/** A person who agreed to have a page, or works here: their words, and the gems that carry their name. */
export function ContributorPage({ person, host }: { person: PersonView; host: HostView | null }) {
  const gems = gemsOf(person);
  return (
    <article className="contributor">
      <header>
        <p className="above">
          {person.staff ? wall.person.sinceStaff : wall.person.since} <Day at={person.since} />
        </p>
        <div className="who">
          {host && <Face of={person} size="l" />}
          <h1 dir="auto">{person.name}</h1>
        </div>
        {person.words && (
          <p className="lede said" dir="auto">
            {person.words}
          </p>
        )}
      </header>
      {host && <HostParts cares={person.cares} host={host} />}
      {person.underway.length > 0 && (
        <section>
          <h2>{wall.person.underway}</h2>
          <IdeaLinks ideas={person.underway} />
        </section>
      )}
      <section>
        <h2>{titleOf(gems.length, host !== null)}</h2>
        {gems.length === 0 && <p className="lede">{host ? hostWords.noneWords : wall.person.noneWords}</p>}
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

function titleOf(gems: number, atWork: boolean): string {
  if (atWork) return gems ? hostWords.gems : hostWords.none;
  return gems ? wall.person.gems(gems) : wall.person.none;
}

type Part = PersonView["gems"][number];

/** Each gem once, with every part this person had in it. */
function gemsOf({ gems }: PersonView): { gem: Part; parts: Part[] }[] {
  const parts = new Map<string, Part[]>();
  for (const part of gems) parts.set(part.id, [...(parts.get(part.id) ?? []), part]);
  return [...parts.values()].map((all) => ({ gem: all[0] as Part, parts: all }));
}
