import type { DiffPart, WordsDiff } from "./diff.ts";

/** What becomes of a polish: somebody offers it, at once or after a first look, and it is accepted, declined or taken back. */
export const polishStates = ["held", "offered", "accepted", "declined", "withdrawn"] as const;
export type PolishState = (typeof polishStates)[number];

/** The words of an idea that a polish may change. */
export type Words = { title: string; body: string };

/** Whether two states of an idea say exactly the same. */
export function saysTheSame(one: Words, other: Words): boolean {
  return one.title === other.title && one.body === other.body;
}

/**
 * So much of what is said before and after must be new or gone for the meaning to have changed, as far as can be told
 * from outside: in a text of three sentences, one. Who accepts has the last word.
 */
const largeShare = 1 / 3;

/** Whether a change is so large that the idea may well mean something else now. */
export function seemsToChangeMeaning({ title, body }: WordsDiff): boolean {
  const parts = [...title, ...body];
  const length = (kinds: DiffPart["kind"][]) =>
    parts.reduce((sum, { kind, text }) => sum + (kinds.includes(kind) ? lettersIn(text) : 0), 0);
  const changed = length(["added", "removed"]);
  return changed > 0 && changed >= largeShare * (changed + length(["same"]));
}

function lettersIn(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

/** So many offered polishes an idea shows with all that they would change. */
export const shownAtOnce = 2;
