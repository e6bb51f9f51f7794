import { triageWords as words } from "#app/copy/pages/triage.ts";
import { pathOfTriage, type Triage, triageSorts, triageViews } from "#app/domain/triage.ts";
import type { TagName } from "#app/domain/views.ts";
import { Chip } from "#app/ui/board/filter-chips.tsx";
import { Menu } from "#app/ui/menu.tsx";

/** The four things to look at; what is filtered stays filtered. */
export function TriageViews({ shown }: { shown: Triage }) {
  return (
    <nav className="rooms" aria-label={words.viewsLabel}>
      {triageViews.map((view) => (
        <a
          key={view}
          href={pathOfTriage({ ...shown, view, sort: triageSorts[view][0] })}
          aria-current={view === shown.view ? "page" : undefined}
        >
          {words.views[view]}
        </a>
      ))}
    </nav>
  );
}

type TriageFiltersProps = {
  shown: Triage;
  /** The tags to choose from. */
  tags: TagName[];
  tag: TagName | null;
};

/** How a view is sorted, whose rows it shows, and the way to the same as a file. */
export function TriageFilters({ shown, tags, tag }: TriageFiltersProps) {
  const link = (change: Partial<Triage>, isCurrent: boolean) => ({
    href: pathOfTriage({ ...shown, ...change }),
    "aria-current": isCurrent ? ("true" as const) : undefined,
  });
  return (
    <section className="filters" aria-label={words.filters}>
      <nav className="sorts" aria-label={words.sort}>
        {triageSorts[shown.view].map((sort) => (
          <a key={sort} {...link({ sort }, sort === shown.sort)}>
            {words.sorts[sort]}
          </a>
        ))}
      </nav>
      <div className="filter-menus">
        {tags.length > 0 && (
          <Menu label={words.tags}>
            {tags.map(({ slug, name }) => (
              <a key={slug} {...link({ tag: slug }, slug === shown.tag)}>
                <bdi>{name}</bdi>
              </a>
            ))}
          </Menu>
        )}
        <a className="to-stages" href={pathOfTriage(shown, { csv: true })}>
          {words.csv}
        </a>
      </div>
      <nav className="stages" aria-label={words.host}>
        <a {...link({ host: null }, shown.host === null)}>{words.hosts.all}</a>
        <a {...link({ host: "me" }, shown.host === "me")}>{words.hosts.me}</a>
      </nav>
      {tag && (
        <div className="chips">
          <Chip href={pathOfTriage({ ...shown, tag: null })} drop={words.dropTag}>
            <bdi>{tag.name}</bdi>
          </Chip>
        </div>
      )}
    </section>
  );
}
