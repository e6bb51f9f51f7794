import { and, asc, desc, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import { heatOf, heatOfPosting, warmer } from "../app/domain/ranking.ts";
import { searchTextOf } from "../app/domain/search.ts";
import type { Stage } from "../app/domain/stage.ts";
import type { IdeaRow } from "../app/domain/views.ts";
import type { Read, Tx } from "./connect.ts";
import { faceColumns, faceOf, peopleAs } from "./people.ts";
import { olderThan, type Page, type Place, pageOf } from "./places.ts";
import { ideas, pilots, votes } from "./schema.ts";
import { tally } from "./tallies.ts";

export type Idea = typeof ideas.$inferSelect;

export const sorts = ["hot", "new", "wanted"] as const;
export type Sort = (typeof sorts)[number];

export type { Place } from "./places.ts";

export type IdeaList = { rows: IdeaRow[]; next: Place | null };

const dreamer = peopleAs("dreamer");
const hearer = peopleAs("hearer");

const keyOf = {
  hot: { column: ideas.hot, read: (row: ListRow) => row.hot },
  new: { column: ideas.createdAt, read: (row: ListRow) => row.at.getTime() },
  wanted: { column: ideas.votesCount, read: (row: ListRow) => row.votes },
} as const;

/** One page of the board, most first, as `readerId` sees it. `after` is the place the page before ended at. */
export async function ideaList(
  read: Read,
  readerId: string | null,
  by: { sort: Sort; stage?: Stage | null; questionId?: string | null; after?: Place | null; most?: number },
): Promise<IdeaList> {
  const most = by.most ?? 20;
  const { column, read: key } = keyOf[by.sort];
  const rows = await selectRows(
    read,
    readerId,
    and(
      by.stage ? eq(ideas.stage, by.stage) : undefined,
      by.questionId ? eq(ideas.questionId, by.questionId) : undefined,
      by.after ? beyond(by.sort, by.after) : undefined,
    ),
    [desc(column), desc(ideas.id)],
    most + 1,
  );
  const shown = rows.slice(0, most);
  const last = shown.at(-1);
  return {
    rows: shown.map(toIdeaRow),
    next: rows.length > most && last ? { key: key(last), id: last.id } : null,
  };
}

/** The ideas nobody of the staff has answered yet, the longest waiting first. */
export async function unheardIdeas(read: Read, readerId: string | null, most = 50): Promise<IdeaRow[]> {
  const rows = await selectRows(read, readerId, isNull(ideas.heardAt), [asc(ideas.createdAt), asc(ideas.id)], most);
  return rows.map(toIdeaRow);
}

/** Ideas somebody hosts, the hottest first. */
export async function hostedIdeas(read: Read, hostId: string, most = 50): Promise<IdeaRow[]> {
  const rows = await selectRows(read, hostId, eq(ideas.hostId, hostId), [desc(ideas.hot), desc(ideas.id)], most);
  return rows.map(toIdeaRow);
}

/** What a person dreamed up, the newest first. */
export async function ideasOf(read: Read, dreamerId: string, after: Place | null, most = 20): Promise<Page<IdeaRow>> {
  const rows = await selectRows(
    read,
    dreamerId,
    and(eq(ideas.dreamerId, dreamerId), olderThan(after, ideas.createdAt, ideas.id)),
    [desc(ideas.createdAt), desc(ideas.id)],
    most + 1,
  );
  return pageOf(rows.map(toIdeaRow), most, (idea) => idea);
}

/** One idea as the board shows it. */
export async function ideaRow(read: Read, readerId: string | null, number: number): Promise<IdeaRow | null> {
  const [row] = await selectRows(read, readerId, eq(ideas.number, number), [desc(ideas.id)], 1);
  return row ? toIdeaRow(row) : null;
}

export async function ideaByNumber(read: Read, number: number): Promise<Idea | null> {
  const [row] = await read.select().from(ideas).where(eq(ideas.number, number)).limit(1);
  return row ?? null;
}

export async function ideaById(read: Read, id: string): Promise<Idea | null> {
  const [row] = await read.select().from(ideas).where(eq(ideas.id, id)).limit(1);
  return row ?? null;
}

/** Who dreamed up the ideas that answer a question. */
export async function dreamerIdsOf(read: Read, questionId: string): Promise<string[]> {
  const rows = await read.selectDistinct({ id: ideas.dreamerId }).from(ideas).where(eq(ideas.questionId, questionId));
  return rows.map(({ id }) => id);
}

/** Adds an idea as a rough stone; null when the id was used before (a form sent twice). */
export async function addIdea(
  tx: Tx,
  idea: Omit<typeof ideas.$inferInsert, "stage" | "hot" | "searchText">,
): Promise<{ number: number } | null> {
  const [added] = await tx
    .insert(ideas)
    .values({ ...idea, stage: "rough", searchText: searchTextOf(idea), hot: heatOfPosting(idea.createdAt) })
    .onConflictDoNothing()
    .returning({ number: ideas.number });
  if (added) await tally(tx, "ideas:rough", 1);
  return added ?? null;
}

/** Takes an idea from one stage to another; false when it is no longer in `from`. */
export async function moveIdea(tx: Tx, id: string, from: Stage, to: Stage): Promise<boolean> {
  const moved = await tx
    .update(ideas)
    .set({ stage: to, leftStage: to === "resting" ? from : null })
    .where(and(eq(ideas.id, id), eq(ideas.stage, from)))
    .returning({ id: ideas.id });
  if (moved.length === 0) return false;
  if (from !== to) {
    await tally(tx, `ideas:${from}`, -1);
    await tally(tx, `ideas:${to}`, 1);
  }
  return true;
}

/** Notes the first answer by staff; false when the idea had been heard before. */
export async function hearIdea(tx: Tx, id: string, heardBy: string, heardAt: Date): Promise<boolean> {
  const heard = await tx
    .update(ideas)
    .set({ heardBy, heardAt })
    .where(and(eq(ideas.id, id), isNull(ideas.heardAt)))
    .returning({ id: ideas.id });
  return heard.length === 1;
}

/** Makes somebody the host of an idea that has none; false when it has one. */
export async function hostIfNobody(tx: Tx, id: string, hostId: string): Promise<boolean> {
  const hosted = await tx
    .update(ideas)
    .set({ hostId })
    .where(and(eq(ideas.id, id), isNull(ideas.hostId)))
    .returning({ id: ideas.id });
  return hosted.length === 1;
}

/** Makes somebody the host of an idea, also in another's place. */
export async function giveHost(tx: Tx, id: string, hostId: string): Promise<void> {
  await tx.update(ideas).set({ hostId }).where(eq(ideas.id, id));
}

/** Adds to the stored number of comments. */
export async function countComments(tx: Tx, id: string, by: 1 | -1): Promise<void> {
  await tx
    .update(ideas)
    .set({ commentsCount: sql`${ideas.commentsCount} + ${by}` })
    .where(eq(ideas.id, id));
}

/** Counts a vote just given, or just taken back; the idea's heat follows. */
export async function countVote(tx: Tx, id: string, by: 1 | -1, now: Date): Promise<void> {
  // This update locks the row, so that the heat read with it is the newest.
  const [row] = await tx
    .update(ideas)
    .set({ votesCount: sql`${ideas.votesCount} + ${by}` })
    .where(eq(ideas.id, id))
    .returning({ hot: ideas.hot, createdAt: ideas.createdAt });
  if (!row) return;
  const hot = by === 1 ? warmer(row.hot, now) : heatOf(row.createdAt, await voteTimes(tx, id));
  await tx.update(ideas).set({ hot }).where(eq(ideas.id, id));
}

async function voteTimes(read: Read, ideaId: string): Promise<Date[]> {
  const rows = await read.select({ at: votes.votedAt }).from(votes).where(eq(votes.ideaId, ideaId));
  return rows.map(({ at }) => at);
}

type ListRow = Awaited<ReturnType<typeof selectRows>>[number];

/** Rows for lists of ideas, as `readerId` sees them; `rank` is what they are ordered by, where that is no column. */
export async function selectRows(
  read: Read,
  readerId: string | null,
  where: SQL | undefined,
  order: SQL[],
  most: number,
  rank: SQL<number> = sql<number>`0`,
) {
  return read
    .select({
      id: ideas.id,
      number: ideas.number,
      slug: ideas.slug,
      title: ideas.title,
      excerpt: ideas.excerpt,
      stage: ideas.stage,
      votes: ideas.votesCount,
      comments: ideas.commentsCount,
      hot: ideas.hot,
      at: ideas.createdAt,
      heardAt: ideas.heardAt,
      dreamer: faceColumns(dreamer),
      hearer: faceColumns(hearer),
      votedAt: votes.votedAt,
      rank,
      pilot: { number: pilots.number, state: pilots.state, seated: pilots.seatedCount, places: pilots.places },
    })
    .from(ideas)
    .innerJoin(dreamer, eq(dreamer.id, ideas.dreamerId))
    .leftJoin(hearer, eq(hearer.id, ideas.heardBy))
    .leftJoin(votes, and(eq(votes.ideaId, ideas.id), eq(votes.personId, readerId ?? "")))
    .leftJoin(pilots, and(eq(pilots.ideaId, ideas.id), inArray(pilots.state, ["recruiting", "running"])))
    .where(where)
    .orderBy(...order)
    .limit(most);
}

export function toIdeaRow(row: ListRow): IdeaRow {
  return {
    id: row.id,
    number: row.number,
    slug: row.slug,
    title: row.title,
    excerpt: row.excerpt,
    stage: row.stage,
    votes: row.votes,
    comments: row.comments,
    at: row.at,
    dreamer: faceOf(row.dreamer),
    mine: row.votedAt !== null,
    heard: row.hearer && row.heardAt ? { by: faceOf(row.hearer), at: row.heardAt } : null,
    pilot: row.pilot,
  };
}

/** A row value, so that the index on (key, id) finds the place at once. */
function beyond(sort: Sort, { key, id }: Place): SQL {
  const { column } = keyOf[sort];
  return sql`(${column}, ${ideas.id}) < (${sql.param(sort === "new" ? new Date(Math.max(0, key)) : key, column)}, ${id})`;
}
