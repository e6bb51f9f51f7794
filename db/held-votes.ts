import { and, desc, eq, gt, inArray, isNotNull, max, min, sum } from "drizzle-orm";
import type { HeldIdea, HeldVote } from "../app/domain/views.ts";
import type { Strength } from "../app/domain/vote.ts";
import type { Read } from "./connect.ts";
import { notMerged } from "./not-merged.ts";
import { faceColumns, faceOf, peopleAs } from "./people.ts";
import { beyond, type Page, type Place, pageOf } from "./places.ts";
import { bursts, ideas, people, votes } from "./schema.ts";

const decider = peopleAs("decider");

/** How many votes are held, in all or for one idea. */
export async function heldCount(read: Read, ideaId: string | null = null): Promise<number> {
  const [row] = await read
    .select({ n: sum(bursts.heldCount).mapWith(Number) })
    .from(bursts)
    .innerJoin(ideas, and(eq(ideas.id, bursts.ideaId), notMerged))
    .where(and(gt(bursts.heldCount, 0), ideaId ? eq(bursts.ideaId, ideaId) : undefined));
  return row?.n ?? 0;
}

/** The ideas with votes that are held, most first. */
export async function ideasWithHeld(read: Read, most = 50): Promise<HeldIdea[]> {
  const rows = await read
    .select({ ...ideaColumns, held: bursts.heldCount })
    .from(bursts)
    .innerJoin(ideas, and(eq(ideas.id, bursts.ideaId), notMerged))
    .where(gt(bursts.heldCount, 0))
    .orderBy(desc(bursts.heldCount), desc(bursts.ideaId))
    .limit(most);
  const ages = await agesOf(
    read,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({ since: null, oldest: null, youngest: null, ...row, ...ages.get(row.id) }));
}

/** The ideas staff decided about and whose votes don't wait any more, the last one first. */
export async function ideasDecided(read: Read, most = 20) {
  const rows = await read
    .select({ ...ideaColumns, held: bursts.heldCount, decidedAt: bursts.decidedAt })
    .from(bursts)
    .innerJoin(ideas, and(eq(ideas.id, bursts.ideaId), notMerged))
    .where(isNotNull(bursts.decidedAt))
    .orderBy(desc(bursts.decidedAt), desc(bursts.ideaId))
    .limit(most);
  // Asking for none held would go through nearly every idea: most never had any.
  return rows.filter(({ held }) => held === 0);
}

/** One page of the votes held for an idea, the newest first. */
export async function heldVotes(read: Read, ideaId: string, after: Place | null, most = 50): Promise<Page<HeldVote>> {
  const rows = await selectVotes(
    read,
    and(eq(votes.ideaId, ideaId), eq(votes.state, "held"), beyond(after, votes.votedAt, votes.personId)),
    [desc(votes.votedAt), desc(votes.personId)],
    most + 1,
  );
  return pageOf(rows, most, ({ at, personId: id }) => ({ at, id }));
}

/** The votes of an idea that staff decided about, the last decision first. */
export async function decidedVotes(read: Read, ideaId: string, most = 50): Promise<HeldVote[]> {
  return selectVotes(
    read,
    and(eq(votes.ideaId, ideaId), inArray(votes.state, ["released", "dropped"])),
    [desc(votes.decidedAt), desc(votes.votedAt), desc(votes.personId)],
    most,
  );
}

const ideaColumns = { id: ideas.id, number: ideas.number, title: ideas.title, stage: ideas.stage };

/** Since when votes of some ideas are held, and between which moments their accounts were made. */
async function agesOf(read: Read, ideaIds: string[]) {
  const rows = await read
    .select({
      id: votes.ideaId,
      since: min(votes.votedAt),
      oldest: min(people.joinedAt),
      youngest: max(people.joinedAt),
    })
    .from(votes)
    .innerJoin(people, eq(people.id, votes.personId))
    .where(and(inArray(votes.ideaId, ideaIds), eq(votes.state, "held")))
    .groupBy(votes.ideaId);
  return new Map(rows.map((row) => [row.id, row]));
}

async function selectVotes(
  read: Read,
  where: ReturnType<typeof and>,
  order: ReturnType<typeof desc>[],
  most: number,
): Promise<HeldVote[]> {
  const rows = await read
    .select({
      personId: votes.personId,
      voter: faceColumns(people),
      joinedAt: people.joinedAt,
      at: votes.votedAt,
      strength: votes.strength,
      words: votes.reason,
      state: votes.state,
      decider: faceColumns(decider),
      decidedAt: votes.decidedAt,
    })
    .from(votes)
    .innerJoin(people, eq(people.id, votes.personId))
    .leftJoin(decider, eq(decider.id, votes.decidedBy))
    .where(where)
    .orderBy(...order)
    .limit(most);
  return rows.map(({ voter, decider, decidedAt, strength, ...row }) => ({
    ...row,
    handle: voter.handle,
    voter: faceOf(voter),
    strength: strength as Strength | null,
    decided: decider && decidedAt ? { by: faceOf(decider), at: decidedAt } : null,
  }));
}
