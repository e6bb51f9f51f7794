import { and, desc, eq } from "drizzle-orm";
import type { Read, Tx } from "./connect.ts";
import { olderThan, type Place, pageOf } from "./places.ts";
import { ideas, votes } from "./schema.ts";

/** Adds a vote; false when the person had voted for the idea already. */
export async function addVote(tx: Tx, vote: typeof votes.$inferInsert): Promise<boolean> {
  const added = await tx.insert(votes).values(vote).onConflictDoNothing().returning({ ideaId: votes.ideaId });
  return added.length === 1;
}

/** Takes a vote back; false when there was none. */
export async function removeVote(tx: Tx, ideaId: string, personId: string): Promise<boolean> {
  const removed = await tx
    .delete(votes)
    .where(and(eq(votes.ideaId, ideaId), eq(votes.personId, personId)))
    .returning({ ideaId: votes.ideaId });
  return removed.length === 1;
}

/** When a person voted for an idea, or null. */
export async function votedAt(read: Read, ideaId: string, personId: string | null): Promise<Date | null> {
  if (!personId) return null;
  const [row] = await read
    .select({ at: votes.votedAt })
    .from(votes)
    .where(and(eq(votes.ideaId, ideaId), eq(votes.personId, personId)))
    .limit(1);
  return row?.at ?? null;
}

/** Who voted for an idea; for telling them what became of it. */
export async function voterIds(read: Read, ideaId: string): Promise<string[]> {
  const rows = await read.select({ id: votes.personId }).from(votes).where(eq(votes.ideaId, ideaId));
  return rows.map(({ id }) => id);
}

/** The ideas a person voted for, the last vote first; `at` is when. */
export async function votedIdeas(read: Read, personId: string, after: Place | null, most = 20) {
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
    .where(and(eq(votes.personId, personId), olderThan(after, votes.votedAt, votes.ideaId)))
    .orderBy(desc(votes.votedAt), desc(votes.ideaId))
    .limit(most + 1);
  return pageOf(rows, most, (vote) => vote);
}
