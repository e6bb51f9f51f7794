import { and, desc, eq, gt, lt, ne } from "drizzle-orm";
import type { Colour } from "../app/domain/face.ts";
import type { Role } from "../app/domain/roles.ts";
import type { Read, Tx } from "./connect.ts";
import { faceOfPerson } from "./pictures.ts";
import { people, sessions } from "./schema.ts";

export type Session = typeof sessions.$inferSelect;

/** The reader of a request: the person behind a session that has not ended. */
export type Reader = {
  sessionId: string;
  seenAt: Date;
  id: string;
  name: string;
  handle: string;
  role: Role;
  colour: Colour | null;
  /** The id of the picture they show. */
  picture: string | null;
  unread: number;
  blocked: boolean;
};

export async function startSession(tx: Tx, session: typeof sessions.$inferInsert): Promise<void> {
  await tx.insert(sessions).values(session);
}

/** @param tokenHash SHA-256 of the cookie's token */
export async function readerOf(read: Read, tokenHash: string, now: Date): Promise<Reader | null> {
  const [row] = await read
    .select({
      sessionId: sessions.id,
      seenAt: sessions.seenAt,
      id: people.id,
      name: people.name,
      handle: people.handle,
      role: people.role,
      colour: people.colour,
      picture: faceOfPerson(people.id),
      unread: people.unreadCount,
      blockedAt: people.blockedAt,
    })
    .from(sessions)
    .innerJoin(people, eq(people.id, sessions.personId))
    .where(and(eq(sessions.tokenHash, tokenHash), gt(sessions.endsAt, now)))
    .limit(1);
  if (!row) return null;
  const { blockedAt, ...reader } = row;
  return { ...reader, blocked: blockedAt !== null };
}

export async function touchSession(tx: Tx, id: string, seenAt: Date): Promise<void> {
  await tx.update(sessions).set({ seenAt }).where(eq(sessions.id, id));
}

export async function sessionById(read: Read, id: string): Promise<Session | null> {
  const [row] = await read.select().from(sessions).where(eq(sessions.id, id)).limit(1);
  return row ?? null;
}

/** A person's sessions that have not ended, the last used first. */
export async function sessionsOf(read: Read, personId: string, now: Date): Promise<Session[]> {
  return read
    .select()
    .from(sessions)
    .where(and(eq(sessions.personId, personId), gt(sessions.endsAt, now)))
    .orderBy(desc(sessions.seenAt))
    .limit(100);
}

export async function endSession(tx: Tx, id: string): Promise<void> {
  await tx.delete(sessions).where(eq(sessions.id, id));
}

/** Ends every session of a person, `but` one if given; answers how many. */
export async function endSessionsOf(tx: Tx, personId: string, but: string | null = null): Promise<number> {
  const ended = await tx
    .delete(sessions)
    .where(and(eq(sessions.personId, personId), but ? ne(sessions.id, but) : undefined))
    .returning({ id: sessions.id });
  return ended.length;
}

/** Removes sessions whose time is over. */
export async function sweepSessions(tx: Tx, now: Date): Promise<void> {
  await tx.delete(sessions).where(lt(sessions.endsAt, now));
}
