/** Who somebody is in a line, wherever staff meet them: since when, what they brought, what is promised, how often thanked. */
import { and, count, eq, inArray, isNull } from "drizzle-orm";
import type { KnownView } from "../app/domain/views.ts";
import type { AnyColumn } from "./columns.ts";
import type { Read } from "./connect.ts";
import { lastEntry } from "./credits.ts";
import { companies, companyPeople, creditEntries, credits, ideas, people, promises, seats, votes } from "./schema.ts";

/** The customers among some people who are here, by their ids; credit under another name is not told of this one. */
export async function knownAmong(read: Read, some: (string | null)[]): Promise<Map<string, KnownView>> {
  const ids = [...new Set(some.filter((id) => id !== null))];
  if (ids.length === 0) return new Map();
  const open = eq(promises.state, "open");
  const [rows, brought, voted, thanked, ...promised] = await Promise.all([
    read
      .select({ id: people.id, handle: people.handle, since: people.joinedAt, company: companies.name })
      .from(people)
      .leftJoin(companyPeople, eq(companyPeople.personId, people.id))
      .leftJoin(companies, eq(companies.id, companyPeople.companyId))
      .where(and(inArray(people.id, ids), eq(people.role, "customer"), isNull(people.goneAt))),
    counted(read, ideas, ideas.dreamerId, ids),
    counted(read, votes, votes.personId, ids),
    read
      .select({ id: credits.personId, n: count() })
      .from(credits)
      .innerJoin(creditEntries, lastEntry)
      .where(and(inArray(credits.personId, ids), eq(creditEntries.state, "accepted"), eq(creditEntries.shown, "name")))
      .groupBy(credits.personId),
    read
      .select({ id: ideas.dreamerId, promise: promises.id })
      .from(promises)
      .innerJoin(ideas, eq(ideas.id, promises.ideaId))
      .where(and(open, inArray(ideas.dreamerId, ids))),
    read
      .select({ id: votes.personId, promise: promises.id })
      .from(promises)
      .innerJoin(votes, eq(votes.ideaId, promises.ideaId))
      .where(and(open, inArray(votes.personId, ids))),
    read
      .select({ id: seats.personId, promise: promises.id })
      .from(promises)
      .innerJoin(seats, eq(seats.pilotId, promises.pilotId))
      .where(and(open, inArray(seats.personId, ids), inArray(seats.state, ["seated", "finished"]))),
  ]);
  const of = (all: { id: string; n: number }[], id: string) => all.find((one) => one.id === id)?.n ?? 0;
  const promisedTo = (id: string) => new Set(promised.flat().flatMap((one) => (one.id === id ? [one.promise] : [])));
  return new Map(
    rows.map((row) => [
      row.id,
      {
        ...row,
        ideas: of(brought, row.id),
        votes: of(voted, row.id),
        promised: promisedTo(row.id).size,
        thanked: of(thanked, row.id),
      },
    ]),
  );
}

function counted(read: Read, table: typeof ideas | typeof votes, who: AnyColumn, ids: string[]) {
  return read.select({ id: who, n: count() }).from(table).where(inArray(who, ids)).groupBy(who);
}
