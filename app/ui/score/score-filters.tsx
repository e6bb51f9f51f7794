import { copy } from "#app/copy/en.ts";
import { scoreWords as words } from "#app/copy/pages/score.ts";
import { pathOfScores, type ScoreShown, scoreSorts } from "#app/domain/score-table.ts";
import { stages } from "#app/domain/stage.ts";
import type { TagName } from "#app/domain/views.ts";
import { Button } from "#app/ui/button.tsx";
import { Field } from "#app/ui/field.tsx";
import { type WantedChoices, WantedFields } from "./wanted-fields.tsx";

type ScoreFiltersProps = WantedChoices & { shown: ScoreShown; tags: TagName[] };

/** What the table shows, the ways to sort it where its columns are not beside each other, and the way to it as a file. */
export function ScoreFilters({ shown, tags, companies, attributes }: ScoreFiltersProps) {
  const choice = (name: "stage" | "host" | "tag", any: string, all: [string, string][]) => (
    <Field
      name={name}
      label={words[name]}
      value={shown[name] ?? ""}
      required={false}
      options={[["", any] as const, ...all].map(([value, label]) => ({ value, label }))}
    />
  );
  const { sort, order } = shown;
  return (
    <>
      <form className="form beside score-filters" action="/staff/ideas" aria-label={words.filters}>
        {sort !== scoreSorts[0] && <input type="hidden" name="sort" value={sort} />}
        {order && <input type="hidden" name="order" value={order} />}
        {choice("stage", words.undecided, [
          ["all", words.allStages],
          ...stages.map((stage): [string, string] => [stage, copy.stages[stage]]),
        ])}
        {choice("host", words.hosts.all, [
          ["me", words.hosts.me],
          ["none", words.hosts.none],
        ])}
        {tags.length > 0 &&
          choice(
            "tag",
            words.anyTag,
            tags.map(({ slug, name }) => [slug, name]),
          )}
        <WantedFields shown={shown} companies={companies} attributes={attributes} />
        <Button>{words.show}</Button>
      </form>
      <p className="buttons">
        <a className="link" href={pathOfScores(shown, { csv: true })} download>
          {words.csv}
        </a>
        {companies.length > 0 && (
          <a className="link" href="/staff/companies">
            {words.companies}
          </a>
        )}
      </p>
      <nav className="sorts score-sorts" aria-label={words.sort}>
        {scoreSorts.map((one) => (
          <a key={one} href={sortedBy(shown, one)} aria-current={one === sort ? "true" : undefined}>
            {words.sorts[one]}
            {one === sort && (order ? " ↑" : " ↓")}
          </a>
        ))}
      </nav>
    </>
  );
}

/** The table sorted by a column; by the one it is sorted by already, the other way round. */
export function sortedBy(shown: ScoreShown, sort: ScoreShown["sort"]): string {
  return pathOfScores({ ...shown, sort, order: sort === shown.sort && !shown.order ? "up" : null });
}
