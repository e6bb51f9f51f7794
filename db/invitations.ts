import { and, asc, desc, eq, isNotNull, isNull, lte, or } from "drizzle-orm";
import { limits } from "../app/domain/limits.ts";
import type { InvitationView, OwnInvitation } from "../app/domain/views.ts";
import { type PartReader, plain } from "./brought.ts";
import type { Read, Tx } from "./connect.ts";
import { type Found, invitedTo } from "./invited-to.ts";
import { mayBeInvited } from "./invitees.ts";
import { faceColumns, faceOf, peopleAs } from "./people.ts";
import { beyond, type Page, type Place, pageOf } from "./places.ts";
import { invitations, invited, people } from "./schema.ts";
import { tookPart } from "./took-part.ts";

const by = peopleAs("by_person");

/** Adds what people are invited to; false when its id was used before (a form sent twice). */
export async function addInvitation(tx: Tx, invitation: typeof invitations.$inferInsert): Promise<boolean> {
  const added = await tx.insert(invitations).values(invitation).onConflictDoNothing().returning({ id: invitations.id });
  return added.length === 1;
}

/**
 * Invites a person, unless they were invited since, by whomever, or do not want to be, or are none who may be; false then.
 * Whoever invites them at the same moment is waited for.
 */
export async function invite(tx: Tx, letter: typeof invited.$inferInsert, since: Date): Promise<boolean> {
  const { personId, invitedAt } = letter;
  const free = or(isNull(people.invitedAt), lte(people.invitedAt, since));
  const taken = await tx
    .update(people)
    .set({ invitedAt })
    .where(and(eq(people.id, personId), mayBeInvited, free))
    .returning({ id: people.id });
  if (taken.length === 0) return false;
  await tx.insert(invited).values(letter);
  return true;
}

/** Notes how many of those who were chosen were left out. */
export async function countLeftOut(tx: Tx, id: string, leftOut: number): Promise<void> {
  await tx.update(invitations).set({ leftOut }).where(eq(invitations.id, id));
}

/** Notes when somebody opened an invitation of theirs for the first time. */
export async function openInvitation(tx: Tx, id: string, personId: string, openedAt: Date): Promise<void> {
  await tx
    .update(invited)
    .set({ openedAt })
    .where(and(eq(invited.id, id), eq(invited.personId, personId), isNull(invited.openedAt)));
}

/** Whether somebody wants no more invitations, from `offAt` on or, if null, no longer; false when it is so already. */
export async function switchInvitations(tx: Tx, personId: string, offAt: Date | null): Promise<boolean> {
  const { invitationsOffAt } = people;
  const switched = await tx
    .update(people)
    .set({ invitationsOffAt: offAt })
    .where(and(eq(people.id, personId), offAt ? isNull(invitationsOffAt) : isNotNull(invitationsOffAt)))
    .returning({ id: people.id });
  return switched.length === 1;
}

/** Somebody's own invitation as they read it; null when it is nobody's, or another's. */
export async function ownInvitation(read: Read, id: string, personId: string): Promise<OwnInvitation | null> {
  const [row] = await read
    .select({
      id: invited.id,
      words: invited.words,
      at: invited.invitedAt,
      kind: invitations.kind,
      number: invitations.number,
      by: faceColumns(by),
    })
    .from(invited)
    .innerJoin(invitations, eq(invitations.id, invited.invitationId))
    .innerJoin(by, eq(by.id, invitations.byId))
    .where(and(eq(invited.id, id), eq(invited.personId, personId)))
    .limit(1);
  if (!row) return null;
  const { number, by: inviter, ...own } = row;
  return { ...own, by: faceOf(inviter), to: await invitedTo(read, { kind: own.kind, number }) };
}

/** One page of all invitations, the newest first, with who was invited and what became of it within `days` days. */
export async function invitationPage(
  read: Read,
  after: Place | null,
  days: number,
  most = 10,
): Promise<Page<InvitationView>> {
  const rows = await read
    .select({ invitation: invitations, by: faceColumns(by) })
    .from(invitations)
    .innerJoin(by, eq(by.id, invitations.byId))
    .where(beyond(after, invitations.sentAt, invitations.id))
    .orderBy(desc(invitations.sentAt), desc(invitations.id))
    .limit(most + 1);
  const page = pageOf(rows, most, ({ invitation: { sentAt: at, id } }) => ({ at, id }));
  const views = page.rows.map(async ({ invitation, by: inviter }): Promise<InvitationView> => {
    const { id, kind, number, words, leftOut, sentAt: at } = invitation;
    const to = await invitedTo(read, { kind, number });
    const people = await invitedIn(read, id);
    const ids = people.map(({ id }) => id);
    const did = await whoCame(read, to, { ids, at, days });
    const came = people.map((one) => ({ ...one, did: did.has(one.id) }));
    return { id, to, kind, by: faceOf(inviter), words, leftOut, at, people: came };
  });
  return { ...page, rows: await Promise.all(views) };
}

/** To what somebody was invited, by whom, and whether they came within some days; for staff, who know them. */
export const invitationsGot: PartReader = async (read, personId, after, most) => {
  const rows = await read
    .select({
      id: invited.id,
      at: invited.invitedAt,
      openedAt: invited.openedAt,
      kind: invitations.kind,
      number: invitations.number,
      by: faceColumns(by),
    })
    .from(invited)
    .innerJoin(invitations, eq(invitations.id, invited.invitationId))
    .innerJoin(by, eq(by.id, invitations.byId))
    .where(and(eq(invited.personId, personId), beyond(after, invited.invitedAt, invited.id)))
    .orderBy(desc(invited.invitedAt), desc(invited.id))
    .limit(most + 1);
  const page = pageOf(rows, most, (row) => row);
  const lines = page.rows.map(async ({ id, at, openedAt, kind, number, by: inviter }) => {
    const to = await invitedTo(read, { kind, number });
    const came = await whoCame(read, to, { ids: [personId], at, days: limits.invitationDays });
    const is = `${kind} ${came.has(personId) ? "came" : openedAt ? "opened" : "sent"}`;
    return { ...plain, id, at, by: faceOf(inviter), about: to && { title: to.title, href: to.href }, is };
  });
  return { ...page, rows: await Promise.all(lines) };
};

type Invited = { ids: string[]; at: Date; days: number };

/** Who of those invited at a moment did, within some days, what they were invited to; nobody once it is gone. */
async function whoCame(read: Read, to: Found | null, { ids, at, days }: Invited): Promise<Set<string>> {
  const until = new Date(at.getTime() + days * 86_400_000);
  return to ? tookPart(read, to.kind, to.id, { ids, from: at, until }) : new Set();
}

async function invitedIn(read: Read, invitationId: string) {
  const rows = await read
    .select({ id: people.id, openedAt: invited.openedAt, ownHandle: people.handle, face: faceColumns(people) })
    .from(invited)
    .innerJoin(people, eq(people.id, invited.personId))
    .where(eq(invited.invitationId, invitationId))
    .orderBy(asc(people.name), asc(people.id));
  return rows.map(({ ownHandle: handle, face, ...row }) => ({ ...row, handle, face: faceOf(face) }));
}
