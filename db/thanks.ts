import { and, desc, eq, gt, inArray, isNull, ne, sql } from "drizzle-orm";
import type { ThanksView } from "../app/domain/views.ts";
import type { Read, Tx } from "./connect.ts";
import { faceColumns, faceOf, peopleAs } from "./people.ts";
import { beyond, type Page, type Place, pageOf } from "./places.ts";
import { eventSubjects, ideas, notifications, people, thanks } from "./schema.ts";

export type Thanks = typeof thanks.$inferSelect;

const giver = peopleAs("giver");
const receiver = peopleAs("receiver");

const stands = ne(thanks.state, "taken-back");

/** Thanks, also those that were taken back. */
export async function thanksById(read: Read, id: string): Promise<Thanks | null> {
  const [row] = await read.select().from(thanks).where(eq(thanks.id, id)).limit(1);
  return row ?? null;
}

/** What somebody gave since `since`, the newest first, also what they took back; nobody gives in their name meanwhile. */
export async function givenSince(tx: Tx, fromId: string, since: Date): Promise<Thanks[]> {
  await tx
    .update(people)
    .set({ unreadCount: sql`${people.unreadCount}` })
    .where(eq(people.id, fromId));
  return tx
    .select()
    .from(thanks)
    .where(and(eq(thanks.fromId, fromId), gt(thanks.createdAt, since)))
    .orderBy(desc(thanks.createdAt), desc(thanks.id))
    .limit(100);
}

export async function addThanks(tx: Tx, given: typeof thanks.$inferInsert): Promise<void> {
  await tx.insert(thanks).values(given);
}

/** Shows thanks, or keeps them between two people again; false when they are so already, or were taken back. */
export async function showThanks(tx: Tx, id: string, state: "public" | "private", decidedAt: Date): Promise<boolean> {
  const changed = await tx
    .update(thanks)
    .set({ state, decidedAt })
    .where(and(eq(thanks.id, id), ne(thanks.state, state), stands))
    .returning({ id: thanks.id });
  return changed.length === 1;
}

/** Takes thanks back, with their words and the news of them; false when that was done already. */
export async function takeBackThanks(tx: Tx, id: string, decidedAt: Date): Promise<boolean> {
  const taken = await tx
    .update(thanks)
    .set({ state: "taken-back", because: "", decidedAt })
    .where(and(eq(thanks.id, id), stands))
    .returning({ id: thanks.id });
  if (taken.length === 0) return false;
  const events = tx
    .select({ id: eventSubjects.eventId })
    .from(eventSubjects)
    .where(and(eq(eventSubjects.kind, "thanks"), eq(eventSubjects.subjectId, id)));
  const untold = await tx
    .delete(notifications)
    .where(inArray(notifications.eventId, events))
    .returning({ personId: notifications.personId, readAt: notifications.readAt });
  for (const { personId, readAt } of untold)
    if (!readAt)
      await tx
        .update(people)
        .set({ unreadCount: sql`${people.unreadCount} - 1` })
        .where(eq(people.id, personId));
  return true;
}

/** Nothing that was said to somebody who leaves stands on a page any more. */
export async function hideThanksTo(tx: Tx, personId: string): Promise<void> {
  await tx
    .update(thanks)
    .set({ state: "private" })
    .where(and(eq(thanks.toId, personId), eq(thanks.state, "public")));
}

/** What a person chose to show of the thanks they received, the newest first. */
export async function thanksShownBy(read: Read, personId: string, most = 50): Promise<ThanksView[]> {
  const rows = await selectThanks(read)
    .where(and(eq(thanks.toId, personId), eq(thanks.state, "public")))
    .orderBy(desc(thanks.createdAt), desc(thanks.id))
    .limit(most);
  return rows.map(toView);
}

/** One page of the thanks a person received, or gave, the newest first. */
export async function thanksPage(
  read: Read,
  of: "received" | "given",
  personId: string,
  after: Place | null,
  most = 20,
): Promise<Page<ThanksView>> {
  const own = of === "received" ? eq(thanks.toId, personId) : eq(thanks.fromId, personId);
  const rows = await selectThanks(read)
    .where(and(own, stands, beyond(after, thanks.createdAt, thanks.id)))
    .orderBy(desc(thanks.createdAt), desc(thanks.id))
    .limit(most + 1);
  return pageOf(rows.map(toView), most, (view) => view);
}

/** Thanks as their two people read them; null when they were taken back. */
export async function thanksView(read: Read, id: string): Promise<ThanksView | null> {
  const [row] = await selectThanks(read)
    .where(and(eq(thanks.id, id), stands))
    .limit(1);
  return row ? toView(row) : null;
}

function selectThanks(read: Read) {
  return read
    .select({
      id: thanks.id,
      because: thanks.because,
      state: thanks.state,
      at: thanks.createdAt,
      from: faceColumns(giver),
      to: faceColumns(receiver),
      idea: { id: ideas.id, number: ideas.number, slug: ideas.slug, title: ideas.title, stage: ideas.stage },
    })
    .from(thanks)
    .innerJoin(giver, eq(giver.id, thanks.fromId))
    .innerJoin(receiver, eq(receiver.id, thanks.toId))
    .innerJoin(ideas, and(eq(ideas.id, thanks.ideaId), isNull(ideas.unseen)));
}

type Row = Awaited<ReturnType<typeof selectThanks>>[number];

function toView({ state, from, to, ...row }: Row): ThanksView {
  return { ...row, shown: state === "public", from: faceOf(from), to: faceOf(to) };
}
