import { asc, eq } from "drizzle-orm";
import type { Read, Tx } from "./connect.ts";
import { savedViews } from "./schema.ts";

export type SavedView = typeof savedViews.$inferSelect;

/** Keeps a view under its name, in the place of one that had it. */
export async function keepView(tx: Tx, view: SavedView): Promise<void> {
  await tx
    .insert(savedViews)
    .values(view)
    .onConflictDoUpdate({ target: [savedViews.personId, savedViews.name], set: { path: view.path } });
}

export async function viewById(read: Read, id: string): Promise<SavedView | null> {
  const [row] = await read.select().from(savedViews).where(eq(savedViews.id, id)).limit(1);
  return row ?? null;
}

/** Somebody's own views, by name. */
export function viewsOf(read: Read, personId: string, most = 50): Promise<SavedView[]> {
  return read
    .select()
    .from(savedViews)
    .where(eq(savedViews.personId, personId))
    .orderBy(asc(savedViews.name), asc(savedViews.id))
    .limit(most);
}

export async function dropView(tx: Tx, id: string): Promise<void> {
  await tx.delete(savedViews).where(eq(savedViews.id, id));
}
