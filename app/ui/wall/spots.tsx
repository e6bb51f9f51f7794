import { spotlightWords as words } from "#app/copy/pages/spotlight.ts";
import { pathOfGem } from "#app/domain/paths.ts";
import type { Spot } from "#app/domain/views.ts";
import { Day } from "#app/ui/day.tsx";
import { Face } from "#app/ui/face.tsx";
import { Niche } from "#app/ui/wall/niche.tsx";

/** What stands in the light of the wall for some days: gems and people, each with one line on why now. */
export function Spots({ spots }: { spots: Spot[] }) {
  if (spots.length === 0) return null;
  return (
    <section className="spots" aria-labelledby="spots-title">
      <h2 id="spots-title">{words.title}</h2>
      <ul>
        {spots.map((spot) => (
          <li key={spot.id}>
            {spot.gem ? <Niche gem={spot.gem} scope="spot" /> : <Face of={spot.person} size="l" />}
            <div>
              <h3 dir="auto">{spot.gem ? <GemLink gem={spot.gem} /> : <PersonLink person={spot.person} />}</h3>
              <p dir="auto">{spot.line}</p>
              <p className="museum-number">
                {words.until} <Day at={spot.until} />
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function GemLink({ gem }: { gem: NonNullable<Spot["gem"]> }) {
  return <a href={pathOfGem(gem)}>{gem.title}</a>;
}

function PersonLink({ person }: { person: NonNullable<Spot["person"]> }) {
  return person.handle ? <a href={`/people/${person.handle}`}>{person.name}</a> : person.name;
}
