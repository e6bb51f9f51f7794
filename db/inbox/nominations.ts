import { and, asc, eq } from "drizzle-orm";
import type { Read } from "../connect.ts";
import { faceColumns, faceOf, peopleAs } from "../people.ts";
import { beyond, pageOf } from "../places.ts";
import { ideas, nominations } from "../schema.ts";
import { countedColumns, type From, host, type Of, rowColumns, rowOf, waitsOf, within } from "./of.ts";

const nominator = peopleAs("nominator");

/** What customers said of each other and staff have not decided about. */
const waits = eq(nominations.state, "waiting");

export async function ids(read: Read, of: Of, most: number) {
  const rows = await read
    .select(countedColumns)
    .from(nominations)
    .crossJoin(ideas)
    .where(and(waits, within(read, of, nominations.ideaId)))
    .limit(most + 1);
  return waitsOf(rows, most);
}

export async function rows(read: Read, of: Of, { after, most }: From) {
  const found = await read
    .select({
      id: nominations.id,
      words: nominations.because,
      since: nominations.createdAt,
      who: faceColumns(nominator),
      whoId: nominations.byId,
      ...rowColumns,
    })
    .from(nominations)
    .crossJoin(ideas)
    .innerJoin(nominator, eq(nominator.id, nominations.byId))
    .leftJoin(host, eq(host.id, ideas.hostId))
    .where(
      and(waits, within(read, of, nominations.ideaId), beyond(after, nominations.createdAt, nominations.id, "least")),
    )
    .orderBy(asc(nominations.createdAt), asc(nominations.id))
    .limit(most + 1);
  const page = pageOf(found, most, ({ since: at, id }) => ({ at, id }));
  const rows = page.rows.map(({ id, words, since, who, whoId, idea, ...hosted }) => {
    const told = { words, who: faceOf(who), whoId, since };
    return rowOf(of, hosted, { kind: "nominations", id, idea, ...told, href: `/nominations/${id}` });
  });
  return { ...page, rows };
}
