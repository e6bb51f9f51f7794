import {
  type AnyPgColumn,
  alias,
  doublePrecision,
  getTableConfig,
  index,
  integer,
  jsonb,
  pgTable,
  text as pgText,
  primaryKey,
  timestamp,
  uniqueIndex,
} from "drizzle-orm/pg-core";

export type AnyColumn = AnyPgColumn;
export const table = pgTable;
export { alias, getTableConfig, index, primaryKey, uniqueIndex };

export const text = () => pgText();
/** One of a few words. */
export const word = <const W extends readonly [string, ...string[]]>(words: W) => pgText({ enum: words });
export const whole = () => integer();
export const float = () => doublePrecision();
/** A moment, in UTC, to the millisecond. */
export const instant = () => timestamp({ precision: 3, withTimezone: true, mode: "date" });
/** A day in the site's time zone, "YYYY-MM-DD". */
export const day = () => pgText();
export const json = <T>() => jsonb().$type<T>();
