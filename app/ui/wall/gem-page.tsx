import { wall } from "#app/copy/wall.ts";
import type { Applause as ApplauseView, GemView } from "#app/domain/views.ts";
import { Day } from "#app/ui/day.tsx";
import { ShareWay } from "#app/ui/share-way.tsx";
import { Applause } from "#app/ui/wall/applause.tsx";
import { CreditList } from "#app/ui/wall/credit-list.tsx";
import { Learnt } from "#app/ui/wall/gem-card.tsx";
import { GemNeighbours } from "#app/ui/wall/gem-neighbours.tsx";
import { Niche } from "#app/ui/wall/niche.tsx";
import { ProvenanceLines } from "#app/ui/wall/provenance-lines.tsx";
import { Story } from "#app/ui/wall/story.tsx";
import { ThankLink } from "#app/ui/wall/thank-link.tsx";

/** An entry of the wall: its gem, its story and everyone who brought it about. `turns` on its first day. */
export function GemPage({ gem, applause, turns }: { gem: GemView; applause: ApplauseView; turns?: boolean }) {
  return (
    <>
      <article className="gem-page">
        <div className="gem-stand">
          <Niche gem={gem} labelled turns={turns} />
          <p className="museum-number">{wall.gem.inCollection(gem.number)}</p>
        </div>
        <header>
          <p className="above">
            <a href="/wall">{wall.name}</a>
          </p>
          <h1 className={gem.title.length > 90 ? "long" : undefined} dir="auto">
            {gem.title}
          </h1>
          <Learnt gem={gem} />
          <p className="gem-facts">
            <span>
              {gem.kind === "shipped" ? wall.gem.shipped : wall.gem.concluded} <Day at={gem.at} />
            </span>
            {gem.votes > 0 && <span>{wall.gem.wanted(gem.votes)}</span>}
          </p>
          <ShareWay kind="celebration" of={gem.number} />
        </header>
        <div className="gem-story">
          <Story gem={gem} />
          <Credits gem={gem} />
          <Applause gem={gem} applause={applause} />
          <ul className="gem-roots">
            <li>
              <a className="link" href={`/ideas/${gem.idea.number}/${gem.idea.slug}`}>
                {wall.gem.idea(gem.idea.number)}
              </a>
            </li>
            {gem.pilot && (
              <li>
                <a className="link" href={`/pilots/${gem.pilot.number}/${gem.pilot.slug}`}>
                  {wall.gem.pilot(gem.pilot.number)}
                </a>
              </li>
            )}
          </ul>
          <ThankLink number={gem.idea.number} />
        </div>
      </article>
      <GemNeighbours older={gem.older} newer={gem.newer} />
    </>
  );
}

/** The whole label: every name by role, with what each did, and what was said when the idea was first heard. */
function Credits({ gem: { credits, shares, provenance, idea } }: { gem: GemView }) {
  return (
    <section className="gem-credits">
      <h2>{wall.gem.who}</h2>
      {credits.length === 0 && <p>{wall.noCredits}</p>}
      {credits.length > 0 && <CreditList credits={credits} shares={shares} />}
      <ProvenanceLines said={provenance} />
      <p>
        <a className="link" href={`/ideas/${idea.number}/nominate`}>
          {wall.gem.missing}
        </a>
      </p>
    </section>
  );
}
