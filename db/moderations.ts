import { and, desc, eq, inArray, isNotNull, isNull, type SQL } from "drizzle-orm";
import type { ModerationView } from "../app/domain/views.ts";
import type { Read, Tx } from "./connect.ts";
import { faceColumns, faceOf, type Person } from "./people.ts";
import { celebrations, credits, moderations, people, pilotIdeas } from "./schema.ts";

type Moderation = typeof moderations.$inferInsert;

/** Keeps what was done about something, and why, for good. */
export async function addModeration(tx: Tx, moderation: Moderation): Promise<void> {
  await tx.insert(moderations).values(moderation);
}

/** Whether an idea stands where others built on it: it is tried or was, is on the wall, or somebody has credit for it. */
export async function isBuiltOn(read: Read, ideaId: string): Promise<boolean> {
  const [tried] = await read.select().from(pilotIdeas).where(eq(pilotIdeas.ideaId, ideaId)).limit(1);
  const [told] = await read
    .select({ id: celebrations.id })
    .from(celebrations)
    .where(eq(celebrations.ideaId, ideaId))
    .limit(1);
  const [credited] = await read.select({ id: credits.id }).from(credits).where(eq(credits.ideaId, ideaId)).limit(1);
  return Boolean(tried ?? told ?? credited);
}

/** The last thing done about an idea, with its reason and by whom; null when nothing was. */
export async function lastModerationOf(read: Read, ideaId: string): Promise<ModerationView | null> {
  return lastModeration(read, eq(moderations.ideaId, ideaId));
}

async function lastModeration(read: Read, which: SQL | undefined): Promise<ModerationView | null> {
  const { deed, reason, at } = moderations;
  const [row] = await read
    .select({ deed, reason, at, by: faceColumns(people) })
    .from(moderations)
    .innerJoin(people, eq(people.id, moderations.by))
    .where(which)
    .orderBy(desc(at), desc(moderations.id))
    .limit(1);
  return row ? { ...row, by: faceOf(row.by) } : null;
}

/** Blocks a customer; false when they are blocked, work here, or are gone. */
export async function blockPerson(tx: Tx, id: string, blockedAt: Date): Promise<boolean> {
  const blocked = await tx
    .update(people)
    .set({ blockedAt })
    .where(and(eq(people.id, id), eq(people.role, "customer"), isNull(people.blockedAt), isNull(people.goneAt)))
    .returning({ id: people.id });
  return blocked.length === 1;
}

/** Lets somebody take part again; false when nothing keeps them from it. */
export async function unblockPerson(tx: Tx, id: string): Promise<boolean> {
  const unblocked = await tx
    .update(people)
    .set({ blockedAt: null })
    .where(and(eq(people.id, id), isNotNull(people.blockedAt), isNull(people.goneAt)))
    .returning({ id: people.id });
  return unblocked.length === 1;
}

/** Why somebody is blocked, and by whom; null when they are not. */
export async function blockOf(
  read: Read,
  { id, blockedAt }: Pick<Person, "id" | "blockedAt">,
): Promise<ModerationView | null> {
  return blockedAt ? lastModeration(read, and(eq(moderations.personId, id), eq(moderations.deed, "block"))) : null;
}

/** Why each of some comments was hidden. */
export async function reasonsFor(read: Read, commentIds: string[]): Promise<Map<string, string>> {
  if (commentIds.length === 0) return new Map();
  const rows = await read
    .select({ id: moderations.commentId, reason: moderations.reason })
    .from(moderations)
    .where(and(inArray(moderations.commentId, commentIds), eq(moderations.deed, "hide")))
    .orderBy(moderations.at, moderations.id);
  return new Map(rows.map(({ id, reason }) => [id as string, reason]));
}

export async function moderationById(read: Read, id: string): Promise<typeof moderations.$inferSelect | null> {
  const [row] = await read.select().from(moderations).where(eq(moderations.id, id)).limit(1);
  return row ?? null;
}
