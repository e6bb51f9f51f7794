import { and, eq, exists, inArray, notInArray } from "drizzle-orm";
import type { VoteState } from "../app/domain/vote.ts";
import { countHeld, keepWithheld } from "./bursts.ts";
import { columns } from "./columns.ts";
import type { Tx } from "./connect.ts";
import { recountVotes } from "./ideas.ts";
import { inParts } from "./in-parts.ts";
import type { Merge } from "./merges.ts";
import { ideas, mergeVotes, votes, withheldVotes } from "./schema.ts";
import type { Vote } from "./votes.ts";

type Between = Pick<Merge, "id" | "ideaId" | "intoId">;

/**
 * Votes for a merged idea come along to the one it lives on in, each as it is, while their own rows stay as they were. Who
 * voted there too has one vote; who took one back there that was held or left out gets none by this. With `among`, only
 * these people's, each for the revision they had last said yes to there. Counting them is the caller's.
 */
export async function carryVotes(
  tx: Tx,
  { id: mergeId, ideaId, intoId }: Between,
  among?: Map<string, number>,
): Promise<void> {
  const voted = tx.select({ id: votes.personId }).from(votes).where(eq(votes.ideaId, intoId));
  const withheld = tx
    .select({ id: withheldVotes.personId })
    .from(withheldVotes)
    .where(eq(withheldVotes.ideaId, intoId));
  const rows = await tx
    .select()
    .from(votes)
    .where(and(eq(votes.ideaId, ideaId), notInArray(votes.personId, voted), notInArray(votes.personId, withheld)));
  const coming = among ? rows.filter(({ personId }) => among.has(personId)) : rows;
  const [into] = await tx.select({ revision: ideas.revision }).from(ideas).where(eq(ideas.id, intoId)).limit(1);
  const newest = into?.revision ?? 1;
  const carried = ({ personId }: Vote) => ({ ideaId: intoId, revision: among?.get(personId) ?? newest });
  for (const part of inParts(coming)) {
    await tx.insert(votes).values(part.map((vote) => ({ ...vote, ...carried(vote) })));
    await tx.insert(mergeVotes).values(part.map(({ personId }) => ({ mergeId, personId })));
  }
  await countHeld(tx, intoId, heldAmong(coming));
}

/**
 * The votes that came along with a merge go back, with what their voters or staff said of them since. Whoever took theirs
 * back meanwhile has taken it back; whatever they cast afterwards stays where they cast it. Answers whose votes went, and
 * the revision each had been for. Counting them where they were is the caller's.
 */
export async function returnVotes(tx: Tx, { id, ideaId, intoId }: Between): Promise<Map<string, number>> {
  const came = tx.select({ id: mergeVotes.personId }).from(mergeVotes).where(eq(mergeVotes.mergeId, id));
  const before = await tx
    .select()
    .from(votes)
    .where(and(eq(votes.ideaId, ideaId), inArray(votes.personId, came)));
  const gone = await tx.delete(votes).where(cameAlong(tx, { id, ideaId, intoId })).returning();
  await countHeld(tx, intoId, -heldAmong(gone));

  const now = new Map(gone.map((vote) => [vote.personId, vote]));
  const changed = before.filter((vote) => !isSame(vote, now.get(vote.personId)));
  for (const vote of changed) await becomes(tx, vote, now.get(vote.personId));
  await countHeld(tx, ideaId, heldAmong(gone) - heldAmong(before));
  if (changed.length > 0) await recountVotes(tx, ideaId);
  await tx.delete(mergeVotes).where(eq(mergeVotes.mergeId, id));
  return new Map(gone.map(({ personId, revision }) => [personId, revision]));
}

/** Whether a vote is one that came along with a merge, and not one cast anew since. */
function cameAlong(tx: Tx, { id, ideaId, intoId }: Between) {
  const own = columns.alias(votes, "own");
  const noted = tx
    .select({ id: own.personId })
    .from(mergeVotes)
    .innerJoin(own, and(eq(own.personId, mergeVotes.personId), eq(own.ideaId, ideaId)))
    .where(and(eq(mergeVotes.mergeId, id), eq(own.personId, votes.personId), eq(own.votedAt, votes.votedAt)));
  return and(eq(votes.ideaId, intoId), exists(noted));
}

function isSame(before: Vote, after: Vote | undefined): boolean {
  const said = ({ strength, reason, state, decidedBy, decidedAt }: Vote) =>
    JSON.stringify([strength, reason, state, decidedBy, decidedAt]);
  return after !== undefined && said(before) === said(after);
}

/** A vote becomes what was made of it where it had come along, or is taken back as it was there. */
async function becomes(tx: Tx, before: Vote, after: Vote | undefined): Promise<void> {
  const own = and(eq(votes.ideaId, before.ideaId), eq(votes.personId, before.personId));
  if (after) {
    const { strength, reason, state, decidedBy, decidedAt } = after;
    await tx.update(votes).set({ strength, reason, state, decidedBy, decidedAt }).where(own);
  } else {
    await tx.delete(votes).where(own);
    await keepWithheld(tx, before);
  }
}

function heldAmong(votes: { state: VoteState }[]): number {
  return votes.filter(({ state }) => state === "held").length;
}
