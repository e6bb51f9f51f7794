import { and, asc, desc, eq, inArray, lt, lte, ne, sql } from "drizzle-orm";
import type { QuestionState, QuestionView } from "../app/domain/views.ts";
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

/** Works out anew when the open questions close: their last day stays, and ends elsewhere. */
export async function moveClosings(tx: Tx, closesAt: (lastDay: string) => Date): Promise<void> {
  const open = await tx
    .select({ id: questions.id, lastDay: questions.lastDay })
    .from(questions)
    .where(eq(questions.state, "open"));
  for (const { id, lastDay } of open)
    if (lastDay) await changeQuestion(tx, id, ["open"], { closesAt: closesAt(lastDay) });
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

/** Questions an idea may answer now. */
export async function openQuestions(read: Read): Promise<{ number: number; title: string }[]> {
  return read
    .select({ number: questions.number, title: questions.title })
    .from(questions)
    .where(eq(questions.state, "open"))
    .orderBy(desc(questions.openedAt), desc(questions.id))
    .limit(50);
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
