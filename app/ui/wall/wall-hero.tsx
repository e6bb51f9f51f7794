import { wall } from "#app/copy/wall.ts";
import { pathOfGem } from "#app/domain/paths.ts";
import type { Gem, WallTotals } from "#app/domain/views.ts";
import { Learnt } from "#app/ui/wall/gem-card.tsx";
import { MuseumLabel } from "#app/ui/wall/museum-label.tsx";
import { Niche } from "#app/ui/wall/niche.tsx";

/** What the wall is, how much it holds, and its newest gem in full light. */
export function WallHero({ totals, latest }: { totals: WallTotals; latest: Gem | null }) {
  const kinds = (["shipped", "credited", "learnt"] as const).filter((kind) => totals[kind] > 0);
  return (
    <section className={latest ? "wall-hero" : "wall-hero alone"}>
      <div className="wall-title">
        <p className="above">{wall.name}</p>
        <h1>
          {wall.title.map((line) => (
            <span key={line}>{line} </span>
          ))}
        </h1>
        <p className="lede">{wall.words}</p>
        {kinds.length > 0 && (
          <div className="wall-totals">
            <p className="faint" id="totals">
              {wall.totalsTitle}
            </p>
            <dl aria-labelledby="totals">
              {kinds.map((kind) => (
                <div key={kind}>
                  <dt>{wall.totals[kind](totals[kind])}</dt>
                  <dd>{totals[kind].toLocaleString("en-GB")}</dd>
                </div>
              ))}
            </dl>
          </div>
        )}
      </div>
      {latest && <Newest gem={latest} />}
    </section>
  );
}

function Newest({ gem }: { gem: Gem }) {
  return (
    <article className="newest">
      <Niche gem={gem} scope="newest" />
      <div className="gem-words">
        <p className="above">{wall.latest}</p>
        <h2 dir="auto">
          <a href={pathOfGem(gem)}>{gem.title}</a>
        </h2>
        <Learnt gem={gem} />
        <MuseumLabel credits={gem.credits} number={gem.number} />
      </div>
    </article>
  );
}
