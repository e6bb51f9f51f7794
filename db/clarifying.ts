/** Clarifying questions: what the staff ask the dreamer of an idea in its conversation, and whether it was answered. */
import { and, asc, desc, eq, isNotNull, isNull, ne } from "drizzle-orm";
import { excerptOf } from "../app/domain/text.ts";
import type { ClarifyingQuestion } from "../app/domain/views.ts";
import { columns } from "./columns.ts";
import type { Read, Tx } from "./connect.ts";
import { notMerged } from "./not-merged.ts";
import { faceColumns, faceOf, peopleAs } from "./people.ts";
import { comments, ideas } from "./schema.ts";

const asker = peopleAs("asker");
const dreamer = peopleAs("dreamer");
const replies = columns.alias(comments, "replies");

/** Notes that the dreamer has answered; false when they had before, or it is no question to them. */
export async function clarify(tx: Tx, id: string, answeredBy: string, answeredAt: Date): Promise<boolean> {
  const answered = await tx
    .update(comments)
    .set({ answeredAt, followedAt: null })
    .where(and(eq(comments.id, id), eq(comments.askedId, answeredBy), isNull(comments.answeredAt)))
    .returning({ id: comments.id });
  return answered.length === 1;
}

/** What an idea's dreamer was asked and has not answered is asked of somebody else. */
export async function askInstead(tx: Tx, ideaId: string, from: string, to: string): Promise<void> {
  await tx
    .update(comments)
    .set({ askedId: to })
    .where(and(eq(comments.ideaId, ideaId), eq(comments.askedId, from), isNull(comments.answeredAt)));
}

/** Staff have said something about an idea: what its dreamer had answered by then waits for them no more. */
export async function followClarified(tx: Tx, ideaId: string, followedAt: Date): Promise<void> {
  await tx
    .update(comments)
    .set({ followedAt })
    .where(
      and(
        eq(comments.ideaId, ideaId),
        eq(comments.kind, "question"),
        isNotNull(comments.answeredAt),
        isNull(comments.followedAt),
      ),
    );
}

/** A reply was taken back: the dreamer's next one answers the question now, or it is open again. */
export async function reconsider(tx: Tx, id: string): Promise<void> {
  // This update locks the row, so that of two replies taken back at once the second sees that the first is gone.
  const [question] = await tx
    .update(comments)
    .set({ answeredAt: null })
    .where(and(eq(comments.id, id), isNotNull(comments.askedId)))
    .returning({ askedId: comments.askedId });
  if (!question) return;
  const [next] = await tx
    .select({ at: replies.createdAt })
    .from(replies)
    .where(and(eq(replies.parentId, id), eq(replies.authorId, question.askedId as string), repliesStand))
    .orderBy(asc(replies.createdAt), asc(replies.id))
    .limit(1);
  if (next) await tx.update(comments).set({ answeredAt: next.at }).where(eq(comments.id, id));
}

/** What the staff ask a dreamer and wait for, the oldest first; of one idea, or of all of theirs. */
export async function questionsTo(
  read: Read,
  personId: string,
  ideaId?: string,
  most = 20,
): Promise<ClarifyingQuestion[]> {
  const rows = await selectQuestions(read)
    .where(
      and(
        eq(comments.askedId, personId),
        isNull(comments.answeredAt),
        isNull(comments.deletedAt),
        notMerged,
        ideaId ? eq(comments.ideaId, ideaId) : undefined,
      ),
    )
    .orderBy(asc(comments.createdAt), asc(comments.id))
    .limit(most);
  return rows.map(toQuestion);
}

/** What somebody of the staff asked dreamers: what waits, and what was answered, the newest first. */
export async function questionsBy(
  read: Read,
  authorId: string,
  most = 10,
): Promise<Record<"waiting" | "answered", ClarifyingQuestion[]>> {
  const own = and(eq(comments.authorId, authorId), isNotNull(comments.askedId), isNull(comments.deletedAt), notMerged);
  const [waiting, answered] = await Promise.all(
    [isNull(comments.answeredAt), isNotNull(comments.answeredAt)].map((state) =>
      selectQuestions(read).where(and(own, state)).orderBy(desc(comments.createdAt), desc(comments.id)).limit(most),
    ),
  );
  return { waiting: (waiting ?? []).map(toQuestion), answered: (answered ?? []).map(toQuestion) };
}

/** The questions to which a reply of the asked dreamer stands, for recounting. */
export async function answeredQuestions(read: Read): Promise<{ id: string }[]> {
  return read
    .selectDistinct({ id: comments.id })
    .from(comments)
    .innerJoin(replies, and(eq(replies.parentId, comments.id), eq(replies.authorId, comments.askedId)))
    .where(repliesStand);
}

const repliesStand = and(ne(replies.kind, "note"), isNull(replies.deletedAt), isNull(replies.unseen));

function selectQuestions(read: Read) {
  return read
    .select({
      id: comments.id,
      html: comments.bodyHtml,
      body: comments.body,
      at: comments.createdAt,
      answeredAt: comments.answeredAt,
      by: faceColumns(asker),
      dreamer: faceColumns(dreamer),
      idea: { number: ideas.number, slug: ideas.slug, title: ideas.title },
    })
    .from(comments)
    .innerJoin(ideas, eq(ideas.id, comments.ideaId))
    .innerJoin(asker, eq(asker.id, comments.authorId))
    .innerJoin(dreamer, eq(dreamer.id, comments.askedId));
}

function toQuestion({ body, by, dreamer, ...row }: Awaited<ReturnType<typeof selectQuestions>>[number]) {
  return { ...row, excerpt: excerptOf(body), by: faceOf(by), dreamer: faceOf(dreamer) };
}
