import { type SQL, sql } from "drizzle-orm";
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
  // Anybody can write a place into an address, and PostgreSQL knows no day as long ago as a Date does.
  const value = key.dataType === "date" ? new Date(Math.max(0, place.key)) : place.key;
  const it = sql`(${sql.param(value, key)}, ${place.id})`;
  return first === "most" ? sql`(${key}, ${id}) < ${it}` : sql`(${key}, ${id}) > ${it}`;
}

/** The first `most` of rows that were read with one more. */
export function pageOf<Row>(rows: Row[], most: number, placeOf: (row: Row) => { at: Date; id: string }): Page<Row> {
  const shown = rows.slice(0, most);
  const last = shown.at(-1);
  if (rows.length <= most || !last) return { rows: shown, next: null };
  const { at, id } = placeOf(last);
  return { rows: shown, next: { key: at.getTime(), id } };
}
