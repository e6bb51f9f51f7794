import { and, asc, eq } from "drizzle-orm";
import type { Read } from "../connect.ts";
import { faceColumns, faceOf, peopleAs } from "../people.ts";
import { celebrations, claps, ideas } from "../schema.ts";
import { host, hostColumns, ideaColumns, type Of, rowOf, within } from "./of.ts";

const clapper = peopleAs("clapper");

/** Thank-yous that came with applause and wait for a look. */
const waits = eq(claps.wordsState, "waiting");

export async function ids(read: Read, of: Of, most: number) {
  return read
    .select({ ideaId: celebrations.ideaId })
    .from(claps)
    .innerJoin(celebrations, eq(celebrations.id, claps.celebrationId))
    .innerJoin(ideas, eq(ideas.id, celebrations.ideaId))
    .where(and(waits, within(read, of)))
    .limit(most);
}

export async function rows(read: Read, of: Of, most: number) {
  const found = await read
    .select({
      words: claps.words,
      since: claps.at,
      gem: celebrations.number,
      handle: clapper.handle,
      who: faceColumns(clapper),
      whoId: claps.personId,
      idea: ideaColumns,
      ...hostColumns,
    })
    .from(claps)
    .innerJoin(celebrations, eq(celebrations.id, claps.celebrationId))
    .innerJoin(ideas, eq(ideas.id, celebrations.ideaId))
    .innerJoin(clapper, eq(clapper.id, claps.personId))
    .leftJoin(host, eq(host.id, ideas.hostId))
    .where(and(waits, within(read, of)))
    .orderBy(asc(claps.at), asc(claps.personId))
    .limit(most);
  return found.map(({ words, since, gem, handle, who, whoId, idea, ...hosted }) => {
    const href = `/wall/${gem}/applause/${handle}`;
    return rowOf(of, hosted, {
      kind: "thanks",
      id: `${gem}-${handle}`,
      idea,
      words,
      who: faceOf(who),
      whoId,
      since,
      href,
    });
  });
}
