import { wallWords } from "#app/copy/pages/wall.ts";
import { wall } from "#app/copy/wall.ts";
import type { CreditView } from "#app/domain/views.ts";
import { byPeople, capital, namesOf } from "#app/ui/wall/by-role.ts";

const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** The label beside a gem: who did what, and its number in the collection. */
export function MuseumLabel({ credits, number, claps = 0 }: { credits: CreditView[]; number: number; claps?: number }) {
  const groups = byPeople(credits);
  return (
    <div className="museum">
      <p className="museum-number">
        {wall.number(number)}
        {claps > 0 && <small>{wallWords.claps(claps)}</small>}
      </p>
      {groups.length === 0 && <p>{wall.noCredits}</p>}
      {groups.length > 0 && (
        <ul>
          {groups.map(({ roles, credits }) => (
            <li key={roles[0]} className={roles[0]}>
              <Names many={roles[0] === "tester"} credits={credits} />{" "}
              {list.format(roles.map((role) => wall.did[role]))}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Names while they are few; many who tried it are a number. */
function Names({ many = false, credits }: { many?: boolean; credits: CreditView[] }) {
  if (many && credits.length > 3) return <b>{wall.people(credits.length)}</b>;
  const { names, more } = namesOf(credits);
  const parts = list.formatToParts(more ? [...names, wall.more(more)] : names);
  return (
    <b>
      {parts.map(({ type, value }, at) =>
        // The parts never change their order.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        type === "element" ? <bdi key={at}>{at === 0 ? capital(value) : value}</bdi> : value,
      )}
    </b>
  );
}
