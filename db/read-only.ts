import { engineOf } from "./engine.ts";
import { Unusable } from "./fault.ts";

/** Why a site takes no changes: it is being copied, or it has moved and this is the old copy. */
export const reasons = ["moving", "moved"] as const;
export type Reason = (typeof reasons)[number];

/** What a database says of itself: no row, and it takes changes. `since` tells whose doing it is. */
export type ReadOnlyRow = { reason: Reason; since: Date };

/** Decides on the row that is there, and answers the one that shall be. */
export type Decide = (row: ReadOnlyRow | null) => ReadOnlyRow | null;

/**
 * Stops every change of the site at `url`, in all its processes, or lets them in again; answers the row as it is then.
 * When it returns, each write that began before is over, and none comes after. Throws `Unusable`.
 */
export async function changeReadOnly(url: string, decide: Decide): Promise<ReadOnlyRow | null> {
  const [{ changeReadOnly }, { sentenceOf }] =
    engineOf(url) === "postgres"
      ? await Promise.all([import("./read-only.postgres.ts"), import("./fault.postgres.ts")])
      : await Promise.all([import("./read-only.sqlite.ts"), import("./fault.sqlite.ts")]);
  return changeReadOnly(url, decide).catch((error) => {
    throw new Unusable(url, sentenceOf(error));
  });
}
