import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { WaysView } from "../app/domain/views.ts";
import { countingStates } from "../app/domain/vote.ts";
import type { Read, Tx } from "./connect.ts";
import { Again } from "./fault.ts";
import { votes, wayChoices, ways } from "./schema.ts";

export type Way = typeof ways.$inferSelect;

/** Offers ways forward with an answer. */
export async function addWays(tx: Tx, offered: (typeof ways.$inferInsert)[]): Promise<void> {
  await tx.insert(ways).values(offered);
}

/** The ways forward of an idea that people are asked about now. */
export async function openWays(read: Read, ideaId: string): Promise<Way[]> {
  return read
    .select()
    .from(ways)
    .where(and(eq(ways.ideaId, ideaId), isNull(ways.closedAt)))
    .orderBy(asc(ways.commentId), asc(ways.place))
    .limit(10);
}

/** Staff chose one of the open ways in an answer, and the question is closed; false when it was closed before. */
export async function chooseOf(tx: Tx, way: Way, chosenIn: string, closedAt: Date): Promise<boolean> {
  const isOpen = and(eq(ways.commentId, way.commentId), isNull(ways.closedAt));
  const closed = await tx.update(ways).set({ closedAt }).where(isOpen).returning({ id: ways.id });
  await tx.update(ways).set({ chosenIn }).where(eq(ways.id, way.id));
  return closed.length > 0;
}

/** Says which way would help somebody, in place of what they said before. */
export async function choose(
  tx: Tx,
  { id, commentId }: Way,
  personId: string,
  chosenAt: Date,
): Promise<"chosen" | "same" | "closed"> {
  const [before] = await tx.select().from(wayChoices).where(choiceIs(commentId, personId)).limit(1);
  if (before?.wayId === id) return "same";
  if (before) {
    const changed = await tx
      .update(wayChoices)
      .set({ wayId: id, chosenAt })
      .where(and(choiceIs(commentId, personId), eq(wayChoices.wayId, before.wayId)))
      .returning({ wayId: wayChoices.wayId });
    if (changed.length === 0) throw new Again();
  } else {
    const added = await tx
      .insert(wayChoices)
      .values({ commentId, personId, wayId: id, chosenAt })
      .onConflictDoNothing()
      .returning({ wayId: wayChoices.wayId });
    if (added.length === 0) throw new Again();
  }
  // In the order of their ids, so that two who change sides at once do not wait for each other.
  const counted = [{ way: id, by: 1 }, ...(before ? [{ way: before.wayId, by: -1 }] : [])];
  for (const { way, by } of counted.sort((one, other) => (one.way < other.way ? -1 : 1)))
    if (!(await countChoice(tx, way, by))) return "closed";
  return "chosen";
}

/** Takes back what somebody said would help; there may be none. */
export async function takeBack(tx: Tx, commentId: string, personId: string): Promise<"taken" | "none" | "closed"> {
  const [taken] = await tx.delete(wayChoices).where(choiceIs(commentId, personId)).returning();
  if (!taken) return "none";
  return (await countChoice(tx, taken.wayId, -1)) ? "taken" : "closed";
}

/** Who takes a vote back is asked no more: what they chose of the open ways goes with it. */
export async function forgetChoice(tx: Tx, ideaId: string, personId: string): Promise<void> {
  const [way] = await openWays(tx, ideaId);
  if (way && (await takeBack(tx, way.commentId, personId)) === "closed") throw new Again();
}

/** All ways that were ever offered for an idea, by the answer that offered them, as a reader sees them. */
export async function waysOf(read: Read, ideaId: string, readerId: string | null): Promise<WaysView[]> {
  const rows = await read
    .select({ way: ways, mine: wayChoices.wayId })
    .from(ways)
    .leftJoin(
      wayChoices,
      and(
        eq(wayChoices.commentId, ways.commentId),
        eq(wayChoices.personId, readerId ?? ""),
        eq(wayChoices.wayId, ways.id),
      ),
    )
    .where(eq(ways.ideaId, ideaId))
    .orderBy(asc(ways.commentId), asc(ways.place))
    .limit(100);
  const views = new Map<string, WaysView>();
  for (const { way, mine } of rows) {
    const { id, commentId, words, choicesCount, closedAt, chosenIn } = way;
    const view = views.get(commentId) ?? { commentId, open: closedAt === null, chosenIn: null, ways: [] };
    view.ways.push({ id, words, choices: choicesCount, mine: mine !== null, chosen: chosenIn !== null });
    view.chosenIn ??= chosenIn;
    views.set(commentId, view);
  }
  return [...views.values()];
}

/** Whether somebody's vote for an idea counts. */
export async function hasCountingVote(read: Read, ideaId: string, personId: string): Promise<boolean> {
  const rows = await read
    .select({ by: votes.personId })
    .from(votes)
    .where(and(eq(votes.ideaId, ideaId), eq(votes.personId, personId), inArray(votes.state, countingStates)))
    .limit(1);
  return rows.length > 0;
}

/** Counts a choice; false when nobody is asked any more. */
async function countChoice(tx: Tx, id: string, by: number): Promise<boolean> {
  const counted = await tx
    .update(ways)
    .set({ choicesCount: sql`${ways.choicesCount} + ${by}` })
    .where(and(eq(ways.id, id), isNull(ways.closedAt)))
    .returning({ id: ways.id });
  return counted.length === 1;
}

function choiceIs(commentId: string, personId: string) {
  return and(eq(wayChoices.commentId, commentId), eq(wayChoices.personId, personId));
}

/** Whether an answer offered ways forward. */
export async function offersWays(read: Read, commentId: string): Promise<boolean> {
  const rows = await read.select({ id: ways.id }).from(ways).where(eq(ways.commentId, commentId)).limit(1);
  return rows.length > 0;
}

/** Whether an answer is the one that chose a way. */
export async function isChosenIn(read: Read, id: string, commentId: string): Promise<boolean> {
  const rows = await read
    .select({ id: ways.id })
    .from(ways)
    .where(and(eq(ways.id, id), eq(ways.chosenIn, commentId)))
    .limit(1);
  return rows.length > 0;
}
