import type { Stage } from "./stage.ts";

/** The questions every new idea begins with; their words stand in copy. */
export const prompts = ["who", "today", "change"] as const;
export type Prompt = (typeof prompts)[number];

/** So many are open at most: a short list is answered, a long one is not even read. */
export const mostOpenGaps = 7;

/** Whether an idea asks what is missing: no longer once it has shipped, and not while it rests. */
export function asksForMore(stage: Stage): boolean {
  return stage !== "shipped" && stage !== "resting";
}
