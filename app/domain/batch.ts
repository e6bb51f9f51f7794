/** What staff do to several ideas at once. */
export const batchKinds = ["tagged", "hosted", "merged"] as const;
export type BatchKind = (typeof batchKinds)[number];

/** For so many seconds it can be undone, and nobody is told of it. */
export const undoSeconds = 10;

/** As many ideas as are changed at once. */
export const mostTogether = 50;
