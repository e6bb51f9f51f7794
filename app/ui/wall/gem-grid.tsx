import type { Gem } from "#app/domain/views.ts";
import { GemCard } from "#app/ui/wall/gem-card.tsx";

/** The gems of the wall, side by side. */
export function GemGrid({ gems }: { gems: Gem[] }) {
  if (gems.length === 0) return null;
  return (
    <ul className="gem-grid">
      {gems.map((gem) => (
        <li key={gem.id}>
          <GemCard gem={gem} />
        </li>
      ))}
    </ul>
  );
}
