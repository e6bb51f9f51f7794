import { wallWords as words } from "#app/copy/pages/wall.ts";
import type { TagName } from "#app/domain/views.ts";
import { gemKinds, pathOfWall, type Showcase } from "#app/domain/wall.ts";
import { Chip } from "#app/ui/board/filter-chips.tsx";
import { Menu } from "#app/ui/menu.tsx";

type WallFiltersProps = {
  showcase: Showcase;
  /** The years that have a gem, and the tags of what was celebrated. */
  years: number[];
  tags: TagName[];
  tag: TagName | null;
};

/** Which gems are shown: what they come from, of which year, about what. Every link keeps the rest. */
export function WallFilters({ showcase, years, tags, tag }: WallFiltersProps) {
  const { kind, year } = showcase;
  const link = (change: Partial<Showcase>, isCurrent: boolean) => ({
    href: pathOfWall({ ...showcase, ...change }),
    "aria-current": isCurrent ? ("true" as const) : undefined,
  });
  return (
    <section className="filters" aria-label={words.filters}>
      <nav className="sorts" aria-label={words.kind}>
        <a {...link({ kind: null }, kind === null)}>{words.kinds.all}</a>
        {gemKinds.map((one) => (
          <a key={one} {...link({ kind: one }, one === kind)}>
            {words.kinds[one]}
          </a>
        ))}
      </nav>
      <div className="filter-menus">
        {(years.length > 1 || year !== null) && (
          <Menu label={words.year}>
            <a {...link({ year: null }, year === null)}>{words.years}</a>
            {years.map((one) => (
              <a key={one} {...link({ year: one }, one === year)}>
                {one}
              </a>
            ))}
          </Menu>
        )}
        {tags.length > 0 && (
          <Menu label={words.tags}>
            {tags.map(({ slug, name }) => (
              <a key={slug} {...link({ tag: slug }, slug === showcase.tag)}>
                <bdi>{name}</bdi>
              </a>
            ))}
          </Menu>
        )}
      </div>
      {(tag || year !== null) && (
        <div className="chips">
          {year !== null && (
            <Chip href={pathOfWall({ ...showcase, year: null })} drop={words.dropYear}>
              {year}
            </Chip>
          )}
          {tag && (
            <Chip href={pathOfWall({ ...showcase, tag: null })} drop={words.dropTag}>
              <bdi>{tag.name}</bdi>
            </Chip>
          )}
        </div>
      )}
    </section>
  );
}
