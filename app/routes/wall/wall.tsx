import { wallWords } from "#app/copy/pages/wall.ts";
import { wall } from "#app/copy/wall.ts";
import { Pager } from "#app/ui/pager.tsx";
import { Title } from "#app/ui/title.tsx";
import { EmptyWall } from "#app/ui/wall/empty-wall.tsx";
import { GemGrid } from "#app/ui/wall/gem-grid.tsx";
import { WallHero } from "#app/ui/wall/wall-hero.tsx";
import { page } from "#app/web/page.ts";
import { gemPage } from "#db/celebrations.ts";
import { wallTotals } from "#db/tallies.ts";
import type { Route } from "./+types/wall.ts";

export const handle = { vitrine: true, calm: true };

export const loader = page.open("see-wall", async ({ read, url }) => {
  const text = url.searchParams.get("after") ?? "";
  const after = /^\d{1,9}$/.test(text) ? Number(text) : null;
  const [{ gems, next }, totals] = await Promise.all([gemPage(read, after), wallTotals(read)]);
  return { gems, totals, next: next ? `/wall?after=${next}` : null, first: after ? "/wall" : null };
});

export default function Wall({ loaderData: { gems, totals, next, first } }: Route.ComponentProps) {
  const latest = first ? null : (gems[0] ?? null);
  return (
    <>
      <Title>{wallWords.title}</Title>
      <meta name="description" content={wall.words} />
      <link rel="canonical" href="/wall" />
      <WallHero totals={totals} latest={latest} />
      {gems.length === 0 ? <EmptyWall /> : <GemGrid gems={latest ? gems.slice(1) : gems} />}
      <Pager next={next} first={first} />
    </>
  );
}
