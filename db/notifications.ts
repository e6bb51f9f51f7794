import { and, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import { invitationKinds } from "../app/domain/invitation.ts";
import { pathOfBrought, pathOfGem, pathOfPolish, pathOfRelationship } from "../app/domain/paths.ts";
import type { NotificationView } from "../app/domain/views.ts";
import type { Read, Tx } from "./connect.ts";
import { invitedTo } from "./invited-to.ts";
import { moderationById } from "./moderations.ts";
import { readableBy } from "./not-merged.ts";
import { faceColumns, faceOf, peopleAs, personById } from "./people.ts";
import { isSeen } from "./pilots.ts";
import { beyond, type Page, type Place, pageOf } from "./places.ts";
import { celebrations, events, ideas, notifications, people, pilots, questions } from "./schema.ts";
import { spotlightById } from "./spotlights.ts";
import { thanksView } from "./thanks.ts";

const by = peopleAs("by_person");

/** Tells a person of an event; telling twice is telling once. Who is gone is told nothing. */
export async function addNotification(tx: Tx, notification: typeof notifications.$inferInsert): Promise<void> {
  const added = await tx
    .insert(notifications)
    .values(notification)
    .onConflictDoNothing()
    .returning({ id: notifications.id });
  if (added.length === 0) return;
  const counted = await tx
    .update(people)
    .set({ unreadCount: sql`${people.unreadCount} + 1` })
    .where(and(eq(people.id, notification.personId), isNull(people.goneAt)))
    .returning({ id: people.id });
  if (counted.length === 0) await tx.delete(notifications).where(eq(notifications.id, notification.id));
}

/** Marks a person's notifications as read: all of them, or those with some ids. */
export async function readNews(tx: Tx, personId: string, readAt: Date, ids?: string[]): Promise<void> {
  const read = await tx
    .update(notifications)
    .set({ readAt })
    .where(
      and(
        eq(notifications.personId, personId),
        isNull(notifications.readAt),
        ids ? inArray(notifications.id, ids) : undefined,
      ),
    )
    .returning({ id: notifications.id });
  // What came in the meantime stays unread, and counted.
  await tx
    .update(people)
    .set({ unreadCount: sql`${people.unreadCount} - ${read.length}` })
    .where(eq(people.id, personId));
}

/**
 * One page of what a person was told, the newest first. What it is about is looked up now, so that a changed title is
 * right.
 */
export async function newsPage(
  read: Read,
  personId: string,
  after: Place | null,
  most = 20,
): Promise<Page<NotificationView>> {
  const rows = await read
    .select({
      id: notifications.id,
      kind: notifications.kind,
      at: notifications.createdAt,
      readAt: notifications.readAt,
      data: events.data,
      actorId: events.actorId,
      by: faceColumns(by),
    })
    .from(notifications)
    .innerJoin(events, eq(events.id, notifications.eventId))
    .leftJoin(by, eq(by.id, events.actorId))
    .where(and(eq(notifications.personId, personId), beyond(after, notifications.createdAt, notifications.id)))
    .orderBy(desc(notifications.createdAt), desc(notifications.id))
    .limit(most + 1);
  const page = pageOf(rows, most, (row) => row);
  const views = await Promise.all(
    page.rows.map(async ({ readAt, data, actorId, by, ...row }) => ({
      ...row,
      kind: row.kind as NotificationView["kind"],
      by: by ? faceOf(by) : null,
      read: readAt !== null,
      about: (await aboutOf(read, data, row.kind, personId)) ?? (await whoUndid(read, row.kind, actorId)),
      // The reason for hiding is for its author.
      reason:
        data.moderation && row.kind !== "report-heeded"
          ? ((await moderationById(read, String(data.moderation)))?.reason ?? null)
          : null,
    })),
  );
  return { ...page, rows: views.flatMap((view) => (view.about ? [{ ...view, about: view.about }] : [])) };
}

/** The page an event points to, from the public numbers it holds: the most particular one wins. */
async function aboutOf(
  read: Read,
  data: Record<string, string | number | null>,
  kind: string,
  personId: string,
): Promise<NotificationView["about"] | null> {
  const number = (name: string) => (typeof data[name] === "number" ? (data[name] as number) : null);
  if (kind === "person-blocked" || kind === "person-unblocked") return { title: "your page", href: "/you" };
  if (data.spotlight) {
    const spotlight = await spotlightById(read, String(data.spotlight));
    return spotlight && { title: spotlight.line, href: "/you#spotlights" };
  }
  if (typeof data.invited === "string") {
    const kind = invitationKinds.find((one) => number(one));
    const to = kind && (await invitedTo(read, { kind, number: number(kind) as number }));
    return to ? { title: to.title, href: `/invitations/${data.invited}` } : null;
  }
  if (typeof data.thanks === "string") {
    const thanks = await thanksView(read, data.thanks);
    return thanks && { title: thanks.idea.title, href: `/you/thanks#t-${thanks.id}` };
  }
  const celebration = number("celebration");
  if (celebration) {
    const [row] = await read
      .select({ title: celebrations.title, slug: celebrations.slug })
      .from(celebrations)
      .where(eq(celebrations.number, celebration))
      .limit(1);
    const href = kind === "quote-proposed" ? "/you#quotes" : pathOfGem({ number: celebration, slug: row?.slug ?? "" });
    return row ? { title: row.title, href } : null;
  }
  const pilot = number("pilot");
  if (pilot) {
    const [row] = await read
      .select({ title: ideas.title, slug: pilots.slug })
      .from(pilots)
      .innerJoin(ideas, eq(ideas.id, pilots.ideaId))
      .where(and(eq(pilots.number, pilot), isSeen))
      .limit(1);
    // What was shared and taken back is still about its idea.
    if (row) {
      const anchor = data.update ? `#u-${data.update}` : kind === "check-in-shared" ? "#going" : "";
      const asks = kind === "check-in-due";
      return { title: row.title, href: asks ? `/pilots/${pilot}/check-in` : `/pilots/${pilot}/${row.slug}${anchor}` };
    }
  }
  const idea = number("idea");
  if (idea) {
    const [row] = await read
      .select({ title: ideas.title, slug: ideas.slug })
      .from(ideas)
      .where(and(eq(ideas.number, idea), readableBy(personId)))
      .limit(1);
    const anchor = data.comment ? `#c-${data.comment}` : data.gap ? `#g-${data.gap}` : "";
    // Who brought it is led to what has become of it; for whom, to where they say their word.
    if (row && data.brought && !decided.includes(kind))
      return { title: row.title, href: pathOfBrought({ id: String(data.brought) }) };
    const href = data.polish ? pathOfPolish({ id: String(data.polish) }) : `/ideas/${idea}/${row?.slug}${anchor}`;
    // Whoever reported what is hidden now, or gone, is told which one it was, and no more.
    if (!row && (kind === "report-heeded" || kind === "report-over"))
      return { title: `No. ${idea}`, href: "/you/notifications" };
    return row ? { title: row.title, href } : null;
  }
  const question = number("question");
  if (question) {
    const [row] = await read
      .select({ title: questions.title, slug: questions.slug })
      .from(questions)
      .where(eq(questions.number, question))
      .limit(1);
    return row ? { title: row.title, href: `/questions/${question}/${row.slug}` } : null;
  }
  return null;
}

const decided = ["on-behalf-accepted", "on-behalf-undone"];

/** What staff wrote down for a customer may be gone with their no: then it leads to who said it. */
async function whoUndid(read: Read, kind: string, personId: string | null): Promise<NotificationView["about"] | null> {
  const person = kind === "on-behalf-undone" && personId ? await personById(read, personId) : null;
  if (!person || person.goneAt) return null;
  return { title: "an idea that is gone by now", href: `${pathOfRelationship(person)}#on-behalf` };
}
