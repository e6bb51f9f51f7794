import { and, asc, eq, isNull, ne, or, sql } from "drizzle-orm";
import { pathOfPolish } from "../../app/domain/paths.ts";
import type { Read } from "../connect.ts";
import { faceColumns, faceOf, peopleAs } from "../people.ts";
import { beyond, pageOf } from "../places.ts";
import { ideas, polishes } from "../schema.ts";
import { countedColumns, type From, host, type Of, rowColumns, rowOf, waitsOf, within } from "./of.ts";

const polisher = peopleAs("polisher");

/** Polishes offered to the reader's ideas or to nobody's; not their own, which somebody else decides about. */
const waits = ({ me }: Of) =>
  and(
    // Said as the index of those that are offered says it; a value that is bound would not match it.
    sql`${polishes.state} = 'offered'`,
    or(eq(ideas.hostId, me), isNull(ideas.hostId)),
    ne(polishes.byId, me),
    ne(polishes.offeredBy, me),
    ne(ideas.stage, "shipped"),
  );

export async function ids(read: Read, of: Of, most: number) {
  const rows = await read
    .select(countedColumns)
    .from(polishes)
    .crossJoin(ideas)
    .where(and(waits(of), within(read, of, polishes.ideaId)))
    .limit(most + 1);
  return waitsOf(rows, most);
}

export async function rows(read: Read, of: Of, { after, most }: From) {
  const found = await read
    .select({
      id: polishes.id,
      words: polishes.why,
      since: polishes.createdAt,
      who: faceColumns(polisher),
      whoId: polishes.byId,
      ...rowColumns,
    })
    .from(polishes)
    .crossJoin(ideas)
    .innerJoin(polisher, eq(polisher.id, polishes.byId))
    .leftJoin(host, eq(host.id, ideas.hostId))
    .where(and(waits(of), within(read, of, polishes.ideaId), beyond(after, polishes.createdAt, polishes.id, "least")))
    .orderBy(asc(polishes.createdAt), asc(polishes.id))
    .limit(most + 1);
  const page = pageOf(found, most, ({ since: at, id }) => ({ at, id }));
  const rows = page.rows.map(({ id, words, since, who, whoId, idea, ...hosted }) => {
    const told = { words, who: faceOf(who), whoId, since };
    return rowOf(of, hosted, { kind: "polishes", id, idea, ...told, href: pathOfPolish({ id }) });
  });
  return { ...page, rows };
}
