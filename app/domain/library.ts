import { pathWith } from "./paths.ts";
import type { Outcome, PilotState } from "./views.ts";

/** What everybody may see of a pilot's life. */
export const openStates = ["recruiting", "running", "concluded"] as const satisfies PilotState[];
export type OpenState = (typeof openStates)[number];

export const outcomes = ["adopt", "adapt", "stop"] as const satisfies Outcome[];

/** Which pilots the learning library shows, as its address says it. */
export type Shelf = {
  state: OpenState | null;
  outcome: Outcome | null;
  /** A tag's slug: of one of the ideas that are tried. */
  tag: string | null;
};

/** The whole library as it first comes. */
export const everyPilot: Shelf = { state: null, outcome: null, tag: null };

/** The address of the library with these filters; `after` is the number of the last pilot shown. */
export function pathOfPilots(shelf: Partial<Shelf>, after: number | null = null): string {
  return pathWith("/pilots", { ...everyPilot, ...shelf, after });
}
