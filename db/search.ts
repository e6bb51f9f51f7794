import { and, desc, eq, inArray, type SQL, sql } from "drizzle-orm";
import { holdsOne, isIndexed, literal } from "../app/domain/search.ts";
import type { Stage } from "../app/domain/stage.ts";
import { excerptAround } from "../app/domain/text.ts";
import type { IdeaRow } from "../app/domain/views.ts";
import type { Read } from "./connect.ts";
import { engine } from "./engine.ts";
import { firstIds } from "./idea-list.ts";
import { selectRows, toIdeaRow } from "./ideas.ts";
import { notMerged } from "./not-merged.ts";
import type { Page, Place } from "./places.ts";
import { ideas } from "./schema.ts";
import * as postgres from "./search.postgres.ts";
import * as sqlite from "./search.sqlite.ts";
import { bears } from "./tagged.ts";

const { numbersHolding } = engine === "postgres" ? postgres : sqlite;

/** How many of the newest ideas that hold a term are ranked, and how many are looked through for a short one. */
const most = { ranked: 1_000, looked: 500 };
/** Lifts whatever has all terms in its title above everything that has not; far beyond any heat. */
const titleLift = 1_000_000;

type Within = { stage?: Stage | null; questionId?: string | null; tagId?: string | null };

/**
 * The ideas that hold every one of the terms (see `termsOf`): those with all in the title first, then the hottest. Terms
 * of one or two letters alone look through the hottest ideas only.
 */
export async function searchIdeas(
  read: Read,
  readerId: string | null,
  terms: string[],
  by: Within & { after?: Place | null; most?: number } = {},
): Promise<Page<IdeaRow>> {
  if (terms.length === 0) return { rows: [], next: null };
  const shown = by.most ?? 20;
  const filters = [
    notMerged,
    by.stage ? eq(ideas.stage, by.stage) : undefined,
    by.questionId ? eq(ideas.questionId, by.questionId) : undefined,
    by.tagId ? bears(read, by.tagId) : undefined,
  ];
  const long = terms.filter(isIndexed);
  const short = terms.filter((term) => !isIndexed(term));
  const candidates =
    long.length > 0
      ? inArray(ideas.number, numbersHolding(long, most.ranked))
      : await amongHottest(read, by, most.looked);
  if (!candidates) return { rows: [], next: null };
  const rank = sql<number>`${ideas.hot} + case when ${and(...terms.map(inTitle))} then ${titleLift} else 0 end`;
  const rows = await selectRows(
    read,
    readerId,
    and(
      candidates,
      ...filters,
      ...short.map(anywhere),
      by.after ? sql`(${rank}, ${ideas.id}) < (${by.after.key}, ${by.after.id})` : undefined,
    ),
    [desc(rank), desc(ideas.id)],
    shown + 1,
    rank,
  );
  const last = rows[shown - 1];
  return {
    rows: await showingWhy(read, rows.slice(0, shown).map(toIdeaRow), terms),
    next: rows.length > shown && last ? { key: Number(last.rank), id: last.id } : null,
  };
}

/**
 * Whether an idea is among the hottest within the filters; null where there are none. Those of a tag or a question are
 * merged from several lists, so they are asked for first.
 */
async function amongHottest(read: Read, by: Within, most: number): Promise<SQL | null> {
  if (by.tagId || by.questionId) {
    const ids = await firstIds(read, { ...by, sort: "hot", after: null }, most);
    return ids.length > 0 ? inArray(ideas.id, ids) : null;
  }
  const hottest = read
    .select({ id: ideas.id })
    .from(ideas)
    .where(and(notMerged, by.stage ? eq(ideas.stage, by.stage) : undefined))
    .orderBy(desc(ideas.hot), desc(ideas.id))
    .limit(most);
  return inArray(ideas.id, hottest);
}

/** Where neither title nor excerpt holds a term, the excerpt is taken from where one stands. */
async function showingWhy(read: Read, rows: IdeaRow[], terms: string[]): Promise<IdeaRow[]> {
  const unseen = rows.filter(({ title, excerpt }) => !holdsOne(`${title} ${excerpt}`, terms)).map(({ id }) => id);
  if (unseen.length === 0) return rows;
  const bodies = await read.select({ id: ideas.id, body: ideas.body }).from(ideas).where(inArray(ideas.id, unseen));
  const around = new Map(bodies.map(({ id, body }) => [id, excerptAround(body, terms)]));
  return rows.map((row) => ({ ...row, excerpt: around.get(row.id) ?? row.excerpt }));
}

function anywhere(term: string): SQL {
  return sql`${ideas.searchText} like ${`%${literal(term)}%`} escape '!'`;
}

function inTitle(term: string): SQL {
  return sql`${ideas.searchText} like ${`%${literal(term)}%\n%`} escape '!'`;
}
