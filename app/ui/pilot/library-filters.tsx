import { pilotsWords as words } from "#app/copy/pages/pilots.ts";
import { openStates, outcomes, pathOfPilots, type Shelf } from "#app/domain/library.ts";
import type { TagName } from "#app/domain/views.ts";
import { Chip } from "#app/ui/board/filter-chips.tsx";
import { Menu } from "#app/ui/menu.tsx";

type LibraryFiltersProps = {
  shelf: Shelf;
  /** The tags to choose from. */
  tags: TagName[];
  tag: TagName | null;
};

/** Which pilots are shown: how far they are, what came of them, what they are about. Every link keeps the rest. */
export function LibraryFilters({ shelf, tags, tag }: LibraryFiltersProps) {
  const link = (change: Partial<Shelf>, isCurrent: boolean) => ({
    href: pathOfPilots({ ...shelf, ...change }),
    "aria-current": isCurrent ? ("true" as const) : undefined,
  });
  const { state, outcome } = shelf;
  return (
    <section className="filters" aria-label={words.filters}>
      <nav className="sorts" aria-label={words.state}>
        <a {...link({ state: null, outcome: null }, state === null)}>{words.states.all}</a>
        {openStates.map((one) => (
          <a key={one} {...link({ state: one, outcome: null }, one === state)}>
            {words.states[one]}
          </a>
        ))}
      </nav>
      {tags.length > 0 && (
        <div className="filter-menus">
          <Menu label={words.tags}>
            {tags.map(({ slug, name }) => (
              <a key={slug} {...link({ tag: slug }, slug === shelf.tag)}>
                <bdi>{name}</bdi>
              </a>
            ))}
          </Menu>
        </div>
      )}
      {state === "concluded" && (
        <nav className="stages" aria-label={words.outcome}>
          <a {...link({ outcome: null }, outcome === null)}>{words.outcomes.all}</a>
          {outcomes.map((one) => (
            <a key={one} {...link({ outcome: one }, one === outcome)}>
              {words.outcomes[one]}
            </a>
          ))}
        </nav>
      )}
      {tag && (
        <div className="chips">
          <Chip href={pathOfPilots({ ...shelf, tag: null })} drop={words.dropTag}>
            <bdi>{tag.name}</bdi>
          </Chip>
        </div>
      )}
    </section>
  );
}
