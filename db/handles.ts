import { and, eq } from "drizzle-orm";
import type { Read, Tx } from "./connect.ts";
import { oldHandles, people } from "./schema.ts";

/** Whose handle this is, or was before they chose another; null when it is free. */
export async function ownerOf(read: Read, handle: string): Promise<string | null> {
  const [now] = await read.select({ id: people.id }).from(people).where(eq(people.handle, handle)).limit(1);
  return now?.id ?? (await formerOwnerOf(read, handle));
}

/** Who had this handle before they chose another. */
export async function formerOwnerOf(read: Read, handle: string): Promise<string | null> {
  const [before] = await read
    .select({ id: oldHandles.personId })
    .from(oldHandles)
    .where(eq(oldHandles.handle, handle))
    .limit(1);
  return before?.id ?? null;
}

/** Keeps a handle that somebody gives up for them, and lets go of the one they take. */
export async function keepOldHandle(
  tx: Tx,
  personId: string,
  left: string,
  taken: string,
  leftAt: Date,
): Promise<void> {
  await tx.delete(oldHandles).where(and(eq(oldHandles.handle, taken), eq(oldHandles.personId, personId)));
  await tx.insert(oldHandles).values({ handle: left, personId, leftAt }).onConflictDoNothing();
}
