import { and, eq, gt, lt, or } from "drizzle-orm";
import type { Read, Tx } from "./connect.ts";
import { drafts } from "./schema.ts";

export type Draft = typeof drafts.$inferSelect;

/** Keeps what was typed into the form at a path, in place of what was kept there before. */
export async function keepDraft(tx: Tx, draft: Draft): Promise<void> {
  const { tokenHash, path, ...rest } = draft;
  await tx
    .insert(drafts)
    .values(draft)
    .onConflictDoUpdate({ target: [drafts.tokenHash, drafts.path], set: rest });
}

/** What a device typed into the form at a path, while it is kept. @param tokenHash SHA-256 of the cookie's token */
export async function draftAt(read: Read, tokenHash: string, path: string, now: Date): Promise<Draft | null> {
  const [row] = await read
    .select()
    .from(drafts)
    .where(and(eq(drafts.tokenHash, tokenHash), eq(drafts.path, path), gt(drafts.endsAt, now)))
    .limit(1);
  return row ?? null;
}

/** Removes what has been sent: from the form at a path, or with a draft's id from the form of something else. */
export async function dropDraft(tx: Tx, tokenHash: string, { path, id }: Pick<Draft, "path" | "id">): Promise<void> {
  const sent = or(eq(drafts.path, path), eq(drafts.id, id));
  await tx.delete(drafts).where(and(eq(drafts.tokenHash, tokenHash), sent));
}

/** Removes what was kept long enough. */
export async function sweepDrafts(tx: Tx, now: Date): Promise<void> {
  await tx.delete(drafts).where(lt(drafts.endsAt, now));
}
