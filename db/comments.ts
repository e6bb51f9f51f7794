import { and, count, desc, eq, gt, inArray, isNull, min, ne, or } from "drizzle-orm";
import type { Done } from "../app/domain/credit.ts";
import { excerptOf } from "../app/domain/text.ts";
import type { CommentView, OwnComment } from "../app/domain/views.ts";
import type { Read, Tx } from "./connect.ts";
import { knownAmong } from "./known.ts";
import { reasonsFor } from "./moderations.ts";
import { notHeld, readableBy } from "./not-merged.ts";
import { faceColumns, faceOf, peopleAs } from "./people.ts";
import { isSeen } from "./pilots.ts";
import { beyond, type Page, type Place, pageOf } from "./places.ts";
import { comments, gaps, ideas, onBehalf, pilots } from "./schema.ts";

export type Comment = typeof comments.$inferSelect;

const author = peopleAs("author");

/** A comment that was not deleted; notes only for staff, and unseen ones only for them and for `me` who wrote it. */
export async function commentById(
  read: Read,
  id: string,
  forStaff: boolean,
  me: string | null = null,
): Promise<Comment | null> {
  const [row] = await read
    .select()
    .from(comments)
    .where(
      and(
        eq(comments.id, id),
        isNull(comments.deletedAt),
        forStaff
          ? undefined
          : and(ne(comments.kind, "note"), or(isNull(comments.unseen), eq(comments.authorId, me ?? ""))),
      ),
    )
    .limit(1);
  return row ?? null;
}

/** Whatever comment has this id, also one that was taken back. */
export async function commentWithId(read: Read, id: string): Promise<Comment | null> {
  const [row] = await read.select().from(comments).where(eq(comments.id, id)).limit(1);
  return row ?? null;
}

/** Adds a comment; false when its id was used before (a form sent twice). */
export async function addComment(tx: Tx, comment: typeof comments.$inferInsert): Promise<boolean> {
  const added = await tx.insert(comments).values(comment).onConflictDoNothing().returning({ id: comments.id });
  return added.length === 1;
}

/** The same words by the same person at the same place since `since`: a form that was sent twice. */
export async function sameComment(
  read: Read,
  {
    ideaId,
    authorId,
    parentId,
    gapId,
    kind,
    body,
  }: Pick<Comment, "ideaId" | "authorId" | "parentId" | "kind" | "body"> & { gapId?: string | null },
  since: Date,
): Promise<Comment | null> {
  const [row] = await read
    .select()
    .from(comments)
    .where(
      and(
        eq(comments.authorId, authorId),
        gt(comments.createdAt, since),
        eq(comments.ideaId, ideaId),
        parentId ? eq(comments.parentId, parentId) : isNull(comments.parentId),
        gapId ? eq(comments.gapId, gapId) : isNull(comments.gapId),
        eq(comments.kind, kind),
        eq(comments.body, body),
        isNull(comments.deletedAt),
      ),
    )
    .limit(1);
  return row ?? null;
}

/** Changes a comment's words, `from` what they were; false when they are not that any more. */
export async function rewriteComment(
  tx: Tx,
  id: string,
  from: string,
  body: string,
  bodyHtml: string,
  editedAt: Date,
): Promise<boolean> {
  const changed = await tx
    .update(comments)
    .set({ body, bodyHtml, editedAt })
    .where(and(eq(comments.id, id), eq(comments.body, from), isNull(comments.deletedAt)))
    .returning({ id: comments.id });
  return changed.length === 1;
}

/** Takes a comment's words away and leaves its place; null when that was done already. */
export async function emptyComment(tx: Tx, id: string, deletedAt: Date): Promise<Comment | null> {
  const [emptied] = await tx
    .update(comments)
    .set({ body: "", bodyHtml: "", deletedAt })
    .where(and(eq(comments.id, id), isNull(comments.deletedAt)))
    .returning();
  return emptied ?? null;
}

/** Makes a comment somebody else's; false when it is not `from`'s any more, or taken back. */
export async function giveComment(tx: Tx, id: string, from: string, to: string): Promise<boolean> {
  const given = await tx
    .update(comments)
    .set({ authorId: to })
    .where(and(eq(comments.id, id), eq(comments.authorId, from), isNull(comments.deletedAt)))
    .returning({ id: comments.id });
  return given.length === 1;
}

/** Whether anybody replied to a comment, and let it stand. */
export async function hasReplies(read: Read, id: string): Promise<boolean> {
  const [row] = await read
    .select({ id: comments.id })
    .from(comments)
    .where(and(eq(comments.parentId, id), isNull(comments.deletedAt)))
    .limit(1);
  return row !== undefined;
}

/** What a person said, the newest first; notes only for staff. */
export async function commentsOf(
  read: Read,
  authorId: string,
  forStaff: boolean,
  after: Place | null,
  most = 20,
): Promise<Page<OwnComment>> {
  const rows = await read
    .select({
      id: comments.id,
      kind: comments.kind,
      body: comments.body,
      unseen: comments.unseen,
      at: comments.createdAt,
      idea: { number: ideas.number, slug: ideas.slug, title: ideas.title },
    })
    .from(comments)
    .innerJoin(ideas, eq(ideas.id, comments.ideaId))
    .where(
      and(
        eq(comments.authorId, authorId),
        isNull(comments.deletedAt),
        forStaff ? undefined : ne(comments.kind, "note"),
        readableBy(authorId),
        beyond(after, comments.createdAt, comments.id),
      ),
    )
    .orderBy(desc(comments.createdAt), desc(comments.id))
    .limit(most + 1);
  return pageOf(
    rows.map(({ body, ...row }) => ({ ...row, excerpt: excerptOf(body) })),
    most,
    (comment) => comment,
  );
}

/** Whether a person has said something on an idea that still stands. */
export async function hasSpoken(read: Read, ideaId: string, personId: string | null): Promise<boolean> {
  const [row] = await read
    .select({ id: comments.id })
    .from(comments)
    .where(and(eq(comments.authorId, personId ?? ""), eq(comments.ideaId, ideaId), spoken))
    .limit(1);
  return row !== undefined;
}

/** Said to everybody, and neither taken back nor hidden. */
export const spoken = and(ne(comments.kind, "note"), isNull(comments.deletedAt), isNull(comments.unseen));

/** Who has said something on an idea. */
export async function commenterIds(read: Read, ideaId: string): Promise<string[]> {
  const rows = await read
    .selectDistinct({ id: comments.authorId })
    .from(comments)
    .where(and(eq(comments.ideaId, ideaId), spoken));
  return rows.map(({ id }) => id);
}

/** Who has built on an idea with a "yes, and" that still stands, and how often. */
export function buildersOf(read: Read, ideaId: string): Promise<Done[]> {
  return read
    .select({ personId: comments.authorId, times: count() })
    .from(comments)
    .where(and(eq(comments.ideaId, ideaId), eq(comments.kind, "yes-and"), spoken))
    .groupBy(comments.authorId)
    .orderBy(min(comments.createdAt), comments.authorId);
}

/**
 * What was said on an idea, or about one pilot of it, oldest first, replies under what they reply to; at most the newest `most`, and whether
 * that leaves any out. A reply to
 * something older stands by itself. Notes only for staff.
 */
export async function threadOf(
  read: Read,
  about: string | { pilotId: string },
  { readerId, forStaff, most }: { readerId: string | null; forStaff: boolean; most: number },
): Promise<{ thread: CommentView[]; cut: boolean }> {
  const newest = await read
    .select({
      id: comments.id,
      parentId: comments.parentId,
      authorId: comments.authorId,
      kind: comments.kind,
      stage: comments.stage,
      html: comments.bodyHtml,
      at: comments.createdAt,
      editedAt: comments.editedAt,
      deletedAt: comments.deletedAt,
      unseen: comments.unseen,
      askedId: comments.askedId,
      answeredAt: comments.answeredAt,
      author: faceColumns(author),
      // The id first: where the first column is null, Drizzle takes it that there is no such row.
      gap: { id: gaps.id, prompt: gaps.prompt, words: gaps.words },
      pilot: { number: pilots.number, slug: pilots.slug },
      retold: onBehalf.id,
    })
    .from(comments)
    .innerJoin(author, eq(author.id, comments.authorId))
    .leftJoin(gaps, eq(gaps.id, comments.gapId))
    .leftJoin(pilots, and(eq(pilots.id, comments.pilotId), isSeen))
    .leftJoin(onBehalf, and(eq(onBehalf.commentId, comments.id), ne(onBehalf.state, "accepted")))
    .where(
      and(
        typeof about === "string" ? eq(comments.ideaId, about) : eq(comments.pilotId, about.pilotId),
        forStaff ? undefined : inArray(comments.kind, ["comment", "yes-and", "question", "answer"]),
        // Of what is hidden the place may be seen; what is held has none yet.
        forStaff ? undefined : or(notHeld(comments.unseen), eq(comments.authorId, readerId ?? "")),
      ),
    )
    .orderBy(desc(comments.createdAt), desc(comments.id))
    .limit(most + 1);
  const rows = newest.slice(0, most).reverse();
  const isFor = ({ unseen, authorId }: (typeof rows)[number]) => unseen === null || forStaff || authorId === readerId;
  const reasons = await reasonsFor(
    read,
    rows.filter((row) => row.unseen && isFor(row)).map(({ id }) => id),
  );
  const known = await knownAmong(
    read,
    rows.map(({ authorId }) => (forStaff ? authorId : null)),
  );
  const views = new Map(
    rows.map((row): [string, CommentView] => [
      row.id,
      {
        id: row.id,
        kind: row.kind,
        author: faceOf(row.author),
        known: known.get(row.authorId) ?? null,
        html: isFor(row) ? row.html : "",
        at: row.at,
        edited: row.editedAt !== null,
        retold: row.retold !== null,
        deleted: row.deletedAt !== null || !isFor(row),
        unseen: row.unseen && { because: row.unseen, reason: reasons.get(row.id) ?? null },
        own: row.authorId === readerId && row.deletedAt === null,
        stage: row.stage,
        gap: row.gap,
        asked: row.askedId === null ? null : row.answeredAt ? "answered" : "waits",
        pilot: typeof about === "string" ? row.pilot : null,
        replies: [],
      },
    ]),
  );
  const thread: CommentView[] = [];
  for (const row of rows) {
    const view = views.get(row.id) as CommentView;
    const parent = row.parentId ? views.get(row.parentId) : null;
    if (parent) parent.replies.push(view);
    else thread.push(view);
  }
  const isShown = (view: CommentView) => !view.deleted || view.replies.length > 0;
  for (const view of thread) view.replies = view.replies.filter(isShown);
  return { thread: thread.filter(isShown), cut: newest.length > most };
}
