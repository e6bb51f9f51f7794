import type { OpenTo, Seating } from "./pilot.ts";
import type { PilotState } from "./views.ts";

/** What ties somebody to a pilot: to one of its ideas, or to the tag it is open to. */
export const ties = ["dreamer", "polisher", "voter", "tag"] as const;
export type Tie = (typeof ties)[number];

const wanted = { voters: "voter", polishers: "polisher", tag: "tag" } as const satisfies Record<string, Tie>;

/** Whether somebody with these ties may take part in a pilot; who dreamed up one of its ideas always may. */
export function mayTakePart(openTo: OpenTo, has: readonly Tie[]): boolean {
  return openTo === "everyone" || has.includes("dreamer") || has.includes(wanted[openTo]);
}

/** Whether somebody with these ties has first refusal: those whose idea it is. */
export function goesFirst(has: readonly Tie[]): boolean {
  return has.some((tie) => tie !== "tag");
}

/** The day until which seats are kept for those who go first, or null when they are not, or no longer. */
export function keptUntil({ seating, firstUntil }: Seats, today: string): string | null {
  return seating === "in-order" && firstUntil !== null && today <= firstUntil ? firstUntil : null;
}
type Seats = { seating: Seating; firstUntil: string | null };

/** Whether a pilot gives seats: while it recruits or runs, and its last day has not passed. */
export function givesSeats({ state, endsOn }: { state: PilotState; endsOn: string }, today: string): boolean {
  return (state === "recruiting" || state === "running") && today <= endsOn;
}
