import type { Yardstick } from "./pilot.ts";

/** Of fewer people than this, what they said in private is not told as one figure in public. */
export const fewestTold = 3;

/** What a pilot came to, counted: of the people who checked in, and of those of them who said whether they would miss it. */
export type Figures = {
  places: number;
  seated: number;
  testers: number;
  checkIns: number;
  /** From 1 to 5, with one decimal. */
  pulse: number | null;
  missed: { yes: number; of: number };
  /** The last one that staff recorded. */
  figure: number | null;
};

/** What the check-ins say, by the yardsticks that read them; null while nobody said anything, or by another yardstick. */
export function measured(yardstick: Yardstick, { pulse, missed }: Figures): number | null {
  if (yardstick === "pulse") return pulse;
  return yardstick === "missed" && missed.of > 0 ? Math.round((missed.yes / missed.of) * 100) : null;
}

/** Whether a result reaches its target; null where there is nothing to compare. */
export function isReached(yardstick: Yardstick, result: number | null, target: number | null): boolean | null {
  if (result === null || yardstick === "words") return null;
  if (yardstick === "yes-no") return result === 1;
  return target === null ? null : result >= target;
}

/** The figures as everybody may see them. */
export function forEverybody({ pulse, missed, ...figures }: Figures): Figures {
  return {
    ...figures,
    pulse: figures.testers < fewestTold ? null : pulse,
    missed: missed.of < fewestTold ? { yes: 0, of: 0 } : missed,
  };
}
