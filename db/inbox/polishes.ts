import { and, asc, eq, isNull, ne, or } from "drizzle-orm";
import { pathOfPolish } from "../../app/domain/paths.ts";
import type { Read } from "../connect.ts";
import { faceColumns, faceOf, peopleAs } from "../people.ts";
import { ideas, polishes } from "../schema.ts";
import { host, hostColumns, ideaColumns, type Of, rowOf, within } from "./of.ts";

const polisher = peopleAs("polisher");

/** Polishes offered to the reader's ideas or to nobody's; not their own, which somebody else decides about. */
const waits = ({ me }: Of) =>
  and(
    eq(polishes.state, "offered"),
    or(eq(ideas.hostId, me), isNull(ideas.hostId)),
    ne(polishes.byId, me),
    ne(polishes.offeredBy, me),
    ne(ideas.stage, "shipped"),
  );

export async function ids(read: Read, of: Of, most: number) {
  return read
    .select({ ideaId: polishes.ideaId })
    .from(polishes)
    .innerJoin(ideas, eq(ideas.id, polishes.ideaId))
    .where(and(waits(of), within(read, of)))
    .limit(most);
}

export async function rows(read: Read, of: Of, most: number) {
  const found = await read
    .select({
      id: polishes.id,
      words: polishes.why,
      since: polishes.createdAt,
      who: faceColumns(polisher),
      whoId: polishes.byId,
      idea: ideaColumns,
      ...hostColumns,
    })
    .from(polishes)
    .innerJoin(ideas, eq(ideas.id, polishes.ideaId))
    .innerJoin(polisher, eq(polisher.id, polishes.byId))
    .leftJoin(host, eq(host.id, ideas.hostId))
    .where(and(waits(of), within(read, of)))
    .orderBy(asc(polishes.createdAt), asc(polishes.id))
    .limit(most);
  return found.map(({ id, words, since, who, whoId, idea, ...hosted }) =>
    rowOf(of, hosted, {
      kind: "polishes",
      id,
      idea,
      words,
      who: faceOf(who),
      whoId,
      since,
      href: pathOfPolish({ id }),
    }),
  );
}
