import {
  type AnySQLiteColumn,
  alias,
  getTableConfig,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text as sqliteText,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";

export type AnyColumn = AnySQLiteColumn;
export const table = sqliteTable;
export { alias, getTableConfig, index, primaryKey, uniqueIndex };

export const text = () => sqliteText();
/** One of a few words. */
export const word = <const W extends readonly [string, ...string[]]>(words: W) => sqliteText({ enum: words });
export const whole = () => integer();
export const float = () => real();
/** A moment, in UTC, to the millisecond. */
export const instant = () => integer({ mode: "timestamp_ms" });
/** A day in the site's time zone, "YYYY-MM-DD". */
export const day = () => sqliteText();
export const json = <T>() => sqliteText({ mode: "json" }).$type<T>();
