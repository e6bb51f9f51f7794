import { createHash } from "node:crypto";
import { v5, v7 } from "uuid";

/** Makes the ids of one deed: text, sortable by the time of the deed and, within it, by the order they were made in. */
export type NewId = () => string;

/** @param random gives whole numbers from 0 to 255, for repeatable ids; left out, they are truly random */
export function idsAt(now: Date, random?: () => number): NewId {
  const msecs = now.getTime();
  const bytes = random && (() => Uint8Array.from({ length: 16 }, random));
  let seq = new DataView((bytes?.() ?? crypto.getRandomValues(new Uint8Array(4))).buffer).getUint32(0) >>> 1;
  return () => v7({ msecs, seq: seq++, random: bytes?.() });
}

/** A short code made from a new id, which nobody can guess: eight letters and digits in base 32. */
export function shortCode(id: string): string {
  const signs = "abcdefghijklmnopqrstuvwxyz234567";
  const bytes = createHash("sha256").update(id).digest().subarray(0, 8);
  return Array.from(bytes, (byte) => signs[byte % signs.length]).join("");
}

/** When an id of `idsAt` was made; the beginning of time for what is none. */
export function timeOfId(id: string): Date {
  return new Date(Number.parseInt(id.replaceAll("-", "").slice(0, 12), 16) || 0);
}

/** The id that belongs to a name: the same for the same name, for what has no row of its own. */
export function idOfName(name: string): string {
  return v5(name, "6f7b1f0c-51a3-4b0e-9d0a-3a1c5e0f7d21");
}
