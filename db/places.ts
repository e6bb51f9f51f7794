import { type SQL, sql } from "drizzle-orm";
import { addDays, daysBetween } from "../app/domain/calendar.ts";
import type { AnyColumn } from "./columns.ts";

/** Where a page of a list begins: after the row with this sort key and id. */
export type Place = { key: number; id: string };

/** One page of a list, and the place where the next one begins. */
export type Page<Row> = { rows: Row[]; next: Place | null };

/**
 * What comes after a place in a list, most first or least first: a row value, so that an index on (key, id) finds it at once.
 */
export function beyond(
  place: Place | null | undefined,
  key: AnyColumn,
  id: AnyColumn,
  first: "most" | "least" = "most",
): SQL | undefined {
  if (!place) return undefined;
  const it = sql`(${sql.param(heldAs(place.key, key), key)}, ${place.id})`;
  return first === "most" ? sql`(${key}, ${id}) < ${it}` : sql`(${key}, ${id}) > ${it}`;
}

/** The first `most` of rows that were read with one more; `at` is what they are sorted by. */
export function pageOf<Row>(
  rows: Row[],
  most: number,
  placeOf: (row: Row) => { at: Date | number; id: string },
): Page<Row> {
  const shown = rows.slice(0, most);
  const last = shown.at(-1);
  if (rows.length <= most || !last) return { rows: shown, next: null };
  const { at, id } = placeOf(last);
  return { rows: shown, next: { key: Number(at), id } };
}

/** A place in a list that is sorted by a whole number; whatever else an address says is the beginning. */
export function wholePlace(place: Place | null | undefined): Place | null {
  return place && Number.isInteger(place.key) && Math.abs(place.key) < 2 ** 31 ? place : null;
}

/** A day, "YYYY-MM-DD", as the key of a place. */
export function keyOfDay(day: string): number {
  return daysBetween(firstDay, day);
}

const firstDay = "1970-01-01";
const lastMoment = Date.parse("9999-12-31T23:59:59.999Z");
const lastDay = keyOfDay("9999-12-31");

/** What a column holds for a key. Anybody can write one into an address, and PostgreSQL reads no year of five digits. */
function heldAs(key: number, { dataType }: AnyColumn): Date | string | number {
  if (dataType === "date") return new Date(within(key, lastMoment));
  return dataType === "string" ? addDays(firstDay, Math.floor(within(key, lastDay))) : key;
}

function within(key: number, last: number): number {
  return Math.min(Math.max(0, key || 0), last);
}
