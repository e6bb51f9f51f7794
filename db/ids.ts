import { createHash } from "node:crypto";
import { v5, v7 } from "uuid";

/** Makes the ids of one deed: text, sortable by the time of the deed and, within it, by the order they were made in. */
export type NewId = () => string;

/** Where a process stands in the order of its ids, so that those of one moment sort as they were made. */
let made = firstOf(crypto.getRandomValues(new Uint8Array(4)));

/** @param random gives whole numbers from 0 to 255, for repeatable ids; left out, they are truly random */
export function idsAt(now: Date, random?: () => number): NewId {
  const msecs = now.getTime();
  if (!random) return () => v7({ msecs, seq: next() });
  const bytes = () => Uint8Array.from({ length: 16 }, random);
  let seq = firstOf(bytes());
  return () => v7({ msecs, seq: seq++, random: bytes() });
}

function firstOf(bytes: Uint8Array): number {
  return new DataView(bytes.buffer).getUint32(0) >>> 1;
}

function next(): number {
  made = (made + 1) >>> 0;
  return made;
}

/** A short code made from a new id, which nobody can guess: eight letters and digits in base 32. */
export function shortCode(id: string): string {
  const signs = "abcdefghijklmnopqrstuvwxyz234567";
  const bytes = createHash("sha256").update(id).digest().subarray(0, 8);
  return Array.from(bytes, (byte) => signs[byte % signs.length]).join("");
}

/** What no id made at a time, or later, comes before. */
export function firstIdAt(at: Date): string {
  const hex = Math.max(0, at.getTime()).toString(16).padStart(12, "0");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7000-8000-000000000000`;
}

/** When an id of `idsAt` was made; the beginning of time for what is none. */
export function timeOfId(id: string): Date {
  return new Date(Number.parseInt(id.replaceAll("-", "").slice(0, 12), 16) || 0);
}

/** The id that belongs to a name: the same for the same name, for what has no row of its own. */
export function idOfName(name: string): string {
  return v5(name, "6f7b1f0c-51a3-4b0e-9d0a-3a1c5e0f7d21");
}
