import type { Files } from "#app/pictures/store.ts";
import type { Db } from "#db/connect.ts";
import { filesToDrop, keepFiles } from "#db/dropped-files.ts";

/** Removes the files that nothing shows any more. Stopped anywhere, it goes on the next time. Answers how many. */
export async function sweepFiles(db: Db, files: Files, now: Date): Promise<number> {
  const names = await filesToDrop(db.read, now);
  for (const name of names) await files.drop(name);
  if (names.length > 0) await db.write((tx) => keepFiles(tx, names));
  return names.length;
}
