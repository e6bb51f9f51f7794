import { and, asc, count, eq, inArray, notExists, sql } from "drizzle-orm";
import { excerptOf } from "../../app/domain/text.ts";
import { columns } from "../columns.ts";
import type { Read } from "../connect.ts";
import { faceColumns, faceOf, peopleAs } from "../people.ts";
import { beyond, pageOf } from "../places.ts";
import { comments, ideas, reports } from "../schema.ts";
import { about, countedColumns, type From, host, type Of, rowColumns, rowOf, waitsOf } from "./of.ts";

const author = peopleAs("author");
const sooner = columns.alias(reports, "sooner");

/**
 * What somebody reported and nobody of the staff has decided about, also on ideas that live on in others: of each thing
 * the first report that is open, however many reported it.
 */
function waits(read: Read, of: Of) {
  const saidBefore = read
    .select({ id: sooner.id })
    .from(sooner)
    .where(
      and(
        eq(sooner.subject, reports.subject),
        eq(sooner.state, "open"),
        sql`(${sooner.createdAt}, ${sooner.id}) < (${reports.createdAt}, ${reports.id})`,
      ),
    );
  return and(eq(reports.state, "open"), notExists(saidBefore), about(read, of, reports.ideaId));
}

export async function ids(read: Read, of: Of, most: number) {
  const rows = await read
    .select(countedColumns)
    .from(reports)
    .crossJoin(ideas)
    .where(waits(read, of))
    .limit(most + 1);
  return waitsOf(rows, most);
}

export async function rows(read: Read, of: Of, { after, most }: From) {
  const found = await read
    .select({
      id: reports.id,
      subject: reports.subject,
      commentId: reports.commentId,
      since: reports.createdAt,
      words: ideas.excerpt,
      who: faceColumns(author),
      whoId: ideas.dreamerId,
      ...rowColumns,
    })
    .from(reports)
    .crossJoin(ideas)
    .innerJoin(author, eq(author.id, ideas.dreamerId))
    .leftJoin(host, eq(host.id, ideas.hostId))
    .where(and(waits(read, of), beyond(after, reports.createdAt, reports.id, "least")))
    .orderBy(asc(reports.createdAt), asc(reports.id))
    .limit(most + 1);
  const page = pageOf(found, most, ({ since: at, id }) => ({ at, id }));
  const [said, counts] = await Promise.all([
    commentsOf(
      read,
      page.rows.flatMap(({ commentId }) => commentId ?? []),
    ),
    countsOf(
      read,
      page.rows.map(({ subject }) => subject),
    ),
  ]);
  const rows = page.rows.map(({ id: _, subject, commentId, since, words, who, whoId, idea, ...hosted }) => {
    const thing = said.get(commentId ?? "") ?? { words, who, whoId };
    const href = commentId ? `/comments/${commentId}/report` : `/ideas/${idea.number}/report`;
    const told = {
      words: excerptOf(thing.words),
      who: faceOf(thing.who),
      whoId: thing.whoId,
      since,
      count: counts.get(subject) ?? 1,
    };
    return rowOf(of, hosted, { kind: "reports", id: commentId ?? String(idea.number), idea, ...told, href });
  });
  return { ...page, rows };
}

/** What some comments say, and who says it. */
async function commentsOf(read: Read, ids: string[]) {
  const rows = await read
    .select({ id: comments.id, words: comments.body, who: faceColumns(author), whoId: comments.authorId })
    .from(comments)
    .innerJoin(author, eq(author.id, comments.authorId))
    .where(inArray(comments.id, ids));
  return new Map(rows.map((row) => [row.id, row]));
}

/** How many report each of some things. */
async function countsOf(read: Read, subjects: string[]) {
  const rows = await read
    .select({ subject: reports.subject, n: count() })
    .from(reports)
    .where(and(inArray(reports.subject, subjects), eq(reports.state, "open")))
    .groupBy(reports.subject);
  return new Map(rows.map(({ subject, n }) => [subject, n]));
}
