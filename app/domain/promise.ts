/** What became of a promise. One that was kept after its day is kept late, and stays counted as broken. */
export const promiseStates = ["open", "kept", "broken", "kept-late"] as const;
export type PromiseState = (typeof promiseStates)[number];

/** What was done to a promise, one entry each time. */
export const promiseDeeds = ["made", "moved", "kept", "broken", "kept-late"] as const;
export type PromiseDeed = (typeof promiseDeeds)[number];
