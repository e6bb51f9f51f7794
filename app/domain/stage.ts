/** How polished an idea is. */
export const stages = ["rough", "polishing", "piloting", "shipped", "resting"] as const;
export type Stage = (typeof stages)[number];

export type StageCause = "polish" | "answer" | "pilot-opened" | "adopted" | "adapted" | "stopped" | "shipped" | "woken";

/** From which stages a cause may take an idea, and where to. `woken` goes back to the stage it left. */
const moves: Record<StageCause, { from: readonly Stage[]; to: Stage | "the stage it left" }[]> = {
  polish: [{ from: ["rough"], to: "polishing" }],
  answer: [
    { from: ["rough"], to: "polishing" },
    { from: ["rough", "polishing", "piloting"], to: "resting" },
  ],
  "pilot-opened": [{ from: ["rough", "polishing", "piloting"], to: "piloting" }],
  adopted: [{ from: ["piloting"], to: "piloting" }],
  adapted: [{ from: ["piloting"], to: "polishing" }],
  stopped: [{ from: ["piloting"], to: "resting" }],
  shipped: [{ from: ["rough", "polishing", "piloting"], to: "shipped" }],
  woken: [{ from: ["resting"], to: "the stage it left" }],
};

/** Whether `cause` may take an idea from one stage to another; `left` is the stage a resting idea left. */
export function mayMove(from: Stage, to: Stage, cause: StageCause, left: Stage | null = null): boolean {
  return moves[cause].some(
    (move) => move.from.includes(from) && (move.to === "the stage it left" ? left : move.to) === to,
  );
}

/** The stages an official answer may move an idea to, for the form; a resting one wakes to the stage it left. */
export function stagesByAnswer(from: Stage, left: Stage | null): Stage[] {
  return stages.filter((to) => mayMove(from, to, "answer") || mayMove(from, to, "woken", left));
}
