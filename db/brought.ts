/** What somebody brought, a page of each kind, the newest first; for staff, who know them. */
import { and, desc, eq } from "drizzle-orm";
import { pathOf, pathOfPilot, pathOfPolish } from "../app/domain/paths.ts";
import type { RelationshipLine } from "../app/domain/views.ts";
import { doesCount } from "../app/domain/vote.ts";
import { commentsOf } from "./comments.ts";
import type { Read } from "./connect.ts";
import { ideasOf } from "./ideas.ts";
import { beyond, type Page, type Place, pageOf } from "./places.ts";
import { polishesOf } from "./polishes.ts";
import { checkIns, ideas, pilots, votes } from "./schema.ts";
import { seatsOf } from "./seats.ts";

/** Reads a page of one part of a relationship. */
export type PartReader = (
  read: Read,
  personId: string,
  after: Place | null,
  most: number,
) => Promise<Page<RelationshipLine>>;

/** A line of which nothing else is told. */
export const plain = { words: null, by: null, heardAt: null, dueOn: null };

export const ideasBrought: PartReader = async (read, personId, after, most) => {
  const { rows, next } = await ideasOf(read, personId, after, most);
  return {
    rows: rows.map(({ id, at, stage, heard, mergedAt, ...idea }) => ({
      ...plain,
      ...{ id, at, about: { title: idea.title, href: pathOf(idea) }, heardAt: heard?.at ?? null },
      is: mergedAt ? "merged" : stage,
    })),
    next,
  };
};

/** Votes, also those that are held or left out, with how much it would mean and why. */
export const votesBrought: PartReader = async (read, personId, after, most) => {
  const rows = await read
    .select({
      id: votes.ideaId,
      at: votes.votedAt,
      strength: votes.strength,
      words: votes.reason,
      state: votes.state,
      idea: { number: ideas.number, slug: ideas.slug, title: ideas.title },
    })
    .from(votes)
    .innerJoin(ideas, eq(ideas.id, votes.ideaId))
    .where(and(eq(votes.personId, personId), beyond(after, votes.votedAt, votes.ideaId)))
    .orderBy(desc(votes.votedAt), desc(votes.ideaId))
    .limit(most + 1);
  const lines = rows.map(({ id, at, strength, words, state, idea }) => ({
    ...plain,
    ...{ id, at, words, about: { title: idea.title, href: pathOf(idea) } },
    is: doesCount(state) ? String(strength ?? "none") : state,
  }));
  return pageOf(lines, most, (line) => line);
};

export const polishesBrought: PartReader = async (read, personId, after, most) => {
  const { rows, next } = await polishesOf(read, personId, after, most);
  return {
    rows: rows.map(({ id, at, title, why, state }) => ({
      ...plain,
      ...{ id, at, about: { title, href: pathOfPolish({ id }) }, is: state, words: why },
    })),
    next,
  };
};

export const commentsBrought: PartReader = async (read, personId, after, most) => {
  const { rows, next } = await commentsOf(read, personId, true, after, most);
  return {
    rows: rows.map(({ id, at, kind, excerpt, idea }) => ({
      ...plain,
      ...{ id, at, about: { title: idea.title, href: `${pathOf(idea)}#c-${id}` }, is: kind, words: excerpt },
    })),
    next,
  };
};

export const pilotsTried: PartReader = async (read, personId, after, most) => {
  const { rows, next } = await seatsOf(read, personId, after, most);
  return {
    rows: rows.map(({ id, at, title, state, said, ...pilot }) => ({
      ...plain,
      ...{ id, at, about: { title, href: pathOfPilot(pilot) }, is: state, words: said },
    })),
    next,
  };
};

export const checkInsBrought: PartReader = async (read, personId, after, most) => {
  const rows = await read
    .select({
      id: checkIns.id,
      at: checkIns.at,
      pulse: checkIns.pulse,
      words: checkIns.words,
      pilot: { number: pilots.number, slug: pilots.slug },
      title: ideas.title,
    })
    .from(checkIns)
    .innerJoin(pilots, eq(pilots.id, checkIns.pilotId))
    .innerJoin(ideas, eq(ideas.id, pilots.ideaId))
    .where(and(eq(checkIns.personId, personId), beyond(after, checkIns.at, checkIns.id)))
    .orderBy(desc(checkIns.at), desc(checkIns.id))
    .limit(most + 1);
  const lines = rows.map(({ id, at, pulse, words, pilot, title }) => ({
    ...plain,
    ...{ id, at, words, about: { title, href: pathOfPilot(pilot) }, is: String(pulse) },
  }));
  return pageOf(lines, most, (line) => line);
};
