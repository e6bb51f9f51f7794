/** What follows for the scores of ideas when their voters are with another company, or a company weighs something else. */
import { asc, eq, inArray, lt, sql } from "drizzle-orm";
import type { Read, Tx } from "./connect.ts";
import { scoreAnew } from "./ideas.ts";
import { ideas, site, votes } from "./schema.ts";
import { type Site, theSite } from "./site.ts";

/** As many ideas as are counted anew at once; what is more waits for the background, a second or so. */
const atOnce = 100;

/** The scores of the ideas that a held person voted for, when they are with another company. */
export async function scoreIdeasOf(tx: Tx, personId: string): Promise<void> {
  const done = new Set<string>();
  // A merge that is just going on may have brought their vote to another idea meanwhile.
  for (let ids = await votedBy(tx, personId); ids.length > 0; ) {
    if (ids.length > atOnce) {
      await tx
        .update(ideas)
        .set({ scoreEdition: 0 })
        .where(inArray(ideas.id, votesOf(tx, personId)));
    } else for (const id of ids) await scoreAnew(tx, id);
    for (const id of ids) done.add(id);
    ids = (await votedBy(tx, personId)).filter((id) => !done.has(id));
  }
}

/** All scores wait to be counted anew, from now on for another edition of the weights. */
export async function outdateScores(tx: Tx): Promise<void> {
  await tx.update(site).set({ scoreEdition: sql`${site.scoreEdition} + 1` });
}

/** Counts the scores of some ideas anew that wait for it, and answers how many; stopped anywhere, it goes on there. */
export async function scoreWaiting(tx: Tx, most: number): Promise<number> {
  const { scoreEdition } = (await theSite(tx)) as Site;
  const waiting = await tx
    .select({ id: ideas.id })
    .from(ideas)
    .where(lt(ideas.scoreEdition, scoreEdition))
    .orderBy(asc(ideas.scoreEdition), asc(ideas.id))
    .limit(most);
  for (const { id } of waiting) await scoreAnew(tx, id, scoreEdition);
  return waiting.length;
}

/** Whether any score waits to be counted anew. */
export async function hasWaitingScores(read: Read, { scoreEdition }: Site): Promise<boolean> {
  const [row] = await read.select({ id: ideas.id }).from(ideas).where(lt(ideas.scoreEdition, scoreEdition)).limit(1);
  return row !== undefined;
}

/** How many of all ideas have the score that the weights of today give them; null when all do. */
export async function scoreProgress(read: Read, site: Site): Promise<{ done: number; all: number } | null> {
  if (!(await hasWaitingScores(read, site))) return null;
  const [waiting, all] = await Promise.all([
    read.$count(ideas, lt(ideas.scoreEdition, site.scoreEdition)),
    read.$count(ideas),
  ]);
  return { done: all - waiting, all };
}

async function votedBy(read: Read, personId: string): Promise<string[]> {
  const rows = await votesOf(read, personId).orderBy(asc(votes.ideaId));
  return rows.map(({ id }) => id);
}

function votesOf(read: Read, personId: string) {
  return read.select({ id: votes.ideaId }).from(votes).where(eq(votes.personId, personId));
}
