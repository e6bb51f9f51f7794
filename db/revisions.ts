import { and, countDistinct, desc, eq } from "drizzle-orm";
import type { RevisionView } from "../app/domain/views.ts";
import type { Read, Tx } from "./connect.ts";
import { faceColumns, faceOf, peopleAs } from "./people.ts";
import { polishes, revisions } from "./schema.ts";

export type Revision = typeof revisions.$inferSelect;

const writer = peopleAs("writer");
const offerer = peopleAs("offerer");
const accepter = peopleAs("accepter");

/** Keeps how an idea's words stand from now on. */
export async function addRevision(tx: Tx, revision: typeof revisions.$inferInsert): Promise<void> {
  await tx.insert(revisions).values(revision);
}

/** The first words of an idea become somebody else's. */
export async function giveFirstRevision(tx: Tx, ideaId: string, from: string, to: string): Promise<void> {
  await tx
    .update(revisions)
    .set({ byId: to })
    .where(and(eq(revisions.ideaId, ideaId), eq(revisions.number, 1), eq(revisions.byId, from)));
}

/** One revision of an idea; null when there is none of this number. */
export async function revisionOf(read: Read, ideaId: string, number: number): Promise<Revision | null> {
  const [row] = await read
    .select()
    .from(revisions)
    .where(and(eq(revisions.ideaId, ideaId), eq(revisions.number, number)))
    .limit(1);
  return row ?? null;
}

/** An idea's revisions without their words, the newest first. */
export async function revisionsOf(read: Read, ideaId: string, most = 500): Promise<RevisionView[]> {
  const rows = await read
    .select({
      number: revisions.number,
      at: revisions.createdAt,
      by: faceColumns(writer),
      offerer: faceColumns(offerer),
      accepter: faceColumns(accepter),
      restoredFrom: revisions.restoredFrom,
      restoredWhy: revisions.restoredWhy,
      meaning: revisions.meaning,
      polish: { id: polishes.id, why: polishes.why, byId: polishes.byId, offeredBy: polishes.offeredBy },
    })
    .from(revisions)
    .innerJoin(writer, eq(writer.id, revisions.byId))
    .leftJoin(accepter, eq(accepter.id, revisions.acceptedBy))
    .leftJoin(polishes, and(eq(polishes.ideaId, revisions.ideaId), eq(polishes.revision, revisions.number)))
    .leftJoin(offerer, eq(offerer.id, polishes.offeredBy))
    .where(eq(revisions.ideaId, ideaId))
    .orderBy(desc(revisions.number))
    .limit(most);
  return rows.map(({ by, offerer, accepter, polish, restoredWhy, meaning, ...row }) => ({
    ...row,
    by: faceOf(by),
    offeredBy: polish && offerer && polish.byId !== polish.offeredBy ? faceOf(offerer) : null,
    acceptedBy: accepter && faceOf(accepter),
    why: polish?.why ?? restoredWhy,
    polish: polish?.id ?? null,
    changesMeaning: meaning === "changed",
  }));
}

/** How many people polished an idea. */
export async function polishersCount(read: Read, ideaId: string): Promise<number> {
  const [row] = await read
    .select({ n: countDistinct(polishes.byId) })
    .from(polishes)
    .where(and(eq(polishes.ideaId, ideaId), eq(polishes.state, "accepted")));
  return row?.n ?? 0;
}
