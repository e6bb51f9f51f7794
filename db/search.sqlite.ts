import { type SQL, sql } from "drizzle-orm";

/** The numbers of the newest ideas that hold every term, each of three letters or more, by the index of trigrams. */
export function numbersHolding(terms: string[], most: number): SQL {
  const all = terms.map((term) => `"${term.replaceAll('"', '""')}"`).join(" AND ");
  return sql`(select rowid from idea_search where idea_search match ${all} order by rowid desc limit ${most})`;
}
