import { wall } from "#app/copy/wall.ts";
import { pathOfGem } from "#app/domain/paths.ts";
import type { Gem } from "#app/domain/views.ts";
import { MuseumLabel } from "#app/ui/wall/museum-label.tsx";
import { Niche } from "#app/ui/wall/niche.tsx";

/** One gem of the wall, with its label. The whole card leads to its page. */
export function GemCard({ gem }: { gem: Gem }) {
  return (
    <article className="gem-card">
      <Niche gem={gem} />
      <div className="gem-words">
        <Learnt gem={gem} />
        <h2 dir="auto">
          <a href={pathOfGem(gem)}>{gem.title}</a>
        </h2>
        <Line text={gem.line} />
      </div>
      <MuseumLabel credits={gem.credits} number={gem.number} claps={gem.claps + gem.visitorClaps} />
    </article>
  );
}

/** Said of a celebrated pilot that was stopped or adapted. */
export function Learnt({ gem }: { gem: Pick<Gem, "kind" | "outcome"> }) {
  if (gem.kind === "shipped" || gem.outcome === "adopt") return null;
  return <p className="learnt">{wall.learnt}</p>;
}

/** The first words of the story. They are the narrator's, unless they begin with somebody else's. */
export function Line({ text }: { text: string }) {
  if (!text) return null;
  const isOpen = /^[“"„«]/.test(text) && !/[”"»]/.test(text.slice(1));
  return (
    <p className="line" dir="auto">
      {isOpen ? `${text}”` : text}
    </p>
  );
}
