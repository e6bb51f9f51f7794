import { and, eq, isNull, ne, notInArray, or, sql } from "drizzle-orm";
import type { Read, Tx } from "./connect.ts";
import { noteGone } from "./gone.ts";
import type { Idea } from "./ideas.ts";
import { recountListed } from "./merges.ts";
import { hasPromises } from "./promises.ts";
import { comments, gaps, ideas, merges, pauses, pilotIdeas, polishes, provenances, votes } from "./schema.ts";
import { countFirstIdea } from "./share-links.ts";

/**
 * Takes an idea out of everything while it is its dreamer's alone; of the rest only its number is kept, as gone. False
 * when it is not, or no more, theirs alone: then the transaction must be given up.
 */
export async function removeIdea(tx: Tx, { id, number }: Idea, goneAt: Date): Promise<boolean> {
  // Changing a key waits for whoever is just adding something to the idea, and keeps out who comes later.
  const [idea] = await tx
    .update(ideas)
    .set({ number: sql`-${ideas.number}` })
    .where(eq(ideas.id, id))
    .returning();
  if (!idea || (await isShared(tx, idea))) return false;
  // What nobody else sees is counted nowhere.
  if (!idea.unseen) await recountListed(tx, idea, -1);
  await tx.delete(ideas).where(eq(ideas.id, id));
  if (!idea.unseen) await countFirstIdea(tx, idea.dreamerId, -1);
  await noteGone(tx, { kind: "idea", number, goneAt });
  return true;
}

/**
 * Whether anybody but its dreamer has had to do with an idea: a vote, words, a polish, what is missing, an answer, a host, a
 * pilot, a promise, a merge, a word on where it comes from, a pause.
 */
export async function isShared(read: Read, idea: Idea): Promise<boolean> {
  const { id, dreamerId } = idea;
  if (idea.heardAt || idea.hostId) return true;
  const [vote] = await read
    .select({ by: votes.personId })
    .from(votes)
    .where(and(eq(votes.ideaId, id), ne(votes.personId, dreamerId)))
    .limit(1);
  const [comment] = await read
    .select({ id: comments.id })
    .from(comments)
    .where(and(eq(comments.ideaId, id), ne(comments.authorId, dreamerId), isNull(comments.deletedAt)))
    .limit(1);
  const [gap] = await read
    .select({ id: gaps.id })
    .from(gaps)
    .where(and(eq(gaps.ideaId, id), or(ne(gaps.addedBy, dreamerId), ne(gaps.closedBy, dreamerId))))
    .limit(1);
  const [polish] = await read
    .select({ id: polishes.id })
    .from(polishes)
    .where(
      and(
        eq(polishes.ideaId, id),
        or(ne(polishes.byId, dreamerId), ne(polishes.offeredBy, dreamerId)),
        notInArray(polishes.state, ["withdrawn", "held"]),
      ),
    )
    .limit(1);
  const [pilot] = await read
    .select({ id: pilotIdeas.pilotId })
    .from(pilotIdeas)
    .where(eq(pilotIdeas.ideaId, id))
    .limit(1);
  const [merge] = await read
    .select({ id: merges.id })
    .from(merges)
    .where(and(eq(merges.intoId, id), isNull(merges.undoneAt)))
    .limit(1);
  const [provenance] = await read
    .select({ entry: provenances.entry })
    .from(provenances)
    .where(eq(provenances.ideaId, id))
    .limit(1);
  const [pause] = await read.select({ id: pauses.id }).from(pauses).where(eq(pauses.ideaId, id)).limit(1);
  return Boolean(vote ?? comment ?? polish ?? gap ?? pilot ?? merge ?? provenance ?? pause) || hasPromises(read, id);
}
