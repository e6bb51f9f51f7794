import { contributorWords as words } from "#app/copy/pages/contributor.ts";
import { wall } from "#app/copy/wall.ts";
import type { PersonView } from "#app/domain/views.ts";
import { Day } from "#app/ui/day.tsx";
import { LargeStone } from "#app/ui/large-stone.tsx";
import { useSite } from "#app/ui/site.ts";
import { Stone } from "#app/ui/stone.tsx";
import { gemsOf } from "#app/ui/wall/gems-of.ts";

const most = 8;
const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** A sheet to hang on a wall: who helped to bring about what. */
export function Certificate({ name, gems }: { name: string; gems: PersonView["gems"] }) {
  const { name: site, today } = useSite();
  const all = gemsOf(gems);
  const first = all.find(({ gem }) => gem.kind === "shipped") ?? all[0];
  if (!first) return null;
  return (
    <article className={`certificate${all.length > 4 ? " many" : ""}`}>
      <LargeStone id={first.gem.idea.id} stage={stageOf(first.gem)} scope="c" />
      <header>
        <p>{words.presented}</p>
        <h1 className={name.length > 90 ? "longest" : name.length > 24 ? "long" : undefined} dir="auto">
          {name}
        </h1>
        <p>
          <bdi>{words.because(site)}</bdi>
        </p>
      </header>
      <ul>
        {all.slice(0, most).map(({ gem, parts }) => (
          <li key={gem.id}>
            <Stone id={gem.idea.id} stage={stageOf(gem)} />
            <p>
              <b dir="auto">{gem.title}</b>
              <small>
                {list.format(parts.map(({ role }) => wall.person.did[role].toLowerCase()))}. {words.number(gem.number)}
              </small>
            </p>
          </li>
        ))}
      </ul>
      {all.length > most && <p className="and">{words.and(all.length - most)}</p>}
      <footer>
        <p>
          <b dir="auto">{site}</b>
          <small>{words.onTheWall}</small>
        </p>
        <p>
          <b>
            <Day at={today} withYear />
          </b>
          <small>{words.given}</small>
        </p>
      </footer>
    </article>
  );
}

function stageOf({ kind }: Pick<PersonView["gems"][number], "kind">) {
  return kind === "shipped" ? "shipped" : "piloting";
}
