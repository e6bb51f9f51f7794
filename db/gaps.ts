import { and, desc, eq, inArray, isNotNull, isNull, lt, sql } from "drizzle-orm";
import { asksForMore, mostOpenGaps, prompts } from "../app/domain/gap.ts";
import { excerptOf } from "../app/domain/text.ts";
import type { GapView } from "../app/domain/views.ts";
import type { Read, Tx } from "./connect.ts";
import type { Idea } from "./ideas.ts";
import type { NewId } from "./ids.ts";
import { faceColumns, faceOf, peopleAs } from "./people.ts";
import { comments, gaps, ideas } from "./schema.ts";

export type Gap = typeof gaps.$inferSelect;

const adder = peopleAs("adder");
const author = peopleAs("author");

/** Begins an idea's list of what is missing with the questions for every idea. */
export async function addPrompts(tx: Tx, ideaId: string, { now, newId }: { now: Date; newId: NewId }): Promise<void> {
  await tx.insert(gaps).values(prompts.map((prompt) => ({ id: newId(), ideaId, prompt, createdAt: now })));
  await tx.update(ideas).set({ gapsCount: prompts.length }).where(eq(ideas.id, ideaId));
}

/** Adds what is missing; false when the idea's list has these very words already. */
export async function addGap(tx: Tx, gap: typeof gaps.$inferInsert): Promise<boolean> {
  const added = await tx.insert(gaps).values(gap).onConflictDoNothing().returning({ id: gaps.id });
  return added.length === 1;
}

/** Counts one more that is open, or one less; false when there is room for no more. */
export async function countGap(tx: Tx, ideaId: string, by: 1 | -1): Promise<boolean> {
  const counted = await tx
    .update(ideas)
    .set({ gapsCount: sql`${ideas.gapsCount} + ${by}` })
    .where(and(eq(ideas.id, ideaId), by === 1 ? lt(ideas.gapsCount, mostOpenGaps) : undefined))
    .returning({ id: ideas.id });
  return counted.length === 1;
}

/** Ticks off what was missing; false when it was ticked off already. */
export async function closeGap(tx: Tx, id: string, closedBy: string, closedAt: Date): Promise<boolean> {
  const closed = await tx
    .update(gaps)
    .set({ closedBy, closedAt })
    .where(and(eq(gaps.id, id), isNull(gaps.closedAt)))
    .returning({ id: gaps.id });
  return closed.length === 1;
}

/** It is missing after all; false when it is open already. */
export async function openGap(tx: Tx, id: string): Promise<boolean> {
  const opened = await tx
    .update(gaps)
    .set({ closedBy: null, closedAt: null })
    .where(and(eq(gaps.id, id), isNotNull(gaps.closedAt)))
    .returning({ id: gaps.id });
  return opened.length === 1;
}

/** Adds to the stored number of answers. */
export async function countAnswers(tx: Tx, id: string, by: 1 | -1): Promise<void> {
  await tx
    .update(gaps)
    .set({ answersCount: sql`${gaps.answersCount} + ${by}` })
    .where(eq(gaps.id, id));
}

export async function gapById(read: Read, id: string): Promise<Gap | null> {
  const [row] = await read.select().from(gaps).where(eq(gaps.id, id)).limit(1);
  return row ?? null;
}

/** What is still missing from an idea and what was ticked off, in the order it was said; the newest 200 at most. */
export async function gapsOf(read: Read, idea: Pick<Idea, "id" | "stage">): Promise<GapView[]> {
  const rows = await read
    .select({
      id: gaps.id,
      prompt: gaps.prompt,
      words: gaps.words,
      closedAt: gaps.closedAt,
      answers: gaps.answersCount,
      by: faceColumns(adder),
    })
    .from(gaps)
    .leftJoin(adder, eq(adder.id, gaps.addedBy))
    .where(and(eq(gaps.ideaId, idea.id), asksForMore(idea.stage) ? undefined : isNotNull(gaps.closedAt)))
    .orderBy(desc(gaps.createdAt), desc(gaps.id))
    .limit(200);
  const newest = await newestAnswers(
    read,
    rows.filter(({ answers }) => answers > 0).map(({ id }) => id),
  );
  return rows.reverse().map(({ closedAt, by, ...row }) => ({
    ...row,
    by: by && faceOf(by),
    closed: closedAt !== null,
    newest: newest.get(row.id) ?? null,
  }));
}

/** The newest answer to each, as far as they are among the newest hundred. */
async function newestAnswers(read: Read, ids: string[]): Promise<Map<string, GapView["newest"]>> {
  if (ids.length === 0) return new Map();
  const rows = await read
    .select({ id: comments.id, gapId: comments.gapId, body: comments.body, by: faceColumns(author) })
    .from(comments)
    .innerJoin(author, eq(author.id, comments.authorId))
    .where(and(inArray(comments.gapId, ids), isNull(comments.deletedAt), isNull(comments.unseen)))
    .orderBy(desc(comments.createdAt), desc(comments.id))
    .limit(100);
  const last = new Map(rows.reverse().map((row) => [row.gapId as string, row]));
  return new Map(
    [...last].map(([gapId, { id, body, by }]) => [gapId, { id, by: faceOf(by), excerpt: excerptOf(body, 140) }]),
  );
}
