import { and, asc, eq, inArray, min, sql } from "drizzle-orm";
import type { Read } from "../connect.ts";
import { beyond, pageOf, wholePlace } from "../places.ts";
import { ideas, pilots, seats } from "../schema.ts";
import { countedColumns, type From, host, type Of, rowColumns, rowOf, waitsOf, within } from "./of.ts";

/** Pilots whose seats are given by hand and in which somebody waits to be told. */
const waits = and(inArray(pilots.state, ["recruiting", "running"]), sql`${pilots.requestedCount} > 0`);

export async function ids(read: Read, of: Of, most: number) {
  const rows = await read
    .select(countedColumns)
    .from(pilots)
    .crossJoin(ideas)
    .where(and(waits, within(read, of, pilots.ideaId)))
    .limit(most + 1);
  return waitsOf(rows, most);
}

export async function rows(read: Read, of: Of, { after, most }: From) {
  const found = await read
    .select({
      id: pilots.id,
      number: pilots.number,
      words: pilots.hypothesis,
      count: pilots.requestedCount,
      ...rowColumns,
    })
    .from(pilots)
    .crossJoin(ideas)
    .leftJoin(host, eq(host.id, ideas.hostId))
    .where(and(waits, within(read, of, pilots.ideaId), beyond(wholePlace(after), pilots.number, pilots.id, "least")))
    .orderBy(asc(pilots.number))
    .limit(most + 1);
  const page = pageOf(found, most, ({ number: at, id }) => ({ at, id }));
  const since = await firstAsked(
    read,
    page.rows.map(({ id }) => id),
  );
  const rows = page.rows.map(({ id, number, words, count, idea, ...hosted }) => {
    const href = `/pilots/${number}/seats`;
    return rowOf(of, hosted, { kind: "seats", id, idea, words, count, since: since.get(id) ?? null, href });
  });
  return { ...page, rows };
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
