import { fileOf } from "#app/domain/picture.ts";
import { Refusal } from "#app/domain/refusal.ts";
import type { Encoded } from "#app/pictures/encode.ts";
import type { Files } from "#app/pictures/store.ts";
import type { Db } from "#db/connect.ts";
import { dropFiles } from "#db/dropped-files.ts";
import type { Limit, Tools } from "./command.ts";

/** A picture whose files are kept and whose row is not there yet. Sizes in pixels. */
export type Kept = { id: string; width: number; height: number };

/** So often somebody may send a picture. */
export const perHour: Limit = { times: 60, seconds: 3600, perPerson: true };

/** So long a deed may take to add the row of a file before it counts as left behind. */
const graceMs = 60 * 60_000;

/** Keeps the files of a picture under a new id. For `prepare`. */
export async function keepPicture({ width, height, files }: Encoded, { newId, keep }: Tools): Promise<Kept> {
  const id = newId();
  await keep(new Map([...files].map(([wide, bytes]) => [fileOf(id, wide), bytes])));
  return { id, width, height };
}

/**
 * Keeps files before the transaction that will tell of them. Until then they are noted as dropped, so that nothing is
 * left behind whatever happens in between.
 */
export async function keepInAdvance(db: Db, files: Files | undefined, made: Map<string, Buffer>, now: Date) {
  if (!files) throw new Error("This deed keeps files, and was given no place for them.");
  await db.write((tx) => dropFiles(tx, [...made.keys()], new Date(now.getTime() + graceMs)));
  for (const [name, bytes] of made)
    await files.put(name, bytes).catch((cause) => {
      throw Object.assign(new Refusal("picture-not-kept", "picture"), { cause });
    });
}
