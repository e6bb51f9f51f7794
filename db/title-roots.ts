import { desc, eq } from "drizzle-orm";
import { titleWords } from "../app/domain/similar.ts";
import type { Read, Tx } from "./connect.ts";
import { titleRoots } from "./schema.ts";

/** Keeps the roots of an idea's title, in the place of those it had, by which those like it are found. */
export async function keepTitleRoots(tx: Tx, ideaId: string, title: string): Promise<void> {
  const rows = rootRows(ideaId, title);
  await tx.delete(titleRoots).where(eq(titleRoots.ideaId, ideaId));
  if (rows.length > 0) await tx.insert(titleRoots).values(rows);
}

/** The rows that say which roots a title has. */
export function rootRows(ideaId: string, title: string): (typeof titleRoots.$inferInsert)[] {
  return titleWords(title).map(({ root }) => ({ root, ideaId }));
}

/** The newest ideas with this root in their titles. */
export async function ideasWithRoot(read: Read, root: string, most: number): Promise<string[]> {
  const rows = await read
    .select({ id: titleRoots.ideaId })
    .from(titleRoots)
    .where(eq(titleRoots.root, root))
    .orderBy(desc(titleRoots.ideaId))
    .limit(most);
  return rows.map(({ id }) => id);
}
