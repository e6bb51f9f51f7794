import { engineOf } from "./engine.ts";

/** Why a site takes no changes: it is being copied, or it has moved and this is the old copy. */
export const reasons = ["moving", "moved"] as const;
export type Reason = (typeof reasons)[number];

/**
 * Stops every change of the site at `url`, in all its processes, or lets them in again (null); answers what it was
 * before. When it returns, each write that began before is over, and none comes after.
 */
export async function setReadOnly(url: string, reason: Reason | null, now: Date): Promise<Reason | null> {
  const { setReadOnly } =
    engineOf(url) === "postgres" ? await import("./read-only.postgres.ts") : await import("./read-only.sqlite.ts");
  return setReadOnly(url, reason, now);
}
