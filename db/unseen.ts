/** What others do not see: it is taken out of everybody's sight and of every count, and comes back into them. */
import { and, eq, inArray, isNull } from "drizzle-orm";
import type { EventKind } from "../app/domain/events.ts";
import { type Comment, spoken } from "./comments.ts";
import type { Read, Tx } from "./connect.ts";
import type { Idea } from "./ideas.ts";
import { recountListed } from "./merges.ts";
import { comments, eventSubjects, events, ideas, polishes } from "./schema.ts";
import { countFirstIdea } from "./share-links.ts";

/**
 * Makes an idea unseen by all but its dreamer and the staff, or seen again, and counts it off, or on, wherever ideas are
 * counted. Null when it is not `from` any more, or merged.
 */
export async function markIdea(tx: Tx, id: string, from: Idea["unseen"], unseen: Idea["unseen"]): Promise<Idea | null> {
  const was = from ? eq(ideas.unseen, from) : isNull(ideas.unseen);
  const [marked] = await tx
    .update(ideas)
    .set({ unseen })
    .where(and(eq(ideas.id, id), was, isNull(ideas.mergedAt)))
    .returning();
  if (!marked) return null;
  if (from !== null && unseen !== null) return marked;
  const by = unseen ? -1 : 1;
  await recountListed(tx, marked, by);
  await countFirstIdea(tx, marked.dreamerId, by);
  return marked;
}

/** Makes a comment unseen, or seen again; null when it is not `from` any more, or was taken back. */
export async function markComment(
  tx: Tx,
  id: string,
  from: Comment["unseen"],
  unseen: Comment["unseen"],
): Promise<Comment | null> {
  const was = from ? eq(comments.unseen, from) : isNull(comments.unseen);
  const [marked] = await tx
    .update(comments)
    .set({ unseen })
    .where(and(eq(comments.id, id), was, isNull(comments.deletedAt)))
    .returning();
  return marked ?? null;
}

/** A comment that nobody saw begins to stand in its conversation: it is as old as this moment. */
export async function beginComment(tx: Tx, id: string, createdAt: Date): Promise<void> {
  await tx.update(comments).set({ createdAt }).where(eq(comments.id, id));
}

/** Whether an idea or a comment was held and never published since, also if it was hidden instead. */
export async function neverStood(read: Read, kind: "idea" | "comment", id: string): Promise<boolean> {
  const kinds: EventKind[] = [`${kind}-held`, kind === "idea" ? "idea-posted" : "comment-added"];
  const rows = await read
    .select({ kind: events.kind })
    .from(eventSubjects)
    .innerJoin(events, eq(events.id, eventSubjects.eventId))
    .where(and(eq(eventSubjects.kind, kind), eq(eventSubjects.subjectId, id), inArray(events.kind, kinds)));
  return rows.length > 0 && rows.every((row) => row.kind === kinds[0]);
}

/** How many ideas, comments and polishes wait for a first look. */
export async function heldThings(read: Read): Promise<number> {
  const posted = await read.$count(ideas, eq(ideas.unseen, "held"));
  const said = await read.$count(comments, and(eq(comments.unseen, "held"), isNull(comments.deletedAt)));
  return posted + said + (await read.$count(polishes, eq(polishes.state, "held")));
}

/** Whether anything a person brought stands before everybody: an idea, or what they said about one, or better words they offered. */
export async function hasPublished(read: Read, personId: string): Promise<boolean> {
  const [idea] = await read
    .select({ id: ideas.id })
    .from(ideas)
    .where(and(eq(ideas.dreamerId, personId), isNull(ideas.unseen)))
    .limit(1);
  if (idea) return true;
  const [comment] = await read
    .select({ id: comments.id })
    .from(comments)
    .innerJoin(ideas, and(eq(ideas.id, comments.ideaId), isNull(ideas.unseen)))
    .where(and(eq(comments.authorId, personId), spoken))
    .limit(1);
  if (comment) return true;
  const [polish] = await read
    .select({ id: polishes.id })
    .from(polishes)
    .innerJoin(ideas, and(eq(ideas.id, polishes.ideaId), isNull(ideas.unseen)))
    .where(and(eq(polishes.offeredBy, personId), inArray(polishes.state, ["offered", "accepted"])))
    .limit(1);
  return polish !== undefined;
}
