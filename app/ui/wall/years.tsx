import { contributorWords as words } from "#app/copy/pages/contributor.ts";
import type { PersonView } from "#app/domain/views.ts";
import { yearsOf } from "#app/domain/years.ts";
import { useSite } from "#app/ui/site.ts";

const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** What somebody did in each year, as far as they accepted it under their name. */
export function Years({ parts }: Pick<PersonView, "parts">) {
  const { timeZone } = useSite();
  if (parts.length === 0) return null;
  return (
    <section>
      <h2>{words.years}</h2>
      <dl className="years">
        {yearsOf(parts, timeZone).map(({ year, roles }) => (
          <div key={year}>
            <dt>{year}</dt>
            <dd>{list.format(roles.map(({ role, times }) => words.times[role](times)))}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
