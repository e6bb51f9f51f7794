import { and, asc, eq, isNull, type SQL, sql } from "drizzle-orm";
import { pathOfPolish } from "../../app/domain/paths.ts";
import { excerptOf } from "../../app/domain/text.ts";
import type { Read } from "../connect.ts";
import { faceColumns, faceOf, peopleAs } from "../people.ts";
import { beyond, pageOf } from "../places.ts";
import { comments, ideas, polishes } from "../schema.ts";
import {
  about,
  alike,
  countedColumns,
  type From,
  host,
  hostedBy,
  type Of,
  rowColumns,
  rowOf,
  waitsOf,
  within,
} from "./of.ts";

const author = peopleAs("author");

/** Ideas that wait for a first look. */
function ideasWait(read: Read, of: Of): SQL | undefined {
  const isHeld = sql`${ideas.unseen} = 'held'`;
  return and(isHeld, of.first ? eq(ideas.first, 1) : undefined, hostedBy(of), alike(read, of));
}

/** Comments that do, also on ideas that live on in others; those on a hidden idea wait for that. */
function commentsWait(read: Read, of: Of): SQL | undefined {
  const isHeld = sql`${comments.unseen} = 'held'`;
  return and(isHeld, isNull(comments.deletedAt), isNull(ideas.unseen), about(read, of, comments.ideaId));
}

/** Polishes of ideas that stand. */
function polishesWait(read: Read, of: Of): SQL | undefined {
  return and(sql`${polishes.state} = 'held'`, within(read, of, polishes.ideaId));
}

export async function ids(read: Read, of: Of, most: number) {
  const posted = await read
    .select(countedColumns)
    .from(ideas)
    .where(ideasWait(read, of))
    .limit(most + 1);
  // Only an idea is somebody's first.
  if (of.first) return waitsOf(posted, most);
  const said = await read
    .select(countedColumns)
    .from(comments)
    .crossJoin(ideas)
    .where(commentsWait(read, of))
    .limit(most + 1);
  const offered = await read
    .select(countedColumns)
    .from(polishes)
    .crossJoin(ideas)
    .where(polishesWait(read, of))
    .orderBy(asc(polishes.createdAt), asc(polishes.id))
    .limit(most + 1);
  const others = [...said, ...offered].map((one) => ({ ...one, first: 0 }));
  return waitsOf([...posted, ...others], most);
}

/** The longest waiting first: ideas, comments and polishes in one. */
export async function rows(read: Read, of: Of, from: From) {
  const sources = of.first ? [ideaRows] : [ideaRows, commentRows, polishRows];
  const all = (await Promise.all(sources.map((source) => source(read, of, from)))).flat();
  all.sort((one, other) => Number(one.at) - Number(other.at) || (one.id < other.id ? -1 : 1));
  const page = pageOf(all, from.most, (row) => row);
  return { ...page, rows: page.rows.map(({ row }) => row) };
}

async function ideaRows(read: Read, of: Of, { after, most }: From) {
  const found = await read
    .select({
      words: ideas.excerpt,
      since: ideas.createdAt,
      first: ideas.first,
      who: faceColumns(author),
      whoId: ideas.dreamerId,
      ...rowColumns,
    })
    .from(ideas)
    .innerJoin(author, eq(author.id, ideas.dreamerId))
    .leftJoin(host, eq(host.id, ideas.hostId))
    .where(and(ideasWait(read, of), beyond(after, ideas.createdAt, ideas.id, "least")))
    .orderBy(asc(ideas.createdAt), asc(ideas.id))
    .limit(most + 1);
  return found.map(({ idea, words, since, first, who, whoId, ...hosted }) => {
    const told = { words: words || null, who: faceOf(who), whoId, since, first: first === 1 };
    const href = `/ideas/${idea.number}/publish`;
    return {
      at: since,
      id: idea.id,
      row: rowOf(of, hosted, { kind: "held", id: String(idea.number), idea, ...told, href }),
    };
  });
}

async function commentRows(read: Read, of: Of, { after, most }: From) {
  const found = await read
    .select({
      id: comments.id,
      words: comments.body,
      since: comments.createdAt,
      who: faceColumns(author),
      whoId: comments.authorId,
      ...rowColumns,
    })
    .from(comments)
    .crossJoin(ideas)
    .innerJoin(author, eq(author.id, comments.authorId))
    .leftJoin(host, eq(host.id, ideas.hostId))
    .where(and(commentsWait(read, of), beyond(after, comments.createdAt, comments.id, "least")))
    .orderBy(asc(comments.createdAt), asc(comments.id))
    .limit(most + 1);
  return found.map(({ id, idea, words, since, who, whoId, ...hosted }) => {
    const told = { words: excerptOf(words), who: faceOf(who), whoId, since };
    return {
      at: since,
      id,
      row: rowOf(of, hosted, { kind: "held", id, idea, ...told, href: `/comments/${id}/publish` }),
    };
  });
}

async function polishRows(read: Read, of: Of, { after, most }: From) {
  const found = await read
    .select({
      id: polishes.id,
      words: polishes.why,
      since: polishes.createdAt,
      who: faceColumns(author),
      whoId: polishes.offeredBy,
      ...rowColumns,
    })
    .from(polishes)
    .crossJoin(ideas)
    .innerJoin(author, eq(author.id, polishes.offeredBy))
    .leftJoin(host, eq(host.id, ideas.hostId))
    .where(and(polishesWait(read, of), beyond(after, polishes.createdAt, polishes.id, "least")))
    .orderBy(asc(polishes.createdAt), asc(polishes.id))
    .limit(most + 1);
  return found.map(({ id, idea, words, since, who, whoId, ...hosted }) => {
    const told = { words, who: faceOf(who), whoId, since };
    const href = `${pathOfPolish({ id })}/publish`;
    return { at: since, id, row: rowOf(of, hosted, { kind: "held", id, idea, ...told, href }) };
  });
}
