import { and, desc, eq, inArray, isNull, ne, or } from "drizzle-orm";
import { editionOf } from "../app/domain/edition.ts";
import type { EventKind } from "../app/domain/events.ts";
import type { BroughtState } from "../app/domain/on-behalf.ts";
import { pathOf } from "../app/domain/paths.ts";
import type { BroughtView } from "../app/domain/views.ts";
import { type PartReader, plain } from "./brought.ts";
import type { Read, Tx } from "./connect.ts";
import { faceColumns, faceOf } from "./people.ts";
import { beyond, pageOf } from "./places.ts";
import { comments, eventSubjects, events, ideas, onBehalf, people } from "./schema.ts";

export type Brought = typeof onBehalf.$inferSelect;

/** Keeps what staff bring for a customer; false when it is a vote that was brought, or undone, before. */
export async function addBrought(tx: Tx, brought: typeof onBehalf.$inferInsert): Promise<boolean> {
  const added = await tx.insert(onBehalf).values(brought).onConflictDoNothing().returning({ id: onBehalf.id });
  return added.length === 1;
}

export async function broughtById(read: Read, id: string): Promise<Brought | null> {
  const [row] = await read.select().from(onBehalf).where(eq(onBehalf.id, id)).limit(1);
  return row ?? null;
}

/** Keeps what its customer says to what waits; false when it waits no more. Undone, nothing is kept of where it came from. */
export async function decideBrought(
  tx: Tx,
  id: string,
  state: Exclude<BroughtState, "waits">,
  decidedAt: Date,
): Promise<boolean> {
  const decided = await tx
    .update(onBehalf)
    .set({ state, decidedAt, ...(state === "undone" && unsaid) })
    .where(and(eq(onBehalf.id, id), eq(onBehalf.state, "waits")))
    .returning({ id: onBehalf.id });
  return decided.length === 1;
}

/**
 * A vote that was brought for somebody is withdrawn by themselves, like any other. Answers what was brought if it waited for
 * their word, which this is; null when they had said yes before, or nobody brought it.
 */
export async function undoneByHand(
  tx: Tx,
  ideaId: string,
  personId: string,
  decidedAt: Date,
): Promise<{ id: string } | null> {
  const undo = (before: BroughtState) =>
    tx
      .update(onBehalf)
      .set({ state: "undone", decidedAt, ...unsaid })
      .where(
        and(
          eq(onBehalf.ideaId, ideaId),
          eq(onBehalf.personId, personId),
          eq(onBehalf.kind, "vote"),
          eq(onBehalf.state, before),
        ),
      )
      .returning({ id: onBehalf.id });
  const [waited] = await undo("waits");
  await undo("accepted");
  return waited ?? null;
}

/** Somebody leaves: what they took for their own is theirs as it is, and what waits for them stays with who brought it. */
export async function leaveBrought(tx: Tx, personId: string, decidedAt: Date): Promise<void> {
  const theirs = eq(onBehalf.personId, personId);
  await tx.delete(onBehalf).where(and(theirs, or(eq(onBehalf.kind, "vote"), eq(onBehalf.state, "accepted"))));
  await tx
    .update(onBehalf)
    .set({ personId: null, state: "undone", decidedAt, ...unsaid })
    .where(theirs);
}

const unsaid = { note: null, saidOn: null };

type Words = { title: string; body: string; comment: string | null; deletedAt: Date | null };

/** What a customer says yes to, word for word; null when its comment was taken back. */
export async function wordsBrought(read: Read, { id }: Pick<Brought, "id">): Promise<string[] | null> {
  const [row] = await selectBrought(read).where(eq(onBehalf.id, id)).limit(1);
  return row ? wordsIn(row) : null;
}

function wordsIn({ kind, words }: { kind: Brought["kind"]; words: Words }): string[] | null {
  if (kind === "vote") return [];
  if (kind === "idea") return [words.title, words.body];
  return words.deletedAt ? null : [words.comment ?? ""];
}

/** What staff brought for somebody and waits for their word, the newest first. */
export async function broughtFor(read: Read, personId: string, most = 50): Promise<BroughtView[]> {
  const rows = await selectBrought(read)
    .where(and(eq(onBehalf.personId, personId), eq(onBehalf.state, "waits"), isNull(comments.deletedAt)))
    .orderBy(desc(onBehalf.createdAt), desc(onBehalf.id))
    .limit(most);
  return rows.map(toView);
}

/** One thing that was brought, as its customer reads it; null when there is no such thing. */
export async function broughtView(read: Read, id: string): Promise<BroughtView | null> {
  const [row] = await selectBrought(read).where(eq(onBehalf.id, id)).limit(1);
  return row ? toView(row) : null;
}

/** Whether an idea is retold, and, for staff, whose word it waits for. */
export async function retellingOf(
  read: Read,
  ideaId: string,
  forStaff: boolean,
): Promise<{ waitsFor: { name: string; handle: string } | null } | null> {
  const [row] = await read
    .select({ state: onBehalf.state, name: people.name, handle: people.handle })
    .from(onBehalf)
    .leftJoin(people, eq(people.id, onBehalf.personId))
    .where(and(eq(onBehalf.ideaId, ideaId), eq(onBehalf.kind, "idea"), ne(onBehalf.state, "accepted")))
    .limit(1);
  if (!row) return null;
  const { state, name, handle } = row;
  return { waitsFor: forStaff && state === "waits" && name !== null && handle !== null ? { name, handle } : null };
}

const bringing: EventKind[] = ["vote-cast-for", "idea-posted-for", "comment-added-for"];

/** Who brought something about one of some ideas. It is read from what happened then, which stays when the thing is gone. */
export async function bringersOf(read: Read, id: string, ideaIds: string[]): Promise<string[]> {
  const rows = await read
    .select({ byId: events.actorId, data: events.data })
    .from(eventSubjects)
    .innerJoin(events, and(eq(events.id, eventSubjects.eventId), inArray(events.kind, bringing)))
    .where(and(eq(eventSubjects.kind, "idea"), inArray(eventSubjects.subjectId, ideaIds)));
  return rows.flatMap(({ byId, data }) => (byId && data.brought === id ? [byId] : []));
}

/** What staff brought for somebody, by whom, and what they said to it; for staff, who know them. */
export const broughtForThem: PartReader = async (read, personId, after, most) => {
  const rows = await selectBrought(read)
    .where(and(eq(onBehalf.personId, personId), beyond(after, onBehalf.createdAt, onBehalf.id)))
    .orderBy(desc(onBehalf.createdAt), desc(onBehalf.id))
    .limit(most + 1);
  const lines = rows.map(({ id, at, by, idea, kind, state, note: words }) => ({
    ...plain,
    ...{ id, at, words, by: faceOf(by), about: { title: idea.title, href: pathOf(idea) }, is: `${kind} ${state}` },
  }));
  return pageOf(lines, most, (line) => line);
};

function selectBrought(read: Read) {
  return read
    .select({
      id: onBehalf.id,
      kind: onBehalf.kind,
      state: onBehalf.state,
      source: onBehalf.source,
      note: onBehalf.note,
      saidOn: onBehalf.saidOn,
      at: onBehalf.createdAt,
      by: faceColumns(people),
      idea: { id: ideas.id, number: ideas.number, slug: ideas.slug, title: ideas.title, stage: ideas.stage },
      words: { title: ideas.title, body: ideas.body, comment: comments.body, deletedAt: comments.deletedAt },
      html: ideas.bodyHtml,
      said: comments.bodyHtml,
    })
    .from(onBehalf)
    .innerJoin(people, eq(people.id, onBehalf.byId))
    .innerJoin(ideas, eq(ideas.id, onBehalf.ideaId))
    .leftJoin(comments, eq(comments.id, onBehalf.commentId));
}

function toView(row: Awaited<ReturnType<typeof selectBrought>>[number]): BroughtView {
  const { words, html, said, by, idea, ...brought } = row;
  const texts = { vote: "", idea: html, comment: said ?? "" };
  return {
    ...brought,
    by: faceOf(by),
    idea: { ...idea, href: pathOf(idea) },
    html: texts[row.kind],
    edition: editionOf(wordsIn({ kind: row.kind, words }) ?? []),
  };
}
