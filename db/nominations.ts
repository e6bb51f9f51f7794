import { and, asc, eq, inArray, isNotNull, isNull } from "drizzle-orm";
import { editionOf } from "../app/domain/edition.ts";
import type { NominationView } from "../app/domain/views.ts";
import { spoken } from "./comments.ts";
import type { Read, Tx } from "./connect.ts";
import { withMerged } from "./merges.ts";
import { faceColumns, faceOf, peopleAs } from "./people.ts";
import { checkIns, comments, ideas, nominations, people, pilotIdeas, polishes } from "./schema.ts";

export type Nomination = typeof nominations.$inferSelect;

const nominator = peopleAs("nominator");

/** Keeps who else should be credited; false when the same was said of them already. */
export async function addNomination(tx: Tx, nomination: typeof nominations.$inferInsert): Promise<boolean> {
  const added = await tx.insert(nominations).values(nomination).onConflictDoNothing().returning({ id: nominations.id });
  return added.length === 1;
}

export async function nominationById(read: Read, id: string): Promise<Nomination | null> {
  const [row] = await read.select().from(nominations).where(eq(nominations.id, id)).limit(1);
  return row ?? null;
}

/** What customers say about each other around some ideas and staff have not decided about, the first one first. */
export async function waitingNominations(read: Read, ideaIds: string[]): Promise<NominationView[]> {
  const rows = await read
    .select({
      id: nominations.id,
      because: nominations.because,
      at: nominations.createdAt,
      name: people.name,
      goneAt: people.goneAt,
      by: faceColumns(nominator),
    })
    .from(nominations)
    .innerJoin(people, eq(people.id, nominations.personId))
    .innerJoin(nominator, eq(nominator.id, nominations.byId))
    .where(and(inArray(nominations.ideaId, ideaIds), eq(nominations.state, "waiting")))
    .orderBy(asc(nominations.createdAt), asc(nominations.id))
    .limit(200);
  return rows.map(({ goneAt, by, ...row }) => ({ ...row, gone: goneAt !== null, by: faceOf(by) }));
}

/** Says what became of a nomination; false when somebody was quicker. */
export async function decideNomination(
  tx: Tx,
  id: string,
  decision: { state: "taken" | "declined"; decidedBy: string; decidedAt: Date },
): Promise<boolean> {
  const decided = await tx
    .update(nominations)
    .set(decision)
    .where(and(eq(nominations.id, id), eq(nominations.state, "waiting")))
    .returning({ id: nominations.id });
  return decided.length === 1;
}

/**
 * Who took part in an idea, or what was merged into it, where everybody sees it: who dreamed, said, polished, or shared
 * how a pilot goes. A form names them by `id`, which says nothing of who they are.
 */
export async function seenTakingPart(
  read: Read,
  ideaId: string,
): Promise<{ id: string; personId: string; name: string }[]> {
  const ideaIds = await withMerged(read, ideaId);
  const { id, name, goneAt } = people;
  const here = isNull(goneAt);
  const rows = await Promise.all([
    read
      .selectDistinct({ id, name })
      .from(people)
      .innerJoin(ideas, eq(ideas.dreamerId, id))
      .where(and(inArray(ideas.id, ideaIds), here)),
    read
      .selectDistinct({ id, name })
      .from(people)
      .innerJoin(comments, eq(comments.authorId, id))
      .where(and(inArray(comments.ideaId, ideaIds), spoken, here))
      .limit(500),
    read
      .selectDistinct({ id, name })
      .from(people)
      .innerJoin(polishes, eq(polishes.byId, id))
      .where(and(inArray(polishes.ideaId, ideaIds), inArray(polishes.state, ["offered", "accepted"]), here)),
    read
      .selectDistinct({ id, name })
      .from(people)
      .innerJoin(checkIns, and(eq(checkIns.personId, id), isNotNull(checkIns.sharedAt)))
      .innerJoin(pilotIdeas, eq(pilotIdeas.pilotId, checkIns.pilotId))
      .where(and(inArray(pilotIdeas.ideaId, ideaIds), here)),
  ]);
  const once = new Map(rows.flat().map(({ id, name }) => [id, name]));
  const all = [...once].map(([personId, name]) => ({ id: editionOf([ideaId, personId]), personId, name }));
  return all.sort((one, other) => one.name.localeCompare(other.name, "en-GB"));
}
