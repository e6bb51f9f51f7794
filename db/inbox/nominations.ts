import { and, asc, eq } from "drizzle-orm";
import type { Read } from "../connect.ts";
import { faceColumns, faceOf, peopleAs } from "../people.ts";
import { ideas, nominations } from "../schema.ts";
import { host, hostColumns, ideaColumns, type Of, rowOf, within } from "./of.ts";

const nominator = peopleAs("nominator");

/** What customers said of each other and staff have not decided about. */
const waits = eq(nominations.state, "waiting");

export async function ids(read: Read, of: Of, most: number) {
  return read
    .select({ ideaId: nominations.ideaId })
    .from(nominations)
    .innerJoin(ideas, eq(ideas.id, nominations.ideaId))
    .where(and(waits, within(read, of)))
    .limit(most);
}

export async function rows(read: Read, of: Of, most: number) {
  const found = await read
    .select({
      id: nominations.id,
      words: nominations.because,
      since: nominations.createdAt,
      who: faceColumns(nominator),
      whoId: nominations.byId,
      idea: ideaColumns,
      ...hostColumns,
    })
    .from(nominations)
    .innerJoin(ideas, eq(ideas.id, nominations.ideaId))
    .innerJoin(nominator, eq(nominator.id, nominations.byId))
    .leftJoin(host, eq(host.id, ideas.hostId))
    .where(and(waits, within(read, of)))
    .orderBy(asc(nominations.createdAt), asc(nominations.id))
    .limit(most);
  return found.map(({ id, words, since, who, whoId, idea, ...hosted }) =>
    rowOf(of, hosted, {
      kind: "nominations",
      id,
      idea,
      words,
      who: faceOf(who),
      whoId,
      since,
      href: `/nominations/${id}`,
    }),
  );
}
