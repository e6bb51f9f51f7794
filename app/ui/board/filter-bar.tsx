import { copy } from "#app/copy/en.ts";
import { filterWords as words } from "#app/copy/pages/filters.ts";
import { mines, pathOfBoard, type Shown, sorts } from "#app/domain/board.ts";
import type { Stage } from "#app/domain/stage.ts";
import type { TagCount, TagName } from "#app/domain/views.ts";
import { FilterChips } from "#app/ui/board/filter-chips.tsx";
import { Menu } from "#app/ui/menu.tsx";
import { useSite } from "#app/ui/site.ts";

type FilterBarProps = {
  shown: Shown;
  /** How many ideas there are in each stage, within the other filters; null where nobody counts. */
  stages: { stage: Stage; count: number | null }[];
  /** The tags to choose from. */
  tags: TagCount[];
  tag: TagName | null;
  question: { number: number; title: string } | null;
};

/** How the board is sorted and what of it is shown. Every link keeps the rest. */
export function FilterBar({ shown, stages, tags, tag, question }: FilterBarProps) {
  const { reader } = useSite();
  const link = (change: Partial<Shown>, isCurrent: boolean) => ({
    href: pathOfBoard({ ...shown, ...change }),
    "aria-current": isCurrent ? ("true" as const) : undefined,
  });
  return (
    <section className="filters" aria-label={words.label}>
      {shown.mine ? (
        <p className="sorts-own">{words.newestFirst}</p>
      ) : (
        <nav className="sorts" aria-label={words.sort}>
          {sorts.map((sort) => (
            <a key={sort} {...link({ sort }, sort === shown.sort)}>
              {words.sorts[sort]}
            </a>
          ))}
        </nav>
      )}
      <div className="filter-menus">
        {tags.length > 0 && (
          <Menu label={words.tags}>
            {tags.map(({ slug, name, ideas }) => (
              <a key={slug} {...link({ tag: slug }, slug === shown.tag)}>
                <bdi>{name}</bdi> <data value={ideas}>{copy.count(ideas)}</data>
              </a>
            ))}
          </Menu>
        )}
        {reader && (
          <Menu label={words.mine}>
            {mines.map((mine) => (
              <a key={mine} {...link({ mine }, mine === shown.mine)}>
                {words.mines[mine]}
              </a>
            ))}
          </Menu>
        )}
        <a className="to-stages" href="/ideas/stages">
          {words.stages}
        </a>
      </div>
      <nav className="stages" aria-label={words.stage}>
        <a {...link({ stage: null }, shown.stage === null)}>{words.all}</a>
        {stages.map(({ stage, count }) => (
          <a key={stage} {...link({ stage }, stage === shown.stage)}>
            {copy.stageMany[stage]} {count !== null && <data value={count}>{copy.count(count)}</data>}
          </a>
        ))}
      </nav>
      <FilterChips {...{ question, tag }} mine={shown.mine} without={(one) => pathOfBoard({ ...shown, [one]: null })} />
    </section>
  );
}
