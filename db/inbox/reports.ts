import { and, asc, count, eq, inArray, min } from "drizzle-orm";
import { excerptOf } from "../../app/domain/text.ts";
import type { Read } from "../connect.ts";
import { faceColumns, faceOf, peopleAs } from "../people.ts";
import { comments, ideas, reports } from "../schema.ts";
import { alike, host, hostColumns, hostedBy, ideaColumns, type Of, rowOf } from "./of.ts";

const author = peopleAs("author");

/** What somebody reported and nobody of the staff has decided about, also on ideas that live on in others. */
function waits(read: Read, of: Of) {
  return and(eq(reports.state, "open"), hostedBy(of), alike(read, of));
}

/** One for each thing, however many reported it. */
export async function ids(read: Read, of: Of, most: number) {
  return read
    .select({ ideaId: reports.ideaId })
    .from(reports)
    .innerJoin(ideas, eq(ideas.id, reports.ideaId))
    .where(waits(read, of))
    .groupBy(reports.subject, reports.ideaId)
    .limit(most);
}

export async function rows(read: Read, of: Of, most: number) {
  const since = min(reports.createdAt);
  const found = await read
    .select({ subject: reports.subject, ideaId: reports.ideaId, commentId: reports.commentId, since, count: count() })
    .from(reports)
    .innerJoin(ideas, eq(ideas.id, reports.ideaId))
    .where(waits(read, of))
    .groupBy(reports.subject, reports.ideaId, reports.commentId)
    .orderBy(asc(since), asc(reports.subject))
    .limit(most);
  const [places, said] = await Promise.all([
    read
      .select({
        idea: ideaColumns,
        words: ideas.excerpt,
        who: faceColumns(author),
        whoId: ideas.dreamerId,
        ...hostColumns,
      })
      .from(ideas)
      .innerJoin(author, eq(author.id, ideas.dreamerId))
      .leftJoin(host, eq(host.id, ideas.hostId))
      .where(
        inArray(
          ideas.id,
          found.map(({ ideaId }) => ideaId),
        ),
      ),
    read
      .select({ id: comments.id, words: comments.body, who: faceColumns(author), whoId: comments.authorId })
      .from(comments)
      .innerJoin(author, eq(author.id, comments.authorId))
      .where(
        inArray(
          comments.id,
          found.flatMap(({ commentId }) => commentId ?? []),
        ),
      ),
  ]);
  return found.flatMap(({ ideaId, commentId, since, count }) => {
    const place = places.find(({ idea }) => idea.id === ideaId);
    const thing = commentId ? said.find(({ id }) => id === commentId) : place;
    if (!place || !thing) return [];
    const { idea, words: _, who: __, whoId: ___, ...hosted } = place;
    const href = commentId ? `/comments/${commentId}/report` : `/ideas/${idea.number}/report`;
    const told = { words: excerptOf(thing.words), who: faceOf(thing.who), whoId: thing.whoId, since, count };
    return [rowOf(of, hosted, { kind: "reports", id: commentId ?? String(idea.number), idea, ...told, href })];
  });
}
