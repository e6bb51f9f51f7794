import { embedWords } from "#app/copy/pages/embed.ts";
import { feedWords } from "#app/copy/pages/feed.ts";
import { wallWords } from "#app/copy/pages/wall.ts";
import { wall } from "#app/copy/wall.ts";
import { worksHere } from "#app/domain/roles.ts";
import { altOf, cardOfWall } from "#app/ui/card/cards.ts";
import { EmbedLink } from "#app/ui/embed/embed-link.tsx";
import { Facts } from "#app/ui/facts.tsx";
import { FeedLink } from "#app/ui/feed-link.tsx";
import { Head } from "#app/ui/head.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { useSite } from "#app/ui/site.ts";
import { EmptyWall } from "#app/ui/wall/empty-wall.tsx";
import { GemGrid } from "#app/ui/wall/gem-grid.tsx";
import { WallHero } from "#app/ui/wall/wall-hero.tsx";
import { cardLink } from "#app/web/cards.ts";
import { factsOf, wallFacts } from "#app/web/facts.ts";
import { page } from "#app/web/page.ts";
import { numberAt } from "#app/web/places.ts";
import { gemPage } from "#db/celebrations.ts";
import { wallTotals } from "#db/tallies.ts";
import type { Route } from "./+types/wall.ts";

export const handle = { vitrine: true, calm: true };

export const loader = page.open("see-wall", async ({ read, site, home, me, url }) => {
  const after = numberAt(url.searchParams.get("after"));
  const [{ gems, next }, totals] = await Promise.all([gemPage(read, after), wallTotals(read)]);
  const card = after ? undefined : cardLink("/wall/card.png", cardOfWall(site, gems), altOf);
  return {
    gems,
    totals,
    card,
    facts: factsOf({ home, me }, wallFacts({ home, me }, gems)),
    next: next ? `/wall?after=${next}` : null,
    first: after ? "/wall" : null,
  };
});

export default function Wall({ loaderData: { gems, totals, card, facts, next, first } }: Route.ComponentProps) {
  const { name, reader } = useSite();
  const latest = first ? null : (gems[0] ?? null);
  return (
    <>
      <Head title={wallWords.title} description={wall.words} path="/wall" thin={first !== null} card={card} />
      <Facts of={facts} />
      <WallHero totals={totals} latest={latest} />
      {gems.length === 0 ? <EmptyWall /> : <GemGrid gems={latest ? gems.slice(1) : gems} />}
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
