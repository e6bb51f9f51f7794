import type { Stage } from "#app/domain/stage.ts";
import { stageLetters, stoneOf } from "#app/domain/stone.ts";

/** An idea's stone as it stands in lists. Hidden from screen readers unless it has a label. */
export function Stone({ id, stage, size, label }: { id: string; stage: Stage; size?: "large"; label?: string }) {
  const { mineral, shape } = stoneOf(id);
  return (
    <svg
      className={`stone ${size ? `${size} ` : ""}${stage} m${mineral}`}
      role={label ? "img" : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      <use href={`/stones.svg#${stageLetters[stage]}${shape}`} />
    </svg>
  );
}
