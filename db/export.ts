import { eq, getTableColumns, type getTableName, or, type SQL, sql } from "drizzle-orm";
import { type AnyColumn, columns } from "./columns.ts";
import type { Read } from "./connect.ts";
import type { Person } from "./people.ts";
import { ideas, pilots } from "./schema.ts";
import { columnsNamingPeople, tracePlace, traces } from "./traces.ts";

const idea = columns.alias(ideas, "its_idea");
const pilot = columns.alias(pilots, "its_pilot");

/** What is a secret, or made of the rest by the machine. */
const unsaid = /^(tokenHash|searchText|hot|polish|shuffle|excerpt)$|html$/i;

/**
 * Everything a person gave, and all that is kept about them, by the names of the tables; see `traces`. Nobody else is
 * named in it. What belongs to an idea or a pilot says to which.
 */
export async function everythingOf(read: Read, person: Person): Promise<Record<string, object | object[]>> {
  const { id, name, handle, email, role, words, cares, colour, pageAt, unlistedAt, joinedAt } = person;
  const all: Record<string, object | object[]> = {
    person: { id, name, handle, email, role, words, cares, colour, pageAt, unlistedAt, joinedAt },
  };
  const own = Object.keys(traces).filter((trace) => traces[trace]?.own);
  for (const section of new Set(own.map((trace) => trace.split(".")[0] as string)))
    all[section] = await rowsOf(
      read,
      own.filter((trace) => trace.startsWith(`${section}.`)),
      person.id,
    );
  return all;
}

/** The rows of one table that are a person's own by one of its columns; where there are several, `as` says by which. */
async function rowsOf(read: Read, [first, ...others]: string[], personId: string): Promise<object[]> {
  const { table, column } = tracePlace(first as string);
  const places = [column, ...others.map((trace) => tracePlace(trace).column)];
  const named = new Set(columnsNamingPeople(table));
  const rows = await read
    .select({
      row: table,
      idea: { number: idea.number, title: idea.title },
      pilot: { number: pilot.number, slug: pilot.slug },
    })
    .from(table)
    .leftJoin(idea, belongs(table, "ideaId", idea.id))
    .leftJoin(pilot, belongs(table, "pilotId", pilot.id))
    .where(or(...places.map((place) => eq(place, personId))));
  const as = (row: object) =>
    [first as string, ...others]
      .map((trace) => trace.split(".")[1] as string)
      .filter((name) => row[name as keyof typeof row] === personId)
      .map((name) => name.replace(/Id$/, ""));
  return rows.map(({ row, idea, pilot }) => ({
    ...Object.fromEntries(Object.entries(row).filter(([name]) => !named.has(name) && !unsaid.test(name))),
    ...(idea && { idea }),
    ...(pilot && { pilot }),
    ...(others.length > 0 && { as: as(row) }),
  }));
}

function belongs(table: Parameters<typeof getTableName>[0], name: string, id: AnyColumn): SQL {
  const column = (getTableColumns(table) as Record<string, AnyColumn>)[name];
  return column ? eq(column, id) : sql`1 = 0`;
}
