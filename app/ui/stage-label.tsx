import { copy } from "#app/copy/en.ts";
import type { Stage } from "#app/domain/stage.ts";

/** The stage of an idea in words. */
export function StageLabel({ stage }: { stage: Stage }) {
  return <span className="stage-label">{copy.stages[stage]}</span>;
}
