import { and, asc, eq, isNull, type SQL } from "drizzle-orm";
import { pathOfPolish } from "../../app/domain/paths.ts";
import { excerptOf } from "../../app/domain/text.ts";
import type { Read } from "../connect.ts";
import { faceColumns, faceOf, peopleAs } from "../people.ts";
import { comments, ideas, polishes } from "../schema.ts";
import { alike, host, hostColumns, hostedBy, ideaColumns, type Of, rowOf, within } from "./of.ts";

const author = peopleAs("author");

/** Ideas that wait for a first look. */
function ideasWait(read: Read, of: Of): SQL | undefined {
  return and(eq(ideas.unseen, "held"), of.first ? eq(ideas.first, 1) : undefined, hostedBy(of), alike(read, of));
}

/** Comments that do, also on ideas that live on in others; those on a hidden idea wait for that. */
function commentsWait(read: Read, of: Of): SQL | undefined {
  return and(
    eq(comments.unseen, "held"),
    isNull(comments.deletedAt),
    isNull(ideas.unseen),
    hostedBy(of),
    alike(read, of),
  );
}

/** Polishes of ideas that stand. */
function polishesWait(read: Read, of: Of): SQL | undefined {
  return and(eq(polishes.state, "held"), within(read, of));
}

export async function ids(read: Read, of: Of, most: number) {
  const posted = await read.select({ ideaId: ideas.id }).from(ideas).where(ideasWait(read, of)).limit(most);
  if (of.first) return posted;
  const said = await read
    .select({ ideaId: comments.ideaId })
    .from(comments)
    .innerJoin(ideas, eq(ideas.id, comments.ideaId))
    .where(commentsWait(read, of))
    .limit(most);
  const offered = await read
    .select({ ideaId: polishes.ideaId })
    .from(polishes)
    .innerJoin(ideas, eq(ideas.id, polishes.ideaId))
    .where(polishesWait(read, of))
    .limit(most);
  return [...posted, ...said, ...offered].slice(0, most);
}

/** The longest waiting first, ideas, comments and polishes in one. */
export async function rows(read: Read, of: Of, most: number) {
  const posted = await read
    .select({
      idea: ideaColumns,
      words: ideas.excerpt,
      since: ideas.createdAt,
      first: ideas.first,
      who: faceColumns(author),
      ...hostColumns,
    })
    .from(ideas)
    .innerJoin(author, eq(author.id, ideas.dreamerId))
    .leftJoin(host, eq(host.id, ideas.hostId))
    .where(ideasWait(read, of))
    .orderBy(asc(ideas.createdAt), asc(ideas.id))
    .limit(most);
  const said = of.first ? [] : await commentRows(read, of, most);
  const offered = of.first ? [] : await polishRows(read, of, most);
  const waiting = [
    ...posted.map(({ idea, words, since, first, who, ...hosted }) => {
      const told = { words: words || null, who: faceOf(who), since, first: first === 1 };
      const href = `/ideas/${idea.number}/publish`;
      return rowOf(of, hosted, { kind: "held", id: String(idea.number), idea, ...told, href });
    }),
    ...said.map(({ id, idea, words, since, who, ...hosted }) => {
      const told = { words: excerptOf(words), who: faceOf(who), since };
      return rowOf(of, hosted, { kind: "held", id, idea, ...told, href: `/comments/${id}/publish` });
    }),
    ...offered.map(({ id, idea, words, since, who, ...hosted }) => {
      const told = { words, who: faceOf(who), since };
      return rowOf(of, hosted, { kind: "held", id, idea, ...told, href: `${pathOfPolish({ id })}/publish` });
    }),
  ];
  return waiting.sort((one, other) => Number(one.since) - Number(other.since)).slice(0, most);
}

function commentRows(read: Read, of: Of, most: number) {
  return read
    .select({
      id: comments.id,
      words: comments.body,
      since: comments.createdAt,
      who: faceColumns(author),
      idea: ideaColumns,
      ...hostColumns,
    })
    .from(comments)
    .innerJoin(ideas, eq(ideas.id, comments.ideaId))
    .innerJoin(author, eq(author.id, comments.authorId))
    .leftJoin(host, eq(host.id, ideas.hostId))
    .where(commentsWait(read, of))
    .orderBy(asc(comments.createdAt), asc(comments.id))
    .limit(most);
}

function polishRows(read: Read, of: Of, most: number) {
  return read
    .select({
      id: polishes.id,
      words: polishes.why,
      since: polishes.createdAt,
      who: faceColumns(author),
      idea: ideaColumns,
      ...hostColumns,
    })
    .from(polishes)
    .innerJoin(ideas, eq(ideas.id, polishes.ideaId))
    .innerJoin(author, eq(author.id, polishes.offeredBy))
    .leftJoin(host, eq(host.id, ideas.hostId))
    .where(polishesWait(read, of))
    .orderBy(asc(polishes.createdAt), asc(polishes.id))
    .limit(most);
}
