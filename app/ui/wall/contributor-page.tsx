import { personWords as hostWords } from "#app/copy/pages/person.ts";
import { wall } from "#app/copy/wall.ts";
import { pathOfGem } from "#app/domain/paths.ts";
import type { HostView, PersonView } from "#app/domain/views.ts";
import { Day } from "#app/ui/day.tsx";
import { Face } from "#app/ui/face.tsx";
import { Stone } from "#app/ui/stone.tsx";
import { titleClass } from "#app/ui/title-class.ts";
import { gemsOf } from "#app/ui/wall/gems-of.ts";
import { HostParts } from "#app/ui/wall/host-parts.tsx";
import { IdeaLinks } from "#app/ui/wall/idea-links.tsx";
import { PageWays } from "#app/ui/wall/page-ways.tsx";
import { ThanksShown } from "#app/ui/wall/thanks-shown.tsx";
import { Years } from "#app/ui/wall/years.tsx";

/** A person who agreed to have a page, or works here: their words, and the gems that carry their name. */
export function ContributorPage({ person, host }: { person: PersonView; host: HostView | null }) {
  const gems = gemsOf(person.gems);
  return (
    <article className="contributor">
      <header>
        <p className="above">
          {person.staff ? wall.person.sinceStaff : wall.person.since} <Day at={person.since} />
        </p>
        <div className="who">
          {host && <Face of={person} size="l" />}
          <h1 className={titleClass(person.name)} dir="auto">
            {person.name}
          </h1>
        </div>
        {person.words && (
          <p className="lede said" dir="auto">
            {person.words}
          </p>
        )}
      </header>
      <PageWays person={person} />
      {host && <HostParts cares={person.cares} host={host} />}
      {person.underway.length > 0 && (
        <section>
          <h2>{wall.person.underway}</h2>
          <IdeaLinks ideas={person.underway} />
        </section>
      )}
      <section>
        <h2>{titleOf(gems.length, host !== null)}</h2>
        {gems.length === 0 && (
          <div className="no-gems">
            {!host && <Stone id={person.id} stage="rough" size="large" />}
            <p className="lede">{host ? hostWords.noneWords : wall.person.noneWords}</p>
          </div>
        )}
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
      <Years parts={person.parts} />
      <ThanksShown thanks={person.thanks} />
    </article>
  );
}

function titleOf(gems: number, atWork: boolean): string {
  if (atWork) return gems ? hostWords.gems : hostWords.none;
  return gems ? wall.person.gems(gems) : wall.person.none;
}
