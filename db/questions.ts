import { and, asc, desc, eq, gt, inArray, isNotNull, lt, lte, ne, or, sql } from "drizzle-orm";
import { addDays } from "../app/domain/calendar.ts";
import { pathOfQuestion } from "../app/domain/paths.ts";
import type { AskedBefore, QuestionState, QuestionView } from "../app/domain/views.ts";
import type { Read, Tx } from "./connect.ts";
import { faceColumns, faceOf, peopleAs } from "./people.ts";
import { questions } from "./schema.ts";

export type Question = typeof questions.$inferSelect;

const asker = peopleAs("asker");

/** Adds a question; false when its id was used before (a form sent twice). */
export async function addQuestion(tx: Tx, question: typeof questions.$inferInsert): Promise<boolean> {
  const added = await tx.insert(questions).values(question).onConflictDoNothing().returning({ id: questions.id });
  return added.length === 1;
}

/** Changes the words of a draft, from what they were; false when it is not a draft with these words any more. */
export async function rewriteDraft(
  tx: Tx,
  { id, title, words }: Question,
  change: Pick<Question, "title" | "words" | "slug">,
): Promise<boolean> {
  const rewritten = await tx
    .update(questions)
    .set(change)
    .where(
      and(eq(questions.id, id), eq(questions.state, "draft"), eq(questions.title, title), eq(questions.words, words)),
    )
    .returning({ id: questions.id });
  return rewritten.length === 1;
}

/** Changes a question that is in one of `states`; false when it no longer is. */
export async function changeQuestion(
  tx: Tx,
  id: string,
  states: QuestionState[],
  change: Partial<typeof questions.$inferInsert>,
): Promise<boolean> {
  const changed = await tx
    .update(questions)
    .set(change)
    .where(and(eq(questions.id, id), inArray(questions.state, states)))
    .returning({ id: questions.id });
  return changed.length === 1;
}

/** Opens a draft whose day has come, until its last day; false when that is no longer so. */
export async function openOnItsDay(tx: Tx, id: string, now: Date): Promise<boolean> {
  const opened = await tx
    .update(questions)
    .set({ state: "open", openedAt: now })
    .where(and(eq(questions.id, id), itsDayHasCome(now)))
    .returning({ id: questions.id });
  return opened.length === 1;
}

/** Works out anew when questions open and close: their days stay, and begin and end elsewhere. */
export async function moveDays(tx: Tx, endOf: (day: string) => Date): Promise<void> {
  const moved = await tx
    .select({ id: questions.id, state: questions.state, opensOn: questions.opensOn, lastDay: questions.lastDay })
    .from(questions)
    .where(or(eq(questions.state, "open"), and(eq(questions.state, "draft"), isNotNull(questions.opensAt))));
  for (const { id, state, opensOn, lastDay } of moved)
    await changeQuestion(tx, id, [state], {
      ...(lastDay && { closesAt: endOf(lastDay) }),
      ...(state === "draft" && opensOn && { opensAt: endOf(addDays(opensOn, -1)) }),
    });
}

/** Counts one more idea that answers a question; false when it is not open any more. */
export async function countAnswer(tx: Tx, id: string): Promise<boolean> {
  const counted = await tx
    .update(questions)
    .set({ ideasCount: sql`${questions.ideasCount} + 1` })
    .where(and(eq(questions.id, id), eq(questions.state, "open")))
    .returning({ id: questions.id });
  return counted.length === 1;
}

/** Counts an idea that answered a question off, or on again, whether it is open or not. */
export async function recountAnswer(tx: Tx, id: string, by: 1 | -1): Promise<void> {
  await tx
    .update(questions)
    .set({ ideasCount: sql`${questions.ideasCount} + ${by}` })
    .where(eq(questions.id, id));
}

/** Drafts are for staff only. */
export async function questionByNumber(read: Read, number: number, forStaff: boolean): Promise<Question | null> {
  const [row] = await read
    .select()
    .from(questions)
    .where(and(eq(questions.number, number), forStaff ? undefined : ne(questions.state, "draft")))
    .limit(1);
  return row ?? null;
}

export async function questionById(read: Read, id: string): Promise<Question | null> {
  const [row] = await read.select().from(questions).where(eq(questions.id, id)).limit(1);
  return row ?? null;
}

/** The question that heads the board: the one opened last. */
export async function openQuestion(read: Read): Promise<QuestionView | null> {
  const [row] = await selectViews(read)
    .where(eq(questions.state, "open"))
    .orderBy(desc(questions.openedAt), desc(questions.id))
    .limit(1);
  return row ? toView(row) : null;
}

export async function questionView(read: Read, number: number, forStaff: boolean): Promise<QuestionView | null> {
  const [row] = await selectViews(read)
    .where(and(eq(questions.number, number), forStaff ? undefined : ne(questions.state, "draft")))
    .limit(1);
  return row ? toView(row) : null;
}

/** Questions of one state, the newest first; `after` is the number of the last one shown. */
export async function questionList(
  read: Read,
  state: QuestionState,
  after: number | null = null,
  most = 50,
): Promise<{ rows: QuestionView[]; next: number | null }> {
  const rows = await selectViews(read)
    .where(and(eq(questions.state, state), after ? lt(questions.number, after) : undefined))
    .orderBy(desc(questions.number))
    .limit(most + 1);
  const shown = rows.slice(0, most).map(toView);
  return { rows: shown, next: rows.length > most ? (shown.at(-1)?.number ?? null) : null };
}

/** Where these very questions were asked before, or stand as drafts, by their words; of several the newest. */
export async function askedBefore(read: Read, titles: string[]): Promise<Map<string, AskedBefore>> {
  const rows = await read
    .select({
      title: questions.title,
      number: questions.number,
      slug: questions.slug,
      openedAt: questions.openedAt,
    })
    .from(questions)
    .where(inArray(questions.title, titles))
    .orderBy(asc(questions.number));
  return new Map(rows.map(({ title, openedAt, ...question }) => [title, { href: pathOfQuestion(question), openedAt }]));
}

/** Questions an idea may answer now. */
export async function openQuestions(read: Read): Promise<{ number: number; title: string }[]> {
  return read
    .select({ number: questions.number, title: questions.title })
    .from(questions)
    .where(eq(questions.state, "open"))
    .orderBy(desc(questions.openedAt), desc(questions.id))
    .limit(50);
}

/** The numbers of drafts whose day has come. One whose days have all passed meanwhile waits for staff. */
export async function questionsToOpen(read: Read, now: Date): Promise<number[]> {
  const rows = await read
    .select({ number: questions.number })
    .from(questions)
    .where(itsDayHasCome(now))
    .orderBy(asc(questions.opensAt), asc(questions.number))
    .limit(100);
  return rows.map(({ number }) => number);
}

/** The numbers of open questions whose time is over. */
export async function questionsToClose(read: Read, now: Date): Promise<number[]> {
  const rows = await read
    .select({ number: questions.number })
    .from(questions)
    .where(and(eq(questions.state, "open"), lte(questions.closesAt, now)))
    .orderBy(asc(questions.number))
    .limit(100);
  return rows.map(({ number }) => number);
}

function itsDayHasCome(now: Date) {
  return and(eq(questions.state, "draft"), lte(questions.opensAt, now), gt(questions.closesAt, now));
}

type ViewRow = Awaited<ReturnType<typeof selectViews>>[number];

function selectViews(read: Read) {
  return read
    .select({
      id: questions.id,
      number: questions.number,
      slug: questions.slug,
      title: questions.title,
      words: questions.words,
      state: questions.state,
      ideas: questions.ideasCount,
      opensOn: questions.opensOn,
      lastDay: questions.lastDay,
      openedAt: questions.openedAt,
      closedAt: questions.closedAt,
      heardHtml: questions.heardHtml,
      heardLine: questions.heardLine,
      asker: faceColumns(asker),
    })
    .from(questions)
    .innerJoin(asker, eq(asker.id, questions.askedBy));
}

function toView({ asker, ...row }: ViewRow): QuestionView {
  return { ...row, askedBy: faceOf(asker) };
}
