import { and, desc, eq, inArray, isNotNull, isNull, lt, ne, notInArray } from "drizzle-orm";
import type { OwnVote, VotedIdea, VoteLine } from "../app/domain/views.ts";
import { countingStates, doesCount, mostLines, type Strength } from "../app/domain/vote.ts";
import type { Read, Tx } from "./connect.ts";
import { Again } from "./fault.ts";
import { countStrength } from "./ideas.ts";
import { notMerged } from "./not-merged.ts";
import { faceColumns, faceOf } from "./people.ts";
import { beyond, type Page, type Place, pageOf } from "./places.ts";
import { ideas, merges, mergeVotes, people, votes } from "./schema.ts";

export type Vote = typeof votes.$inferSelect;

/** Adds a vote; false when the person had voted for the idea already. */
export async function addVote(tx: Tx, vote: typeof votes.$inferInsert): Promise<boolean> {
  const added = await tx.insert(votes).values(vote).onConflictDoNothing().returning({ ideaId: votes.ideaId });
  return added.length === 1;
}

/** Takes a vote back, with all that was said with it, and answers what it was; null when there was none. */
export async function removeVote(tx: Tx, ideaId: string, personId: string): Promise<Vote | null> {
  const [removed] = await tx.delete(votes).where(voteIs(ideaId, personId)).returning();
  return removed ?? null;
}

/** Changes what a voter said of their vote; what is undefined stays. False when nothing changed, or there is no vote. */
export async function weighVote(
  tx: Tx,
  ideaId: string,
  personId: string,
  said: { strength?: number | null; reason?: string | null },
): Promise<boolean> {
  const [before] = await tx.select().from(votes).where(voteIs(ideaId, personId)).limit(1);
  if (!before) return false;
  const { strength = before.strength, reason = before.reason } = said;
  if (strength === before.strength && reason === before.reason) return false;
  const same = before.strength === null ? isNull(votes.strength) : eq(votes.strength, before.strength);
  const weighed = await tx
    .update(votes)
    .set({ strength, reason })
    .where(and(voteIs(ideaId, personId), eq(votes.state, before.state), same))
    .returning({ ideaId: votes.ideaId });
  if (weighed.length === 0) throw new Again();
  if (doesCount(before.state)) await countStrength(tx, ideaId, before.strength, strength);
  return true;
}

/** Lets all votes that were given to one revision stand for another, which says the same. */
export async function keepVotesOf(tx: Tx, ideaId: string, from: number, to: number): Promise<void> {
  await tx
    .update(votes)
    .set({ revision: to })
    .where(and(eq(votes.ideaId, ideaId), eq(votes.revision, from)));
}

/** Lets a vote stand for the idea as it is at a revision; false when there is none that was given to an earlier one. */
export async function keepVote(tx: Tx, ideaId: string, personId: string, revision: number): Promise<boolean> {
  const kept = await tx
    .update(votes)
    .set({ revision })
    .where(and(voteIs(ideaId, personId), lt(votes.revision, revision)))
    .returning({ ideaId: votes.ideaId });
  return kept.length === 1;
}

/** A reader's own vote for an idea, or null. */
export async function ownVote(read: Read, ideaId: string, personId: string | null): Promise<OwnVote | null> {
  if (!personId) return null;
  const [row] = await read
    .select({
      at: votes.votedAt,
      strength: votes.strength,
      reason: votes.reason,
      state: votes.state,
      revision: votes.revision,
    })
    .from(votes)
    .where(voteIs(ideaId, personId))
    .limit(1);
  if (!row) return null;
  const { at, strength, reason, state, revision } = row;
  return { at, strength: strength as Strength | null, reason, held: state === "held", revision };
}

/**
 * What an idea would change for those whose votes count, the newest first: for its dreamer and staff alone. What came along
 * with a merge was said to another dreamer, so only staff read it.
 */
export async function linesOf(read: Read, ideaId: string, forStaff: boolean, most = mostLines): Promise<VoteLine[]> {
  const rows = await read
    .select({ at: votes.votedAt, strength: votes.strength, reason: votes.reason, by: faceColumns(people) })
    .from(votes)
    .innerJoin(people, eq(people.id, votes.personId))
    .where(
      and(
        eq(votes.ideaId, ideaId),
        isNotNull(votes.reason),
        inArray(votes.state, countingStates),
        forStaff ? undefined : notInArray(votes.personId, cameAlongTo(read, ideaId)),
      ),
    )
    .orderBy(desc(votes.votedAt), desc(votes.personId))
    .limit(most);
  return rows.map(({ at, strength, reason, by }) => ({
    by: faceOf(by),
    at,
    strength: strength as Strength | null,
    words: reason as string,
  }));
}

/**
 * Who voted for an idea, or for what it was `before` a revision; for telling them what became of it. Those whose votes are held are told too: most of them are
 * honest people waiting for us, and would wonder. Dropped votes are nobody's we know, so nobody is told for them.
 */
export async function voterIds(read: Read, ideaId: string, before?: number): Promise<string[]> {
  const rows = await read
    .select({ id: votes.personId })
    .from(votes)
    .where(
      and(
        eq(votes.ideaId, ideaId),
        ne(votes.state, "dropped"),
        before === undefined ? undefined : lt(votes.revision, before),
      ),
    );
  return rows.map(({ id }) => id);
}

/** The ideas a person voted for, the last vote first; `at` is when. */
export async function votedIdeas(
  read: Read,
  personId: string,
  after: Place | null,
  most = 20,
): Promise<Page<VotedIdea>> {
  const rows = await read
    .select({
      id: ideas.id,
      number: ideas.number,
      slug: ideas.slug,
      title: ideas.title,
      stage: ideas.stage,
      at: votes.votedAt,
    })
    .from(votes)
    .innerJoin(ideas, eq(ideas.id, votes.ideaId))
    .where(and(eq(votes.personId, personId), notMerged, beyond(after, votes.votedAt, votes.ideaId)))
    .orderBy(desc(votes.votedAt), desc(votes.ideaId))
    .limit(most + 1);
  return pageOf(rows, most, (vote) => vote);
}

function voteIs(ideaId: string, personId: string) {
  return and(eq(votes.ideaId, ideaId), eq(votes.personId, personId));
}

/** Whose votes came along with merges that are in force. */
function cameAlongTo(read: Read, ideaId: string) {
  return read
    .select({ id: mergeVotes.personId })
    .from(mergeVotes)
    .innerJoin(merges, eq(merges.id, mergeVotes.mergeId))
    .where(and(eq(merges.intoId, ideaId), isNull(merges.undoneAt)));
}
