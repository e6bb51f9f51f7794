import { asc, inArray, lte } from "drizzle-orm";
import type { Read, Tx } from "./connect.ts";
import { droppedFiles } from "./schema.ts";

/** Notes files that are to be removed from then on, unless they are kept before. */
export async function dropFiles(tx: Tx, names: string[], at: Date): Promise<void> {
  if (names.length === 0) return;
  await tx
    .insert(droppedFiles)
    .values(names.map((name) => ({ name, at })))
    .onConflictDoUpdate({ target: droppedFiles.name, set: { at } });
}

/** Files that stay, or are removed already: they need no note. */
export async function keepFiles(tx: Tx, names: string[]): Promise<void> {
  await tx.delete(droppedFiles).where(inArray(droppedFiles.name, names));
}

/** The names of files to remove now. */
export async function filesToDrop(read: Read, now: Date, most = 100): Promise<string[]> {
  const rows = await read
    .select({ name: droppedFiles.name })
    .from(droppedFiles)
    .where(lte(droppedFiles.at, now))
    .orderBy(asc(droppedFiles.name))
    .limit(most);
  return rows.map(({ name }) => name);
}
