import { and, asc, eq, gt, inArray, min } from "drizzle-orm";
import type { Read } from "../connect.ts";
import { ideas, pilots, seats } from "../schema.ts";
import { host, hostColumns, ideaColumns, type Of, rowOf, within } from "./of.ts";

/** Pilots whose seats are given by hand and in which somebody waits to be told. */
const waits = and(inArray(pilots.state, ["recruiting", "running"]), gt(pilots.requestedCount, 0));

export async function ids(read: Read, of: Of, most: number) {
  return read
    .select({ ideaId: pilots.ideaId })
    .from(pilots)
    .innerJoin(ideas, eq(ideas.id, pilots.ideaId))
    .where(and(waits, within(read, of)))
    .limit(most);
}

export async function rows(read: Read, of: Of, most: number) {
  const found = await read
    .select({
      id: pilots.id,
      number: pilots.number,
      words: pilots.hypothesis,
      count: pilots.requestedCount,
      idea: ideaColumns,
      ...hostColumns,
    })
    .from(pilots)
    .innerJoin(ideas, eq(ideas.id, pilots.ideaId))
    .leftJoin(host, eq(host.id, ideas.hostId))
    .where(and(waits, within(read, of)))
    .orderBy(asc(pilots.number))
    .limit(most);
  const since = await firstAsked(
    read,
    found.map(({ id }) => id),
  );
  return found.map(({ id, number, words, count, idea, ...hosted }) => {
    const href = `/pilots/${number}/seats`;
    return rowOf(of, hosted, { kind: "seats", id, idea, words, count, since: since.get(id) ?? null, href });
  });
}

/** When the first of those who wait asked, by the pilot's id. */
async function firstAsked(read: Read, pilotIds: string[]): Promise<Map<string, Date | null>> {
  const rows = await read
    .select({ id: seats.pilotId, at: min(seats.askedAt) })
    .from(seats)
    .where(and(inArray(seats.pilotId, pilotIds), eq(seats.state, "requested")))
    .groupBy(seats.pilotId);
  return new Map(rows.map(({ id, at }) => [id, at]));
}
