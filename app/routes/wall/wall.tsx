import { redirect } from "react-router";
import { embedWords } from "#app/copy/pages/embed.ts";
import { feedWords } from "#app/copy/pages/feed.ts";
import { wallWords as words } from "#app/copy/pages/wall.ts";
import { wall } from "#app/copy/wall.ts";
import { dayIn } from "#app/domain/calendar.ts";
import { worksHere } from "#app/domain/roles.ts";
import { everyGem, gemKinds, pathOfWall, type Showcase } from "#app/domain/wall.ts";
import { Button } from "#app/ui/button.tsx";
import { altOf, cardOfWall } from "#app/ui/card/cards.ts";
import { EmbedLink } from "#app/ui/embed/embed-link.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { Facts } from "#app/ui/facts.tsx";
import { FeedLink } from "#app/ui/feed-link.tsx";
import { Head } from "#app/ui/head.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { useSite } from "#app/ui/site.ts";
import { EmptyWall } from "#app/ui/wall/empty-wall.tsx";
import { GemGrid } from "#app/ui/wall/gem-grid.tsx";
import { Spots } from "#app/ui/wall/spots.tsx";
import { WallFilters } from "#app/ui/wall/wall-filters.tsx";
import { WallHead } from "#app/ui/wall/wall-head.tsx";
import { WallHero } from "#app/ui/wall/wall-hero.tsx";
import { cardLink } from "#app/web/cards.ts";
import { factsOf, wallFacts } from "#app/web/facts.ts";
import { page } from "#app/web/page.ts";
import { numberAt, oneOf, tagIn } from "#app/web/places.ts";
import { gemPage } from "#db/celebrations.ts";
import { spotsOn } from "#db/spotlights.ts";
import { wallTotals } from "#db/tallies.ts";
import { tagsCelebrated, wallYears, whichGems } from "#db/wall.ts";
import type { Route } from "./+types/wall.ts";

export const handle = { vitrine: true, calm: true };

/** So few gems are seen at a glance, and need no filters. */
const few = 7;

export const loader = page.open("see-wall", async ({ read, site, home, me, now, url }) => {
  const query = url.searchParams;
  const { timeZone } = site;
  const [{ tag, moved }, years] = await Promise.all([tagIn(read, query), wallYears(read, timeZone)]);
  const showcase: Showcase = {
    kind: oneOf(gemKinds, query.get("kind")),
    year: years.find((year) => String(year) === query.get("year")) ?? null,
    tag: tag?.slug ?? null,
  };
  if (moved) throw redirect(pathOfWall(showcase), 301);
  const after = numberAt(query.get("after"));
  const isWhole = after === null && pathOfWall(showcase) === pathOfWall(everyGem);
  const which = await whichGems(read, timeZone, { ...showcase, tagId: tag?.id });
  const [{ gems, next }, totals, tags, spots] = await Promise.all([
    gemPage(read, after, undefined, which),
    isWhole ? wallTotals(read) : null,
    tagsCelebrated(read),
    isWhole ? spotsOn(read, dayIn(timeZone, now)) : [],
  ]);
  const card = isWhole ? cardLink("/wall/card.png", cardOfWall(site, gems), altOf) : undefined;
  return {
    ...{ showcase, years, tags, gems, totals, spots },
    card,
    facts: factsOf({ home, me }, wallFacts({ home, me }, gems)),
    tag: tag && { slug: tag.slug, name: tag.name },
    unknownTag: tag ? null : query.get("tag"),
    next: next ? pathOfWall(showcase, next) : null,
    first: after ? pathOfWall(showcase) : null,
  };
});

export default function Wall({ loaderData }: Route.ComponentProps) {
  const { showcase, years, tags, tag, unknownTag, gems, totals, spots, card, facts, next, first } = loaderData;
  const { name, reader } = useSite();
  const latest = totals ? (gems[0] ?? null) : null;
  const isEmpty = totals !== null && latest === null;
  return (
    <>
      <Head
        title={words.title}
        description={wall.words}
        path={pathOfWall(showcase)}
        thin={totals === null}
        card={card}
      />
      <Facts of={facts} />
      {totals ? <WallHero totals={totals} latest={latest} /> : <WallHead />}
      <Spots spots={spots} />
      {(totals === null || gems.length > few) && (
        <WallFilters showcase={showcase} years={years} tags={tags} tag={tag} />
      )}
      {unknownTag && <p className="no-tag">{words.noTag}</p>}
      {isEmpty && <EmptyWall />}
      {gems.length === 0 && !isEmpty && (
        <Empty title={words.noneTitle} action={<Button href="/wall">{words.everything}</Button>}>
          <p>{words.none}</p>
        </Empty>
      )}
      <GemGrid gems={latest ? gems.slice(1) : gems} />
      <Pager next={next} first={first} />
      <EmbedLink path="/wall" title={embedWords.frame(name)} />
      {reader && worksHere(reader.role) && (
        <p>
          <a className="link" href="/wall/embed/code">
            {embedWords.way}
          </a>
        </p>
      )}
      <FeedLink path="/shipped" title={feedWords.shipped(name)} />
    </>
  );
}
