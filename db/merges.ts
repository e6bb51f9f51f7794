import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import { noteVoters } from "./activity.ts";
import type { Read, Tx } from "./connect.ts";
import { recountTags } from "./idea-tags.ts";
import { type Idea, recountVotes } from "./ideas.ts";
import { carryVotes, returnVotes } from "./merge-votes.ts";
import { recountAnswer } from "./questions.ts";
import { ideas, merges } from "./schema.ts";
import { tally } from "./tallies.ts";

export type Merge = typeof merges.$inferSelect;

/** The merge of an idea that is in force; null when it stands by itself. */
export async function mergeOf(read: Read, ideaId: string): Promise<Merge | null> {
  const [row] = await read
    .select()
    .from(merges)
    .where(and(eq(merges.ideaId, ideaId), isNull(merges.undoneAt)))
    .limit(1);
  return row ?? null;
}

/** The merges into an idea that are in force, the first one first. */
export function mergesInto(read: Read, ideaId: string): Promise<Merge[]> {
  return read
    .select()
    .from(merges)
    .where(and(eq(merges.intoId, ideaId), isNull(merges.undoneAt)))
    .orderBy(asc(merges.mergedAt), asc(merges.id));
}

/** The idea in which a merged one lives on, however often it was merged; null when it stands by itself. */
export async function survivorOf(read: Read, ideaId: string): Promise<Idea | null> {
  const merge = await mergeOf(read, ideaId);
  if (!merge) return null;
  const [into] = await read.select().from(ideas).where(eq(ideas.id, merge.intoId)).limit(1);
  return into?.mergedAt ? survivorOf(read, into.id) : (into ?? null);
}

/** The ids of an idea and of all that was merged into it, also by way of others. */
export async function withMerged(read: Read, ideaId: string): Promise<string[]> {
  const ids = [ideaId];
  for (const id of ids) ids.push(...(await mergesInto(read, id)).map((merge) => merge.ideaId));
  return ids;
}

/** Some ideas that stand by themselves and all that was merged into them, also by way of others; each with where it lives on. */
export async function mergedIntoEach(read: Read, ideaIds: string[]): Promise<Map<string, string>> {
  const lives = new Map(ideaIds.map((id) => [id, id]));
  for (let ids = ideaIds; ids.length > 0; ) {
    const rows = await read
      .select({ id: merges.ideaId, intoId: merges.intoId })
      .from(merges)
      .where(and(inArray(merges.intoId, ids), isNull(merges.undoneAt)));
    for (const { id, intoId } of rows) lives.set(id, lives.get(intoId) as string);
    ids = rows.map(({ id }) => id);
  }
  return lives;
}

/** Where each of some ideas lives on, however often it was merged: one that stands by itself in itself. */
export async function survivorsOf(read: Read, ideaIds: string[]): Promise<Map<string, string>> {
  const into = new Map<string, string>();
  for (let ids = ideaIds; ids.length > 0; ) {
    const rows = await read
      .select({ id: merges.ideaId, intoId: merges.intoId })
      .from(merges)
      .where(and(inArray(merges.ideaId, ids), isNull(merges.undoneAt)));
    for (const { id, intoId } of rows) into.set(id, intoId);
    ids = rows.map(({ intoId }) => intoId);
  }
  const survivor = (id: string): string => (into.has(id) ? survivor(into.get(id) as string) : id);
  return new Map(ideaIds.map((id) => [id, survivor(id)]));
}

/** Merges an idea into another, both locked: it leaves all lists and counts, and its votes come along. */
export async function addMerge(tx: Tx, merge: typeof merges.$inferInsert, idea: Idea): Promise<void> {
  await tx.insert(merges).values(merge);
  await tx.update(ideas).set({ mergedAt: merge.mergedAt }).where(eq(ideas.id, idea.id));
  await recountListed(tx, idea, -1);
  await noteVoters(tx, idea.id, merge.mergedAt);
  await carryVotes(tx, merge);
  await recountVotes(tx, merge.intoId);
}

/**
 * Undoes a merge, both ideas locked: it is listed and counted again, and the votes that came along go back. Who voted for
 * another merged idea as well stays counted for that one.
 */
export async function undoMerge(tx: Tx, merge: Merge, idea: Idea, undoneBy: string, undoneAt: Date): Promise<void> {
  await tx.update(merges).set({ undoneBy, undoneAt }).where(eq(merges.id, merge.id));
  await tx.update(ideas).set({ mergedAt: null }).where(eq(ideas.id, idea.id));
  await recountListed(tx, idea, 1);
  await noteVoters(tx, idea.id, undoneAt);
  const gone = await returnVotes(tx, merge);
  for (const other of await mergesInto(tx, merge.intoId)) await carryVotes(tx, other, gone);
  await recountVotes(tx, merge.intoId);
}

/** Counts a locked idea off, or on again, wherever listed ideas are counted. */
export async function recountListed(tx: Tx, idea: Idea, by: 1 | -1): Promise<void> {
  await tally(tx, `ideas:${idea.stage}`, by);
  await recountTags(tx, idea, by);
  if (idea.questionId) await recountAnswer(tx, idea.questionId, by);
}
