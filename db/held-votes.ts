import { and, desc, eq, gt, inArray, isNotNull, max, min, sql, sum } from "drizzle-orm";
import type { HeldIdea, HeldVote } from "../app/domain/views.ts";
import type { Strength } from "../app/domain/vote.ts";
import type { Read } from "./connect.ts";
import { faceColumns, faceOf, peopleAs } from "./people.ts";
import type { Place } from "./places.ts";
import { bursts, ideas, people, votes } from "./schema.ts";

const decider = peopleAs("decider");

/** How many votes are held, in all or for one idea. */
export async function heldCount(read: Read, ideaId: string | null = null): Promise<number> {
  const [row] = await read
    .select({ n: sum(bursts.heldCount).mapWith(Number) })
    .from(bursts)
    .where(and(gt(bursts.heldCount, 0), ideaId ? eq(bursts.ideaId, ideaId) : undefined));
  return row?.n ?? 0;
}

/** The ideas with votes that are held, most first. */
export async function ideasWithHeld(read: Read, most = 50): Promise<HeldIdea[]> {
  const rows = await read
    .select({ ...ideaColumns, held: bursts.heldCount })
    .from(bursts)
    .innerJoin(ideas, eq(ideas.id, bursts.ideaId))
    .where(gt(bursts.heldCount, 0))
    .orderBy(desc(bursts.heldCount), desc(bursts.ideaId))
    .limit(most);
  return Promise.all(rows.map(async (row) => ({ ...row, ...(await agesOf(read, row.id)) })));
}

/** The ideas staff decided about and whose votes don't wait any more, the last one first. */
export async function ideasDecided(read: Read, most = 20) {
  return read
    .select({ ...ideaColumns, decidedAt: bursts.decidedAt })
    .from(bursts)
    .innerJoin(ideas, eq(ideas.id, bursts.ideaId))
    .where(and(isNotNull(bursts.decidedAt), eq(bursts.heldCount, 0)))
    .orderBy(desc(bursts.decidedAt), desc(bursts.ideaId))
    .limit(most);
}

/** One page of the votes held for an idea, the newest first. */
export async function heldVotes(
  read: Read,
  ideaId: string,
  after: Place | null,
  most = 50,
): Promise<{ rows: HeldVote[]; next: Place | null }> {
  const rows = await selectVotes(
    read,
    and(
      eq(votes.ideaId, ideaId),
      eq(votes.state, "held"),
      after
        ? sql`(${votes.votedAt}, ${votes.personId}) < (${sql.param(new Date(after.key), votes.votedAt)}, ${after.id})`
        : undefined,
    ),
    [desc(votes.votedAt), desc(votes.personId)],
    most + 1,
  );
  const last = rows[most - 1];
  return {
    rows: rows.slice(0, most),
    next: rows.length > most && last ? { key: last.at.getTime(), id: last.personId } : null,
  };
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

const ideaColumns = { id: ideas.id, number: ideas.number, slug: ideas.slug, title: ideas.title, stage: ideas.stage };

/** Since when votes of an idea are held, and between which moments their accounts were made. */
async function agesOf(read: Read, ideaId: string) {
  const [row] = await read
    .select({ since: min(votes.votedAt), oldest: min(people.joinedAt), youngest: max(people.joinedAt) })
    .from(votes)
    .innerJoin(people, eq(people.id, votes.personId))
    .where(and(eq(votes.ideaId, ideaId), eq(votes.state, "held")));
  return { since: row?.since ?? null, oldest: row?.oldest ?? null, youngest: row?.youngest ?? null };
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
