/**
 * The lists of the board. Each runs along an index on (…, what it is sorted by, id) from the place where the page
 * before ended, however many ideas there are: first the places, then the rows that stand there.
 */
import { and, desc, eq, exists, gt, inArray, isNull, lte, notExists, type SQL, sql } from "drizzle-orm";
import type { Mine, Sort } from "../app/domain/board.ts";
import { ringStart } from "../app/domain/ranking.ts";
import { type Stage, stages } from "../app/domain/stage.ts";
import type { IdeaRow } from "../app/domain/views.ts";
import { type AnyColumn, columns } from "./columns.ts";
import type { Read } from "./connect.ts";
import { selectRows, toIdeaRow } from "./ideas.ts";
import { notMerged, ofNotMerged } from "./not-merged.ts";
import { beyond, type Page, type Place, wholePlace } from "./places.ts";
import { comments, ideas, ideaTags, votes } from "./schema.ts";
import { bears } from "./tagged.ts";

type By = {
  sort: Sort;
  stage?: Stage | null;
  questionId?: string | null;
  tagId?: string | null;
  /** Of the reader's own alone; these come newest first, whatever the sort. */
  mine?: Mine | null;
  /** The day it is at the site, on which the sort by chance depends. */
  today?: string;
  /** The place the page before ended at. */
  after?: Place | null;
  most?: number;
};

type Found = Place & { ideaId: string };

/** One page of the board, most first, as `readerId` sees it. */
export async function ideaList(read: Read, readerId: string | null, by: By): Promise<Page<IdeaRow>> {
  const most = by.most ?? 20;
  const found =
    by.mine && readerId
      ? await ownPlaces[by.mine](read, readerId, by, most + 1)
      : await placesOf(read, { ...by, after: known(by.sort, by.after) }, most + 1);
  const shown = found.slice(0, most);
  const ids = shown.map(({ ideaId }) => ideaId);
  const last = shown.at(-1);
  return {
    rows: await ideaRows(read, readerId, ids),
    next: found.length > most && last ? { key: last.key, id: last.id } : null,
  };
}

/** The ideas with these ids, in their order, as `readerId` sees them. */
export async function ideaRows(read: Read, readerId: string | null, ids: string[]): Promise<IdeaRow[]> {
  if (ids.length === 0) return [];
  const rows = await selectRows(read, readerId, inArray(ideas.id, ids), [], ids.length);
  const byId = new Map(rows.map((row) => [row.id, toIdeaRow(row)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** The ids that stand first in a list. */
export async function firstIds(read: Read, by: Omit<By, "mine">, most: number): Promise<string[]> {
  return (await placesOf(read, by, most)).map(({ id }) => id);
}

const columnOf = {
  hot: "hot",
  new: "createdAt",
  wanted: "votesCount",
  polish: "polish",
  shuffle: "shuffle",
} as const satisfies Record<Sort, keyof typeof ideas.$inferSelect>;

/** Only what is worked on can need polish. */
const polishable: Stage[] = ["rough", "polishing"];

/** A stretch of a list, downwards: below a place, from a key on, as long as it is above another. */
type Stretch = { below?: Place | null; from?: number; above?: number };

async function placesOf(read: Read, by: By, most: number): Promise<Found[]> {
  const found: Found[] = [];
  for (const stretch of stretchesOf(by)) {
    const left = most - found.length;
    const parts = await Promise.all(partsOf(by).map((stage) => placesIn(read, by, stage, stretch, left)));
    found.push(...parts.flat().sort(mostFirst).slice(0, left));
    if (found.length === most) break;
  }
  return found;
}

/** The ring begins where the day says, goes down to its end, and on from its top to where it began. */
function stretchesOf({ sort, after, today = "" }: By): Stretch[] {
  if (sort !== "shuffle") return [{ below: after }];
  const start = ringStart(today);
  if (after && after.key > start) return [{ below: after, above: start }];
  return [after ? { below: after } : { from: start }, { above: start }];
}

/** Within a tag or a question each stage has a list of its own in the index, and the whole is merged from them. */
function partsOf({ sort, stage, tagId, questionId }: By): (Stage | null)[] {
  const parts = sort === "polish" ? polishable : tagId || questionId ? stages : [null];
  return stage ? parts.filter((one) => one === null || one === stage).map(() => stage) : [...parts];
}

async function placesIn(read: Read, by: By, stage: Stage | null, { below, from, above }: Stretch, most: number) {
  // The answers to a question are fewer than the ideas of a tag, so of the two they are gone through.
  const ofTag = by.tagId && !by.questionId ? by.tagId : null;
  const list = ofTag ? ideaTags : ideas;
  const id = ofTag ? ideaTags.ideaId : ideas.id;
  const key = list[columnOf[by.sort]];
  const rows = await read
    .select({ key, id })
    .from(list as typeof ideas)
    .where(
      and(
        ofTag ? and(eq(ideaTags.tagId, ofTag), ofNotMerged(read, ideaTags.ideaId)) : notMerged,
        by.questionId ? eq(ideas.questionId, by.questionId) : undefined,
        by.questionId && by.tagId ? bears(read, by.tagId) : undefined,
        stage ? eq(list.stage, stage) : undefined,
        beyond(below, key, id),
        from === undefined ? undefined : lte(key, from),
        above === undefined ? undefined : gt(key, above),
      ),
    )
    .orderBy(desc(key), desc(id))
    .limit(most);
  return rows.map(({ key, id }): Found => ({ key: Number(key), id, ideaId: id }));
}

type OwnPlaces = (read: Read, readerId: string, by: By, most: number) => Promise<Found[]>;

/** What a reader dreamed up, voted for, talked about; the last of it first. */
const ownPlaces: Record<Mine, OwnPlaces> = {
  async ideas(read, readerId, by, most) {
    const { createdAt: at, id } = ideas;
    const rows = await read
      .select({ at, id })
      .from(ideas)
      .where(and(eq(ideas.dreamerId, readerId), filters(read, by), since(at, id, by)))
      .orderBy(desc(at), desc(id))
      .limit(most);
    return rows.map(({ at, id }) => ({ key: at.getTime(), id, ideaId: id }));
  },

  async votes(read, readerId, by, most) {
    const { votedAt: at, ideaId: id } = votes;
    const rows = await read
      .select({ at, id })
      .from(votes)
      .where(and(eq(votes.personId, readerId), filters(read, by, id), since(at, id, by)))
      .orderBy(desc(at), desc(id))
      .limit(most);
    return rows.map(({ at, id }) => ({ key: at.getTime(), id, ideaId: id }));
  },

  async comments(read, readerId, by, most) {
    const { createdAt: at, id, ideaId } = comments;
    const later = columns.alias(comments, "later");
    const saidLater = read
      .select({ id: later.id })
      .from(later)
      .where(
        and(
          eq(later.authorId, readerId),
          eq(later.ideaId, ideaId),
          sql`(${later.createdAt}, ${later.id}) > (${at}, ${id})`,
          isNull(later.deletedAt),
        ),
      );
    const rows = await read
      .select({ at, id, ideaId })
      .from(comments)
      .where(
        and(
          eq(comments.authorId, readerId),
          isNull(comments.deletedAt),
          notExists(saidLater),
          filters(read, by, ideaId),
          since(at, id, by),
        ),
      )
      .orderBy(desc(at), desc(id))
      .limit(most);
    return rows.map(({ at, id, ideaId }) => ({ key: at.getTime(), id, ideaId }));
  },
};

function since(at: AnyColumn, id: AnyColumn, { after }: By): SQL | undefined {
  return beyond(known("new", after), at, id);
}

/** What is asked of an idea itself; with `ideaId`, of the one that is named there. */
function filters(read: Read, { stage, questionId, tagId }: By, ideaId?: AnyColumn): SQL | undefined {
  const asked = and(
    notMerged,
    stage ? eq(ideas.stage, stage) : undefined,
    questionId ? eq(ideas.questionId, questionId) : undefined,
    tagId ? bears(read, tagId) : undefined,
  );
  if (!ideaId) return asked;
  return exists(
    read
      .select({ id: ideas.id })
      .from(ideas)
      .where(and(eq(ideas.id, ideaId), asked)),
  );
}

/** A place as the sort may have given it; whatever else an address says is the beginning. */
function known(sort: Sort, place: Place | null | undefined): Place | null {
  return sort === "wanted" || sort === "shuffle" ? wholePlace(place) : (place ?? null);
}

function mostFirst(one: Found, other: Found): number {
  return other.key - one.key || (one.id < other.id ? 1 : -1);
}
