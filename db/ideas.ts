import { and, asc, desc, eq, inArray, isNotNull, isNull, ne, type SQL, sql } from "drizzle-orm";
import { heatOf, heatOfPosting, placeInRing, polishOf, warmer } from "../app/domain/ranking.ts";
import { scoreKey, strengthOf, weightsOf } from "../app/domain/score.ts";
import { searchTextOf } from "../app/domain/search.ts";
import { slugOf } from "../app/domain/slug.ts";
import type { Stage } from "../app/domain/stage.ts";
import type { IdeaRow } from "../app/domain/views.ts";
import { countingStates } from "../app/domain/vote.ts";
import { askInstead } from "./clarifying.ts";
import type { Read, Tx } from "./connect.ts";
import { Again } from "./fault.ts";
import { notMerged } from "./not-merged.ts";
import { faceColumns, faceOf, peopleAs } from "./people.ts";
import { beyond, type Page, type Place, pageOf } from "./places.ts";
import { areWithCompanies, reachOf } from "./reach.ts";
import { addRevision, giveFirstRevision } from "./revisions.ts";
import { ideas, ideaTags, pilots, votes } from "./schema.ts";
import { type Site, theSite } from "./site.ts";
import { tally } from "./tallies.ts";
import { keepTitleRoots } from "./title-roots.ts";

export type Idea = typeof ideas.$inferSelect;

/** An idea as lists show it, with the day until which an answer was promised, where that was written down. */
export type WaitingIdea = IdeaRow & Pick<Idea, "answerDue" | "mergedAt" | "unseen">;

const dreamer = peopleAs("dreamer");
const hearer = peopleAs("hearer");

/** Ideas somebody hosts, the hottest first. */
export async function hostedIdeas(read: Read, hostId: string, most = 50): Promise<IdeaRow[]> {
  const hosted = and(eq(ideas.hostId, hostId), notMerged);
  const rows = await selectRows(read, hostId, hosted, [desc(ideas.hot), desc(ideas.id)], most);
  return rows.map(toIdeaRow);
}

/** What a person dreamed up, the newest first. */
export async function ideasOf(
  read: Read,
  dreamerId: string,
  after: Place | null,
  most = 20,
): Promise<Page<WaitingIdea>> {
  const rows = await selectRows(
    read,
    dreamerId,
    and(eq(ideas.dreamerId, dreamerId), beyond(after, ideas.createdAt, ideas.id)),
    [desc(ideas.createdAt), desc(ideas.id)],
    most + 1,
  );
  return pageOf(rows.map(toWaitingIdea), most, (idea) => idea);
}

/** One idea as the board shows it; for nobody in particular, only where everybody may see it. */
export async function ideaRow(read: Read, readerId: string | null, number: number): Promise<IdeaRow | null> {
  const seen = readerId === null ? isNull(ideas.unseen) : undefined;
  const [row] = await selectRows(read, readerId, and(eq(ideas.number, number), seen), [desc(ideas.id)], 1);
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

/** Whether somebody here answered an idea of this person. */
export async function hasHeardIdea(read: Read, dreamerId: string): Promise<boolean> {
  const [heard] = await read
    .select({ id: ideas.id })
    .from(ideas)
    .where(and(eq(ideas.dreamerId, dreamerId), isNotNull(ideas.heardAt)))
    .limit(1);
  return heard !== undefined;
}

/** Adds an idea as a rough stone; null when the id was used before (a form sent twice). */
export async function addIdea(
  tx: Tx,
  idea: Omit<typeof ideas.$inferInsert, "stage" | "hot" | "polish" | "shuffle" | "searchText" | "first" | "score">,
): Promise<{ number: number } | null> {
  const stage = "rough";
  const hot = heatOfPosting(idea.createdAt);
  const polish = polishOf({ ...idea, hot, stage, commentsCount: 0 });
  const first = (await hasIdeas(tx, idea.dreamerId)) ? 0 : 1;
  const { scoreEdition, ...weights } = (await theSite(tx)) as Site;
  const score = scoreKey({ ...idea, votesCount: 0, strength: 0, reach: 0, effort: 0 }, weightsOf(weights));
  const listedBy = { hot, polish, shuffle: placeInRing(idea.id), score, scoreEdition };
  const [added] = await tx
    .insert(ideas)
    .values({ ...idea, first, stage, searchText: searchTextOf(idea), ...listedBy })
    .onConflictDoNothing()
    .returning({ number: ideas.number });
  if (!added) return null;
  const { title, body, dreamerId, createdAt } = idea;
  await addRevision(tx, { ideaId: idea.id, number: 1, byId: dreamerId, title, body, createdAt });
  await keepTitleRoots(tx, idea.id, idea.title);
  await tally(tx, "ideas:rough", 1);
  return added;
}

async function hasIdeas(read: Read, dreamerId: string): Promise<boolean> {
  const [row] = await read.select({ id: ideas.id }).from(ideas).where(eq(ideas.dreamerId, dreamerId)).limit(1);
  return row !== undefined;
}

/** Takes an idea from one stage to another; false when it is no longer in `from`. */
export async function moveIdea(tx: Tx, id: string, from: Stage, to: Stage): Promise<boolean> {
  const [moved] = await tx
    .update(ideas)
    .set({ stage: to, leftStage: to === "resting" ? from : null })
    .where(and(eq(ideas.id, id), eq(ideas.stage, from), notMerged))
    .returning(listed);
  if (!moved) return false;
  if (from === to) return true;
  await list(tx, moved);
  for (const what of ["ideas", ...(await tallyNamesOf(tx, id))] as const) {
    await tally(tx, `${what}:${from}`, -1);
    await tally(tx, `${what}:${to}`, 1);
  }
  return true;
}

/** The idea as it is now; touching its row keeps everybody else from changing it until this transaction ends. */
export async function lockIdea(tx: Tx, id: string): Promise<Idea | null> {
  const [locked] = await touch(tx, eq(ideas.id, id));
  return locked ?? null;
}

/** The same for the ideas of these numbers, one after the other in their order, so that no two wait for each other. */
export async function lockIdeas(tx: Tx, numbers: number[]): Promise<Idea[]> {
  const locked: Idea[] = [];
  for (const number of [...new Set(numbers)].sort((one, other) => one - other))
    locked.push(...(await touch(tx, eq(ideas.number, number))));
  return locked;
}

function touch(tx: Tx, which: SQL): Promise<Idea[]> {
  return tx
    .update(ideas)
    .set({ shuffle: sql`${ideas.shuffle}` })
    .where(which)
    .returning();
}

/**
 * Puts other words in the place of an idea's, as its next revision; `polishes` counts them. False when it has been given
 * other words meanwhile, or has shipped.
 */
export async function reviseIdea(
  tx: Tx,
  { id, revision }: Pick<Idea, "id" | "revision">,
  words: Pick<Idea, "title" | "body" | "bodyHtml" | "excerpt">,
  { polishes, meaning }: { polishes: 0 | 1; meaning: "kept" | "changed" },
): Promise<boolean> {
  const [row] = await tx
    .update(ideas)
    .set({
      ...words,
      slug: slugOf(words.title),
      searchText: searchTextOf(words),
      revision: revision + 1,
      polishesCount: sql`${ideas.polishesCount} + ${polishes}`,
      ...(meaning === "changed" && { meaningRevision: revision + 1 }),
    })
    .where(and(eq(ideas.id, id), eq(ideas.revision, revision), ne(ideas.stage, "shipped"), notMerged))
    .returning(listed);
  if (!row) return false;
  await list(tx, row);
  await keepTitleRoots(tx, id, words.title);
  return true;
}

/** An idea that nobody saw begins to stand here: it is as old as this moment, and its answer is due from then on. */
export async function beginIdea(
  tx: Tx,
  id: string,
  { answerDue, createdAt }: { answerDue: string; createdAt: Date },
): Promise<void> {
  const begun = { answerDue, createdAt, missedAt: null, hot: heatOfPosting(createdAt) };
  const [row] = await tx.update(ideas).set(begun).where(eq(ideas.id, id)).returning(listed);
  if (!row) throw new Again();
  await list(tx, row);
  await tx.update(ideaTags).set({ createdAt }).where(eq(ideaTags.ideaId, id));
}

/** Notes the first answer by staff; null when the idea had been heard before. */
export async function hearIdea(tx: Tx, id: string, heardBy: string, heardAt: Date): Promise<Idea | null> {
  const [heard] = await tx
    .update(ideas)
    .set({ heardBy, heardAt })
    .where(and(eq(ideas.id, id), isNull(ideas.heardAt)))
    .returning();
  return heard ?? null;
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

/** Makes somebody the host of an idea, or nobody, also in another's place; false when the idea is gone. */
export async function giveHost(tx: Tx, id: string, hostId: string | null): Promise<boolean> {
  const hosted = await tx.update(ideas).set({ hostId }).where(eq(ideas.id, id)).returning({ id: ideas.id });
  return hosted.length === 1;
}

/** Somebody who works here no more looks after none of the ideas that are on their way. */
export async function leaveIdeas(tx: Tx, hostId: string): Promise<void> {
  await tx
    .update(ideas)
    .set({ hostId: null })
    .where(and(eq(ideas.hostId, hostId), ne(ideas.stage, "shipped")));
}

/**
 * Makes an idea somebody else's, with its first words and what is asked of its dreamer; false when it is not `from`'s any
 * more.
 */
export async function giveIdea(tx: Tx, id: string, from: string, to: string): Promise<boolean> {
  const first = (await hasIdeas(tx, to)) ? 0 : 1;
  const given = await tx
    .update(ideas)
    .set({ dreamerId: to, first })
    .where(and(eq(ideas.id, id), eq(ideas.dreamerId, from)))
    .returning({ id: ideas.id });
  if (given.length === 0) return false;
  await giveFirstRevision(tx, id, from, to);
  await askInstead(tx, id, from, to);
  return true;
}

/** Another stage for a resting idea to wake to. */
export async function wakeTo(tx: Tx, id: string, leftStage: Stage): Promise<void> {
  await tx
    .update(ideas)
    .set({ leftStage })
    .where(and(eq(ideas.id, id), eq(ideas.stage, "resting")));
}

/**
 * Adds to the stored number of comments. What was merged gets no more of them, though some may be taken back, or, with
 * `again`, be seen again.
 */
export async function countComments(tx: Tx, id: string, by: 1 | -1, again = false): Promise<void> {
  const [row] = await tx
    .update(ideas)
    .set({ commentsCount: sql`${ideas.commentsCount} + ${by}` })
    .where(and(eq(ideas.id, id), by === 1 && !again ? notMerged : undefined))
    .returning(listed);
  if (!row) throw new Again();
  await list(tx, row);
}

/** What counting needs to know of a vote. */
export type Voted = { personId: string; strength: number | null; votedAt: Date };

/** Counts votes just given, or one just taken back, with their strength; the idea's heat follows. */
export async function countVote(tx: Tx, id: string, by: 1 | -1, ...given: Voted[]): Promise<void> {
  // This update locks the row, so that the heat read with it is the newest.
  const [row] = await tx
    .update(ideas)
    .set({ votesCount: sql`${ideas.votesCount} + ${by * given.length}`, ...strengthsOf(given, by) })
    .where(and(eq(ideas.id, id), notMerged))
    .returning(listed);
  // It was merged at this very moment.
  if (!row) throw new Again();
  const hot =
    by === 1
      ? given.reduce((heat, { votedAt }) => warmer(heat, votedAt), row.hot)
      : heatOf(row.createdAt, await voteTimes(tx, id));
  const people = given.map(({ personId }) => personId);
  const wanted = (await areWithCompanies(tx, people)) ? await reachOf(tx, id) : {};
  await list(tx, { ...row, hot, ...wanted });
}

/** Counts an idea's votes anew from their rows, when many came or went at once; its heat follows. */
export async function recountVotes(tx: Tx, id: string): Promise<void> {
  // Locks the row, so that whoever votes now is counted either here or afterwards.
  const [row] = await tx
    .update(ideas)
    .set({ shuffle: sql`${ideas.shuffle}` })
    .where(eq(ideas.id, id))
    .returning(listed);
  if (!row) return;
  const given = await countingVotes(tx, id);
  const votesCount = given.length;
  const saying = (strength: number) => given.filter((vote) => vote.strength === strength).length;
  const counts = { votesCount, niceCount: saying(1), mattersCount: saying(2), vitalCount: saying(3) };
  await tx.update(ideas).set(counts).where(eq(ideas.id, id));
  const times = given.map(({ votedAt }) => votedAt);
  await list(tx, { ...row, ...counts, ...(await reachOf(tx, id)), hot: heatOf(row.createdAt, times) });
}

/** Counts anew how many companies want an idea, and with it its score; as of an edition of the weights, where one is named. */
export async function scoreAnew(tx: Tx, id: string, scoreEdition?: number): Promise<void> {
  // Locks the row, so that whoever says at this moment which company a voter is with comes before or after.
  const [row] = await tx
    .update(ideas)
    .set({ shuffle: sql`${ideas.shuffle}`, scoreEdition })
    .where(eq(ideas.id, id))
    .returning(listed);
  if (row) await list(tx, { ...row, ...(await reachOf(tx, id)) });
}

/** Notes the points of the effort that an idea would take, of a locked idea; its score follows. */
export async function guessPoints(tx: Tx, id: string, effort: number): Promise<void> {
  const [row] = await tx.update(ideas).set({ effort }).where(eq(ideas.id, id)).returning(listed);
  if (row) await list(tx, row);
}

/** What an idea is listed by, and what that is made of. */
const listed = {
  id: ideas.id,
  stage: ideas.stage,
  votesCount: ideas.votesCount,
  commentsCount: ideas.commentsCount,
  niceCount: ideas.niceCount,
  mattersCount: ideas.mattersCount,
  vitalCount: ideas.vitalCount,
  companiesCount: ideas.companiesCount,
  reach: ideas.reach,
  effort: ideas.effort,
  excerpt: ideas.excerpt,
  hot: ideas.hot,
  createdAt: ideas.createdAt,
};
type Listed = Pick<Idea, keyof typeof listed>;

/** Keeps what an idea is listed by, here and beside its tags, when something that belongs to it has changed. */
async function list(tx: Tx, idea: Listed): Promise<void> {
  const { id, stage, votesCount, hot, companiesCount, reach } = idea;
  const polish = polishOf(idea);
  const strength = strengthOf(idea);
  const score = scoreKey({ ...idea, strength }, weightsOf((await theSite(tx)) as Site));
  await tx.update(ideas).set({ hot, polish, strength, companiesCount, reach, score }).where(eq(ideas.id, id));
  await tx.update(ideaTags).set({ stage, votesCount, hot, polish }).where(eq(ideaTags.ideaId, id));
}

/** Under which names its tags are counted by stage. */
async function tallyNamesOf(read: Read, id: string) {
  const rows = await read
    .select({ id: ideaTags.tagId })
    .from(ideaTags)
    .where(eq(ideaTags.ideaId, id))
    .orderBy(asc(ideaTags.tagId));
  return rows.map(({ id }) => `tag:${id}` as const);
}

/** Counts that a vote which counts means more or less than it did. */
export async function countStrength(tx: Tx, id: string, before: number | null, after: number | null): Promise<void> {
  if (before === after) return;
  const changed = { ...strengthsOf([{ strength: before }], -1), ...strengthsOf([{ strength: after }], 1) };
  const [row] = await tx.update(ideas).set(changed).where(eq(ideas.id, id)).returning(listed);
  if (row) await list(tx, row);
}

const strengthCounts = [
  [1, "niceCount"],
  [2, "mattersCount"],
  [3, "vitalCount"],
] as const;

/** The stored numbers of each strength that change with these votes; most votes change none. */
function strengthsOf(given: { strength: number | null }[], by: 1 | -1) {
  return Object.fromEntries(
    strengthCounts.flatMap(([strength, column]) => {
      const n = given.filter((vote) => vote.strength === strength).length;
      return n > 0 ? [[column, sql`${ideas[column]} + ${by * n}`]] : [];
    }),
  );
}

async function voteTimes(read: Read, ideaId: string): Promise<Date[]> {
  return (await countingVotes(read, ideaId)).map(({ votedAt }) => votedAt);
}

function countingVotes(read: Read, ideaId: string): Promise<Voted[]> {
  return read
    .select({ personId: votes.personId, strength: votes.strength, votedAt: votes.votedAt })
    .from(votes)
    .where(and(eq(votes.ideaId, ideaId), inArray(votes.state, countingStates)));
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
      answerDue: ideas.answerDue,
      mergedAt: ideas.mergedAt,
      unseen: ideas.unseen,
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

function toWaitingIdea(row: ListRow): WaitingIdea {
  return { ...toIdeaRow(row), answerDue: row.answerDue, mergedAt: row.mergedAt, unseen: row.unseen };
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
