import { and, asc, eq, isNotNull, isNull, ne } from "drizzle-orm";
import { pathOf } from "../../app/domain/paths.ts";
import { excerptOf } from "../../app/domain/text.ts";
import { columns } from "../columns.ts";
import type { Read } from "../connect.ts";
import { faceColumns, faceOf, peopleAs } from "../people.ts";
import { beyond, pageOf } from "../places.ts";
import { comments, ideas } from "../schema.ts";
import { countedColumns, type From, host, type Of, rowColumns, rowOf, waitsOf, within } from "./of.ts";

const dreamer = peopleAs("dreamer");
const reply = columns.alias(comments, "reply");

/** What staff asked dreamers and got an answer to, after which nobody of the staff has said anything yet. */
const waits = and(isNotNull(comments.answeredAt), isNull(comments.followedAt), isNull(comments.deletedAt));

export async function ids(read: Read, of: Of, most: number) {
  const rows = await read
    .select(countedColumns)
    .from(comments)
    .crossJoin(ideas)
    .where(and(waits, within(read, of, comments.ideaId)))
    .limit(most + 1);
  return waitsOf(rows, most);
}

export async function rows(read: Read, of: Of, { after, most }: From) {
  const found = await read
    .select({
      id: comments.id,
      asked: comments.body,
      words: reply.body,
      since: comments.answeredAt,
      who: faceColumns(dreamer),
      whoId: comments.askedId,
      ...rowColumns,
    })
    .from(comments)
    .crossJoin(ideas)
    .innerJoin(dreamer, eq(dreamer.id, comments.askedId))
    .leftJoin(
      reply,
      and(
        eq(reply.parentId, comments.id),
        eq(reply.authorId, comments.askedId),
        eq(reply.createdAt, comments.answeredAt),
        ne(reply.kind, "note"),
      ),
    )
    .leftJoin(host, eq(host.id, ideas.hostId))
    .where(and(waits, within(read, of, comments.ideaId), beyond(after, comments.answeredAt, comments.id, "least")))
    .orderBy(asc(comments.answeredAt), asc(comments.id))
    .limit(most + 1);
  const page = pageOf(found, most, ({ since, id }) => ({ at: since as Date, id }));
  const rows = page.rows.map(({ id, asked, words, since, who, whoId, idea, ...hosted }) => {
    const said = { words: excerptOf(words ?? asked), who: faceOf(who), whoId, since };
    return rowOf(of, hosted, { kind: "clarified", id, idea, ...said, href: `${pathOf(idea)}#c-${id}` });
  });
  return { ...page, rows };
}
