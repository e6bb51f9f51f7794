import { and, asc, count, desc, eq, inArray, min, ne, or } from "drizzle-orm";
import type { Done } from "../app/domain/credit.ts";
import { diffOfWords, folded, type WordsDiff } from "../app/domain/diff.ts";
import { shownAtOnce, type Words } from "../app/domain/polish.ts";
import type { Face, OwnPolish, PolishCard, PolishView } from "../app/domain/views.ts";
import type { Read, Tx } from "./connect.ts";
import { readableBy } from "./not-merged.ts";
import { faceColumns, faceOf, peopleAs } from "./people.ts";
import { beyond, type Page, type Place, pageOf } from "./places.ts";
import { ideas, people, polishes, revisions } from "./schema.ts";

export type Polish = typeof polishes.$inferSelect;

const by = peopleAs("by_person");
const offerer = peopleAs("offerer");
const decider = peopleAs("decider");

/** Offers a polish; false when its id was used before (a form sent twice). */
export async function addPolish(tx: Tx, polish: typeof polishes.$inferInsert): Promise<boolean> {
  const added = await tx.insert(polishes).values(polish).onConflictDoNothing().returning({ id: polishes.id });
  return added.length === 1;
}

export async function polishById(read: Read, id: string): Promise<Polish | null> {
  const [row] = await read.select().from(polishes).where(eq(polishes.id, id)).limit(1);
  return row ?? null;
}

/** A polish that was held is offered from now on; false when it is held no more. */
export async function beginPolish(tx: Tx, id: string, createdAt: Date): Promise<boolean> {
  const begun = await tx
    .update(polishes)
    .set({ state: "offered", createdAt })
    .where(and(eq(polishes.id, id), eq(polishes.state, "held")))
    .returning({ id: polishes.id });
  return begun.length === 1;
}

/** Says what became of a polish that was still offered, or held and is not accepted; false when somebody was quicker. */
export async function decidePolish(
  tx: Tx,
  id: string,
  decision: Pick<Polish, "decidedBy" | "decidedAt"> & {
    state: "accepted" | "declined" | "withdrawn";
    said?: string | null;
    revision?: number;
  },
): Promise<boolean> {
  const decided = await tx
    .update(polishes)
    .set(decision)
    .where(
      and(
        eq(polishes.id, id),
        inArray(polishes.state, decision.state === "accepted" ? ["offered"] : ["offered", "held"]),
      ),
    )
    .returning({ id: polishes.id });
  return decided.length === 1;
}

/** A polish as its page shows it, with the words it was made from; null when there is none. */
export async function polishView(read: Read, id: string): Promise<PolishView | null> {
  const [row] = await read
    .select({
      polish: polishes,
      by: faceColumns(by),
      offerer: faceColumns(offerer),
      decider: faceColumns(decider),
      before: { title: revisions.title, body: revisions.body },
    })
    .from(polishes)
    .innerJoin(by, eq(by.id, polishes.byId))
    .innerJoin(offerer, eq(offerer.id, polishes.offeredBy))
    .leftJoin(decider, eq(decider.id, polishes.decidedBy))
    .innerJoin(revisions, and(eq(revisions.ideaId, polishes.ideaId), eq(revisions.number, polishes.base)))
    .where(eq(polishes.id, id))
    .limit(1);
  if (!row) return null;
  const { polish, before } = row;
  return {
    id,
    by: faceOf(row.by),
    offeredBy: otherOfferer(polish, row.offerer),
    commentId: polish.commentId,
    why: polish.why,
    at: polish.createdAt,
    state: polish.state,
    decided: row.decider && polish.decidedAt ? { by: faceOf(row.decider), at: polish.decidedAt } : null,
    said: polish.said,
    base: polish.base,
    revision: polish.revision,
    before,
    after: { title: polish.title, body: polish.body },
  };
}

/** The polishes offered for an idea that wait for a word, the longest waiting first, each with what it would change. */
export async function offeredPolishes(read: Read, ideaId: string, most = 10): Promise<PolishCard[]> {
  const rows = await read
    .select({
      polish: polishes,
      by: faceColumns(by),
      offerer: faceColumns(offerer),
      before: { title: revisions.title, body: revisions.body },
    })
    .from(polishes)
    .innerJoin(by, eq(by.id, polishes.byId))
    .innerJoin(offerer, eq(offerer.id, polishes.offeredBy))
    .innerJoin(revisions, and(eq(revisions.ideaId, polishes.ideaId), eq(revisions.number, polishes.base)))
    .where(and(eq(polishes.ideaId, ideaId), eq(polishes.state, "offered")))
    .orderBy(asc(polishes.createdAt), asc(polishes.id))
    .limit(most);
  return rows.map(({ polish, before, ...row }, place) => {
    return {
      id: polish.id,
      by: faceOf(row.by),
      offeredBy: otherOfferer(polish, row.offerer),
      why: polish.why,
      at: polish.createdAt,
      diff: place < shownAtOnce ? diffOf(polish, before) : null,
    };
  });
}

/** An offer and what it was made from never change, and telling two long texts apart takes a while. */
const diffs = new Map<string, WordsDiff>();
const mostDiffs = 500;

function diffOf(polish: Polish, before: Words): WordsDiff {
  const kept = diffs.get(polish.id);
  if (kept) return kept;
  const { title, body } = diffOfWords(before, polish);
  const diff = { title: folded(title), body: folded(body) };
  const [oldest] = diffs.keys();
  if (oldest && diffs.size >= mostDiffs) diffs.delete(oldest);
  diffs.set(polish.id, diff);
  return diff;
}

/**
 * A person's polishes, the newest first: those they offered, and those that grew from their words. Each of the two runs
 * along an index of its own, which one question for both could not, and most polishes are in both.
 */
export async function polishesOf(
  read: Read,
  personId: string,
  after: Place | null,
  most = 20,
): Promise<Page<OwnPolish>> {
  const lists = await Promise.all(
    [polishes.byId, polishes.offeredBy].map((whose) =>
      read
        .select({
          id: polishes.id,
          title: ideas.title,
          why: polishes.why,
          at: polishes.createdAt,
          state: polishes.state,
          byId: polishes.byId,
          offeredById: polishes.offeredBy,
          by: faceColumns(by),
          offerer: faceColumns(offerer),
        })
        .from(polishes)
        .innerJoin(ideas, eq(ideas.id, polishes.ideaId))
        .innerJoin(by, eq(by.id, polishes.byId))
        .innerJoin(offerer, eq(offerer.id, polishes.offeredBy))
        .where(
          and(
            eq(whose, personId),
            offeredOrOwn(personId),
            readableBy(personId),
            beyond(after, polishes.createdAt, polishes.id),
          ),
        )
        .orderBy(desc(polishes.createdAt), desc(polishes.id))
        .limit(most + 1),
    ),
  );
  const own = new Map(lists.flat().map((row) => [row.id, row]));
  const rows = [...own.values()].sort(newestFirst).map(({ byId, offeredById, by, offerer, ...row }) => ({
    ...row,
    by: byId === personId ? null : faceOf(by),
    offeredBy: offeredById === personId ? null : faceOf(offerer),
  }));
  return pageOf(rows, most, (polish) => polish);
}

/** What waits for a first look is read by whoever offered it, not yet by those from whose words it grew. */
function offeredOrOwn(personId: string) {
  return or(ne(polishes.state, "held"), eq(polishes.offeredBy, personId));
}

function newestFirst(one: { at: Date; id: string }, other: { at: Date; id: string }): number {
  return other.at.getTime() - one.at.getTime() || (one.id < other.id ? 1 : -1);
}

/** Who offered a polish that nobody has decided about. */
export async function offererIds(read: Read, ideaId: string): Promise<string[]> {
  const rows = await read
    .selectDistinct({ id: polishes.offeredBy })
    .from(polishes)
    .where(and(eq(polishes.ideaId, ideaId), eq(polishes.state, "offered")));
  return rows.map(({ id }) => id);
}

/** Whose polishes of an idea were taken, and how often. */
export function takenFrom(read: Read, ideaId: string): Promise<Done[]> {
  return read
    .select({ personId: polishes.byId, times: count() })
    .from(polishes)
    .where(and(eq(polishes.ideaId, ideaId), eq(polishes.state, "accepted")))
    .groupBy(polishes.byId)
    .orderBy(min(polishes.createdAt), polishes.byId);
}

/** Whose polishes some are, by their ids. */
export async function polishersOf(read: Read, ids: string[]): Promise<Map<string, Face>> {
  if (ids.length === 0) return new Map();
  const rows = await read
    .select({ id: polishes.id, by: faceColumns(people) })
    .from(polishes)
    .innerJoin(people, eq(people.id, polishes.byId))
    .where(inArray(polishes.id, ids));
  return new Map(rows.map(({ id, by }) => [id, faceOf(by)]));
}

/** Who offered what grew from another's words. */
function otherOfferer({ byId, offeredBy }: Polish, offerer: Parameters<typeof faceOf>[0]): Face | null {
  return byId === offeredBy ? null : faceOf(offerer);
}
