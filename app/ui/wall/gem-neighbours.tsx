import { wall } from "#app/copy/wall.ts";
import { pathOfGem } from "#app/domain/paths.ts";
import type { GemView } from "#app/domain/views.ts";

/** The way to the gems before and after. */
export function GemNeighbours({ older, newer }: Pick<GemView, "older" | "newer">) {
  if (!older && !newer) return null;
  return (
    <nav className="neighbours" aria-label={wall.gem.neighbours}>
      {older && (
        <a rel="prev" href={pathOfGem(older)}>
          <span>
            {wall.gem.older}, {wall.number(older.number)}
          </span>
          <b dir="auto">{older.title}</b>
        </a>
      )}
      {newer && (
        <a className="newer" rel="next" href={pathOfGem(newer)}>
          <span>
            {wall.gem.newer}, {wall.number(newer.number)}
          </span>
          <b dir="auto">{newer.title}</b>
        </a>
      )}
    </nav>
  );
}
