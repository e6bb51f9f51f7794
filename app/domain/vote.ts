/** How much an idea would mean to somebody who votes for it: nice, matters, vital. */
export const strengths = ["1", "2", "3"] as const;
export type Strength = 1 | 2 | 3;

/** How many lines of what an idea would change are shown, the newest. */
export const mostLines = 50;

/**
 * Whether a vote counts. Nearly every vote is `counted` at once; one of a burst is `held` until staff have looked, and is
 * then `released`, which counts like any other, or `dropped`, which doesn't.
 */
export const voteStates = ["counted", "held", "released", "dropped"] as const;
export type VoteState = (typeof voteStates)[number];
export const countingStates = ["counted", "released"] as const satisfies VoteState[];

/** Whether a vote in this state is one of those everybody sees counted. */
export function doesCount(state: VoteState): boolean {
  return (countingStates as readonly VoteState[]).includes(state);
}

const hourMs = 3_600_000;

/** The figures by which a burst of votes from new accounts is known. */
export const burst = {
  /** How long an account is new. */
  newForMs: 72 * hourMs,
  /** How far back the votes of new accounts are looked at together. */
  withinMs: hourMs,
  /** So many on one idea are nothing strange. */
  few: 20,
  /** One more for every so many that new accounts gave to other ideas: then people are simply arriving. */
  elsewhere: 4,
  /** Beyond this it is a burst, however much is going on. */
  many: 100,
  /** How long new accounts are trusted with an idea once staff have counted all that was held. */
  trustedForMs: 24 * hourMs,
} as const;

/** Accounts made since then are new. */
export function newSince(now: Date): Date {
  return new Date(now.getTime() - burst.newForMs);
}

/**
 * How many votes of new accounts one idea may get within the hour, when they gave `elsewhere` votes to other ideas in the
 * same time; the next is held. A thousand accounts made for one idea vote for nothing else, a thousand people who arrive
 * vote for many.
 */
export function mostFromNewAccounts(elsewhere: number): number {
  return Math.min(burst.few + Math.floor(elsewhere / burst.elsewhere), burst.many);
}
