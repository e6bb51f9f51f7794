import { and, eq, gte, inArray, lt, ne } from "drizzle-orm";
import type { InvitationKind } from "../app/domain/invitation.ts";
import type { AnyColumn } from "./columns.ts";
import { spoken } from "./comments.ts";
import type { Read } from "./connect.ts";
import { comments, ideas, seats, votes, wouldJoins } from "./schema.ts";

type Within = { ids: string[]; from: Date; until: Date };

/** Those of some people who, within a time, answered a question, voted for an idea or spoke about it, asked for a seat or would join. */
export async function tookPart(read: Read, kind: InvitationKind, of: string, within: Within): Promise<Set<string>> {
  const rows = await { question: answered, idea: spokeUp, pilot: wouldTry }[kind](read, of, within);
  return new Set(rows.map(({ id }) => id));
}

function answered(read: Read, of: string, within: Within): Promise<{ id: string }[]> {
  const { dreamerId, questionId, createdAt } = ideas;
  return read
    .select({ id: dreamerId })
    .from(ideas)
    .where(and(eq(questionId, of), ...isWithin(within, dreamerId, createdAt)));
}

function spokeUp(read: Read, of: string, within: Within): Promise<{ id: string }[]> {
  return read
    .select({ id: votes.personId })
    .from(votes)
    .where(and(eq(votes.ideaId, of), ne(votes.state, "dropped"), ...isWithin(within, votes.personId, votes.votedAt)))
    .union(
      read
        .select({ id: comments.authorId })
        .from(comments)
        .where(and(eq(comments.ideaId, of), spoken, ...isWithin(within, comments.authorId, comments.createdAt))),
    );
}

function wouldTry(read: Read, of: string, within: Within): Promise<{ id: string }[]> {
  return read
    .select({ id: seats.personId })
    .from(seats)
    .where(and(eq(seats.pilotId, of), ...isWithin(within, seats.personId, seats.askedAt)))
    .union(
      read
        .select({ id: wouldJoins.personId })
        .from(wouldJoins)
        .where(and(eq(wouldJoins.pilotId, of), ...isWithin(within, wouldJoins.personId, wouldJoins.at))),
    );
}

function isWithin({ ids, from, until }: Within, who: AnyColumn, at: AnyColumn) {
  return [inArray(who, ids), gte(at, from), lt(at, until)];
}
