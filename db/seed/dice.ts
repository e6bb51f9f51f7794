import { idsAt } from "../ids.ts";

/** Chance as the seed throws it, the same for the same seed. */
export type Dice = {
  /** From 0 to 1. */
  random: () => number;
  pick: <T>(list: readonly T[]) => T;
  /** A whole number from the first to the last. */
  between: (least: number, most: number) => number;
  /** Whether it happens, of so many in a hundred. */
  percent: (chance: number) => boolean;
  /** An id of this moment. */
  idAt: (at: Date) => string;
  /** A moment between two. */
  moment: (after: Date, before: Date) => Date;
};

export function diceOf(random: () => number): Dice {
  const between = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
  const byte = () => between(0, 255);
  return {
    random,
    pick: (list) => list[Math.floor(random() * list.length)] as never,
    between,
    percent: (chance) => random() * 100 < chance,
    idAt: (at) => idsAt(at, byte)(),
    moment: (after, before) => new Date(after.getTime() + random() * (before.getTime() - after.getTime())),
  };
}
