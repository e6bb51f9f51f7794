import { setTimeout as pause } from "node:timers/promises";
import type { Db, Read } from "#db/connect.ts";
import { type Fault, NoRoom, ReadOnly, Unsure } from "#db/fault.ts";
import { logAway } from "./log.ts";
import { refusedPage } from "./refused.ts";

const patienceMs = 500;

/**
 * Reads, and reads again for a moment while the database does not answer: a restart or a lock often lasts no longer.
 * What a standby does not know (yet), the primary is asked for. Throws the 503 for what stays out of reach.
 */
export async function patiently<T>(db: Db, from: Read, load: (read: Read) => Promise<T>): Promise<T> {
  const until = performance.now() + patienceMs;
  for (;;) {
    try {
      return await load(from);
    } catch (error) {
      const fault = db.faultOf(error);
      if (!fault && from !== db.read && isNotFound(error)) return patiently(db, db.read, load);
      if (!fault) throw error;
      if (performance.now() > until) {
        logAway(fault);
        refusedPage("away", 503);
      }
      await pause(50 + Math.random() * 50);
    }
  }
}

/** What a fault is called where its words stand. */
export function codeOf(fault: Fault): "busy" | "unsure" | "no-room" | "read-only" {
  if (fault instanceof ReadOnly) return "read-only";
  if (fault instanceof Unsure) return "unsure";
  return fault instanceof NoRoom ? "no-room" : "busy";
}

function isNotFound(error: unknown): boolean {
  return (error as { init?: { status?: number } }).init?.status === 404;
}
