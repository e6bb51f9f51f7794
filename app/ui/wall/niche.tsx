import { wall } from "#app/copy/wall.ts";
import { minerals, stoneOf } from "#app/domain/stone.ts";
import type { Gem } from "#app/domain/views.ts";
import { LargeStone } from "#app/ui/large-stone.tsx";

type NicheProps = { gem: Pick<Gem, "idea" | "kind">; labelled?: boolean; turns?: boolean; scope?: string };

/** A gem in its lit place, with its colour on the glass below. */
export function Niche({ gem, labelled, turns, scope }: NicheProps) {
  const { mineral } = stoneOf(gem.idea.id);
  return (
    <div className={`niche glint m${mineral}`}>
      <LargeStone
        id={gem.idea.id}
        stage={gem.kind === "shipped" ? "shipped" : "piloting"}
        label={labelled ? wall.stone(minerals[mineral] ?? "") : undefined}
        turns={turns}
        scope={scope}
      />
    </div>
  );
}
