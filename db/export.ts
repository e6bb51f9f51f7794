import { eq, getTableColumns, type getTableName, type SQL, sql } from "drizzle-orm";
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
  const { id, name, handle, email, role, words, cares, colour, joinedAt } = person;
  const all: Record<string, object | object[]> = {
    person: { id, name, handle, email, role, words, cares, colour, joinedAt },
  };
  for (const [trace, { own }] of Object.entries(traces)) {
    const [section = ""] = trace.split(".");
    if (own) all[section] = await rowsOf(read, trace, person.id);
  }
  return all;
}

async function rowsOf(read: Read, trace: string, personId: string): Promise<object[]> {
  const { table, column } = tracePlace(trace);
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
    .where(eq(column, personId));
  return rows.map(({ row, idea, pilot }) => ({
    ...Object.fromEntries(Object.entries(row).filter(([name]) => !named.has(name) && !unsaid.test(name))),
    ...(idea && { idea }),
    ...(pilot && { pilot }),
  }));
}

function belongs(table: Parameters<typeof getTableName>[0], name: string, id: AnyColumn): SQL {
  const column = (getTableColumns(table) as Record<string, AnyColumn>)[name];
  return column ? eq(column, id) : sql`1 = 0`;
}
