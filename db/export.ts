import { and, eq, getTableColumns, type getTableName, inArray, isNull, or, type SQL, sql } from "drizzle-orm";
import { type AnyColumn, columns } from "./columns.ts";
import type { Read } from "./connect.ts";
import type { Person } from "./people.ts";
import { companies, creditEntries, credits, ideas, invitations, pilots } from "./schema.ts";
import { columnsNamingPeople, tracePlace, traces } from "./traces.ts";

const idea = columns.alias(ideas, "its_idea");
const pilot = columns.alias(pilots, "its_pilot");
const company = columns.alias(companies, "its_company");
const invitation = columns.alias(invitations, "its_invitation");

/** What is a secret, made of the rest by the machine, or what staff think of an idea and not of its person. */
const unsaid =
  /^(tokenHash|searchText|folded|hot|polish|shuffle|excerpt|companiesCount|reach|effort|score|scoreEdition)$|html$/i;

/** What the row of a person says of them. */
const ofThemselves = [
  ...(["id", "name", "handle", "email", "role", "words", "cares", "colour"] as const),
  ...(["pageAt", "unlistedAt", "invitationsOffAt", "blockedAt", "joinedAt"] as const),
];

/**
 * Everything a person gave, and all that is kept about them, by the names of the tables; see `traces`. Nobody else is
 * named in it. What belongs to an idea or a pilot says to which, an invitation to what.
 */
export async function everythingOf(read: Read, person: Person): Promise<Record<string, object | object[]>> {
  const said = Object.fromEntries(ofThemselves.map((field) => [field, person[field]]));
  const all: Record<string, object | object[]> = { person: said };
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
      company: { name: company.name },
      to: { kind: invitation.kind, number: invitation.number },
    })
    .from(table)
    .leftJoin(idea, and(belongs(table, "ideaId", idea.id), or(isNull(idea.unseen), eq(idea.dreamerId, personId))))
    .leftJoin(pilot, belongs(table, "pilotId", pilot.id))
    .leftJoin(company, belongs(table, "companyId", company.id))
    .leftJoin(invitation, belongs(table, "invitationId", invitation.id))
    .where(or(...places.map((place) => eq(place, personId)), alsoTheirs(read, first as string, personId)));
  const as = (row: object) =>
    [first as string, ...others]
      .map((trace) => trace.split(".")[1] as string)
      .filter((name) => row[name as keyof typeof row] === personId)
      .map((name) => name.replace(/Id$/, ""));
  return rows.map(({ row, idea, pilot, company, to }) => ({
    ...Object.fromEntries(Object.entries(row).filter(([name]) => !named.has(name) && !unsaid.test(name))),
    ...(idea && { idea }),
    ...(pilot && { pilot }),
    ...(company && { company }),
    ...(to && { to }),
    ...(others.length > 0 && { as: as(row) }),
  }));
}

/** What is said of a person's credits is theirs, whoever said it: also why one was taken back. */
function alsoTheirs(read: Read, trace: string, personId: string): SQL | undefined {
  if (trace !== "creditEntries.by") return undefined;
  const own = read.select({ id: credits.id }).from(credits).where(eq(credits.personId, personId));
  return inArray(creditEntries.creditId, own);
}

function belongs(table: Parameters<typeof getTableName>[0], name: string, id: AnyColumn): SQL {
  const column = (getTableColumns(table) as Record<string, AnyColumn>)[name];
  return column ? eq(column, id) : sql`1 = 0`;
}
