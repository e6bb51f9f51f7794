import { inboxWords as words } from "#app/copy/pages/inbox.ts";
import { wantedWords } from "#app/copy/pages/wanted.ts";
import { type Count, type Inbox, type InboxKind, inboxKinds, pathOfInbox } from "#app/domain/inbox.ts";
import type { CompanyName, TagName } from "#app/domain/views.ts";
import { Chip } from "#app/ui/board/filter-chips.tsx";
import { Button } from "#app/ui/button.tsx";
import { DownIcon } from "#app/ui/icons.tsx";
import { Menu } from "#app/ui/menu.tsx";
import { type WantedChoices, WantedFields } from "#app/ui/score/wanted-fields.tsx";

export type InboxCounts = {
  kinds: Record<InboxKind | "all", Count>;
  hosts: Record<"all" | "me" | "none", Count>;
  first: Count;
};

type InboxFiltersProps = {
  shown: Inbox;
  counts: InboxCounts;
  /** The tags of what waits, each with how much of it. */
  tags: (TagName & { n: number })[];
  tag: TagName | null;
  wanted: Wanted;
};

/** Whose wishes it is narrowed to, and whose it can be. */
type Wanted = WantedChoices & { company: CompanyName | null; attribute: WantedChoices["attributes"][number] | null };

/** What waits, whose, of which tag, who wants it, and how much of it; on a phone folded into the line that says what is shown. */
export function InboxFilters({ shown, counts, tags, tag, wanted }: InboxFiltersProps) {
  const count = counts.kinds[shown.kind ?? "all"];
  const link = (change: Partial<Inbox>, isCurrent: boolean, label: string, count: Count) => (
    <a href={pathOfInbox({ ...shown, ...change })} aria-current={isCurrent ? "true" : undefined}>
      {label} <data value={count.n}>{words.count(count.n, count.more)}</data>
    </a>
  );
  return (
    <section className="filters" aria-label={words.filters}>
      <details className="inbox-fold">
        <summary>
          {words.showing} <Chosen shown={shown} tag={tag} wanted={wanted} />{" "}
          <data value={count.n}>{words.count(count.n, count.more)}</data> <DownIcon size={16} />
        </summary>
      </details>
      <div className="inbox-folded">
        <nav className="stages" aria-label={words.kindsLabel}>
          {link({ kind: null }, shown.kind === null, words.all, counts.kinds.all)}
          {inboxKinds
            .filter((kind) => kind === shown.kind || counts.kinds[kind].n > 0)
            .map((kind) => (
              <span key={kind}>{link({ kind }, kind === shown.kind, words.short[kind], counts.kinds[kind])}</span>
            ))}
        </nav>
        <nav className="stages" aria-label={words.hostsLabel}>
          {link({ host: null }, shown.host === null, words.hosts.all, counts.hosts.all)}
          {link({ host: "me" }, shown.host === "me", words.hosts.me, counts.hosts.me)}
          {link({ host: "none" }, shown.host === "none", words.hosts.none, counts.hosts.none)}
          {link({ first: shown.first ? null : "yes" }, shown.first !== null, words.first, counts.first)}
          {tags.length > 0 && (
            <div className="filter-menus">
              <Menu label={words.tags}>
                {tags.map(({ slug, name, n }) => (
                  <a
                    key={slug}
                    href={pathOfInbox({ ...shown, tag: slug })}
                    aria-current={slug === shown.tag ? "true" : undefined}
                  >
                    <bdi>{name}</bdi> <data value={n}>{n}</data>
                  </a>
                ))}
              </Menu>
            </div>
          )}
        </nav>
        <WantedForm shown={shown} wanted={wanted} />
        <Chips shown={shown} tag={tag} wanted={wanted} />
      </div>
    </section>
  );
}

/** What it is narrowed to, in a line. */
function Chosen({ shown, tag, wanted: { company, attribute } }: Pick<InboxFiltersProps, "shown" | "tag" | "wanted">) {
  const chosen = [
    shown.kind ? words.short[shown.kind] : words.all,
    shown.host && words.hosts[shown.host],
    shown.first && words.first,
    tag?.name,
    company?.name,
    attribute && `${attribute.name}: ${attribute.value}`,
  ].filter((one) => one);
  return <b dir="auto">{chosen.join(", ")}</b>;
}

function WantedForm({ shown: { company, attribute, ...others }, wanted }: { shown: Inbox; wanted: Wanted }) {
  const { companies, attributes } = wanted;
  if (companies.length === 0 && attributes.length === 0) return null;
  return (
    <details className="inbox-wanted">
      <summary>{words.wanted}</summary>
      <form className="form beside" action="/staff" aria-label={words.wanted}>
        {Object.entries(others).map(
          ([name, value]) => value && <input key={name} type="hidden" {...{ name, value }} />,
        )}
        <WantedFields shown={{ company, attribute }} companies={companies} attributes={attributes} />
        <Button>{words.show}</Button>
      </form>
      <p className="hint">{words.wantedHint}</p>
    </details>
  );
}

/** What it is narrowed to, each with its way out. */
function Chips({ shown, tag, wanted: { company, attribute } }: Pick<InboxFiltersProps, "shown" | "tag" | "wanted">) {
  if (!tag && !company && !attribute) return null;
  return (
    <div className="chips">
      {tag && (
        <Chip href={pathOfInbox({ ...shown, tag: null })} drop={words.dropTag}>
          <bdi>{tag.name}</bdi>
        </Chip>
      )}
      {company && (
        <Chip href={pathOfInbox({ ...shown, company: null })} drop={words.dropCompany}>
          {wantedWords.company} <bdi>{company.name}</bdi>
        </Chip>
      )}
      {attribute && (
        <Chip href={pathOfInbox({ ...shown, attribute: null })} drop={words.dropAttribute}>
          {wantedWords.attribute} <bdi>{`${attribute.name}: ${attribute.value}`}</bdi>
        </Chip>
      )}
    </div>
  );
}
