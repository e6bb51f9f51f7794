import { v7 } from "uuid";

/** Makes the ids of one deed: text, sortable by the time of the deed. */
export type NewId = () => string;

/** @param random gives whole numbers from 0 to 255, for repeatable ids; left out, they are truly random */
export function idsAt(now: Date, random?: () => number): NewId {
  const msecs = now.getTime();
  if (!random) return () => v7({ msecs });
  return () => v7({ msecs, random: Uint8Array.from({ length: 16 }, random) });
}
