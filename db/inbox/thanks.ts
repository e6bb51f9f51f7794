import { and, asc, eq } from "drizzle-orm";
import type { Read } from "../connect.ts";
import { faceColumns, faceOf, peopleAs } from "../people.ts";
import { beyond, pageOf } from "../places.ts";
import { celebrations, claps, ideas } from "../schema.ts";
import { countedColumns, type From, host, type Of, rowColumns, rowOf, waitsOf, within } from "./of.ts";

const clapper = peopleAs("clapper");

/** Thank-yous that came with applause and wait for a look. */
const waits = and(eq(claps.wordsState, "waiting"), eq(celebrations.id, claps.celebrationId));

export async function ids(read: Read, of: Of, most: number) {
  const rows = await read
    .select(countedColumns)
    .from(claps)
    .crossJoin(celebrations)
    .crossJoin(ideas)
    .where(and(waits, within(read, of, celebrations.ideaId)))
    .limit(most + 1);
  return waitsOf(rows, most);
}

export async function rows(read: Read, of: Of, { after, most }: From) {
  const found = await read
    .select({
      id: claps.personId,
      words: claps.words,
      since: claps.at,
      gem: celebrations.number,
      handle: clapper.handle,
      who: faceColumns(clapper),
      ...rowColumns,
    })
    .from(claps)
    .crossJoin(celebrations)
    .crossJoin(ideas)
    .innerJoin(clapper, eq(clapper.id, claps.personId))
    .leftJoin(host, eq(host.id, ideas.hostId))
    .where(and(waits, within(read, of, celebrations.ideaId), beyond(after, claps.at, claps.personId, "least")))
    .orderBy(asc(claps.at), asc(claps.personId))
    .limit(most + 1);
  const page = pageOf(found, most, ({ since: at, id }) => ({ at, id }));
  const rows = page.rows.map(({ id: whoId, words, since, gem, handle, who, idea, ...hosted }) => {
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
  return { ...page, rows };
}
