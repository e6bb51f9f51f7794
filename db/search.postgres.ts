import { type SQL, sql } from "drizzle-orm";
import { literal } from "../app/domain/search.ts";

/** The numbers of the newest ideas that hold every term, each of three letters or more, by the index of trigrams. */
export function numbersHolding(terms: string[], most: number): SQL {
  const all = terms.map((term) => sql`held.search_text like ${`%${literal(term)}%`} escape '!'`);
  return sql`(select held.number from ideas held where ${sql.join(all, sql` and `)} order by held.number desc limit ${most})`;
}
