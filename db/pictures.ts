import { and, asc, eq, inArray, isNotNull, or, type SQL, sql } from "drizzle-orm";
import { type Actor, idOf, isStaff } from "../app/domain/actor.ts";
import { filesOf } from "../app/domain/picture.ts";
import type { PictureView } from "../app/domain/views.ts";
import type { AnyColumn } from "./columns.ts";
import type { Read, Tx } from "./connect.ts";
import { dropFiles, keepFiles } from "./dropped-files.ts";
import { checkIns, pictures } from "./schema.ts";

export type Picture = typeof pictures.$inferSelect;

const { id, alt, width, height } = pictures;

/** Adds a picture whose files are there already. */
export async function addPicture(tx: Tx, picture: typeof pictures.$inferInsert): Promise<void> {
  await keepFiles(tx, filesOf(picture));
  await tx.insert(pictures).values(picture);
}

/** Takes a picture away, and leaves its files to be removed; false when somebody was quicker. */
export async function dropPicture(tx: Tx, picture: Picture, now: Date): Promise<boolean> {
  return (await dropWhere(tx, eq(pictures.id, picture.id), now)) > 0;
}

/** Takes the face of a person away; false when they have none. */
export async function dropFace(tx: Tx, personId: string, now: Date): Promise<boolean> {
  return (await dropWhere(tx, eq(pictures.personId, personId), now)) > 0;
}

/** Takes the picture of a check-in away, if there is one. */
export async function dropCheckInPicture(tx: Tx, checkInId: string, now: Date): Promise<void> {
  await dropWhere(tx, eq(pictures.checkInId, checkInId), now);
}

/** Takes a person's face away, and every picture of their check-ins. */
export async function dropPicturesOf(tx: Tx, personId: string, now: Date): Promise<void> {
  const own = tx.select({ id: checkIns.id }).from(checkIns).where(eq(checkIns.personId, personId));
  await dropWhere(tx, or(eq(pictures.personId, personId), inArray(pictures.checkInId, own)) as SQL, now);
}

async function dropWhere(tx: Tx, which: SQL, now: Date): Promise<number> {
  const gone = await tx.delete(pictures).where(which).returning({ id, width });
  await dropFiles(tx, gone.flatMap(filesOf), now);
  return gone.length;
}

/** Says something else of what is to be seen in a picture; false when it is gone or says so already. */
export async function describe(tx: Tx, { id, alt: from }: Picture, to: string): Promise<boolean> {
  const changed = await tx
    .update(pictures)
    .set({ alt: to })
    .where(and(eq(pictures.id, id), eq(alt, from)))
    .returning({ id: pictures.id });
  return changed.length === 1;
}

/**
 * A picture as the actor may see it: those of stories and faces anybody; of a check-in its person and staff, and
 * everybody while it is shared.
 */
export async function pictureSeenBy(read: Read, pictureId: string, actor: Actor): Promise<Picture | null> {
  const [row] = await read
    .select({ picture: pictures, personId: checkIns.personId, sharedAt: checkIns.sharedAt })
    .from(pictures)
    .leftJoin(checkIns, eq(checkIns.id, pictures.checkInId))
    .where(eq(id, pictureId))
    .limit(1);
  if (!row) return null;
  const isPublic = row.picture.checkInId === null || row.sharedAt !== null;
  return isPublic || isStaff(actor) || row.personId === idOf(actor) ? row.picture : null;
}

/** The pictures of a story, in the order they came. */
export async function picturesOf(read: Read, celebrationId: string): Promise<PictureView[]> {
  return read
    .select({ id, alt, width, height })
    .from(pictures)
    .where(eq(pictures.celebrationId, celebrationId))
    .orderBy(asc(id))
    .limit(50);
}

/** The pictures of some check-ins, by their ids. */
export async function picturesOfCheckIns(read: Read, ids: string[]): Promise<Map<string, PictureView>> {
  if (ids.length === 0) return new Map();
  const rows = await read
    .select({ id, alt, width, height, checkInId: pictures.checkInId })
    .from(pictures)
    .where(and(isNotNull(pictures.checkInId), inArray(pictures.checkInId, ids)));
  return new Map(rows.map(({ checkInId, ...picture }) => [checkInId as string, picture]));
}

/** The id of a person's face, within a query that reads the person; null when they show none. */
export function faceOfPerson(personId: AnyColumn): SQL<string | null> {
  const face = sql`(select ${id} from ${pictures} where ${pictures.personId} = ${personId})`;
  // Within another one, so that the columns keep the names of their tables where only people are read.
  return sql<string | null>`${face}`;
}
