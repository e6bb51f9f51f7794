import { and, count, eq, inArray } from "drizzle-orm";
import { excerptOf } from "../app/domain/text.ts";
import type { MergeCandidate } from "../app/domain/views.ts";
import { countingStates } from "../app/domain/vote.ts";
import { columns } from "./columns.ts";
import type { Read } from "./connect.ts";
import { type Idea, ideaById, ideaByNumber, ideaRow } from "./ideas.ts";
import { survivorOf } from "./merges.ts";
import { votes } from "./schema.ts";
import { similarIdeas } from "./similar.ts";

/**
 * What an idea may be merged with: the ideas of these numbers, or those they live on in, then those much like it. With
 * each, how many people voted for both.
 */
export async function mergeCandidates(read: Read, idea: Idea, numbers: number[]): Promise<MergeCandidate[]> {
  const named = await Promise.all(numbers.map((number) => standingNumber(read, number)));
  const similar = (await similarIdeas(read, null, idea.title, { shown: 9 })).map(({ number }) => number);
  const others = [...new Set([...named, ...similar])].filter((number) => number !== null && number !== idea.number);
  const rows = await Promise.all(others.map((number) => ideaRow(read, null, number as number)));
  return Promise.all(
    rows
      .filter((row) => row !== null)
      .map(async ({ id, number, title, dreamer, stage, votes }) => {
        const [both, other] = await Promise.all([votedForBoth(read, idea.id, id), ideaById(read, id)]);
        const body = excerptOf(other?.body ?? "", 1_500);
        return { number, title, body, dreamer, stage, votes, both, asked: named.includes(number) };
      }),
  );
}

/** The number of an idea that stands by itself: this one, or the one it lives on in. */
async function standingNumber(read: Read, number: number): Promise<number | null> {
  const idea = await ideaByNumber(read, number);
  return (idea?.mergedAt ? await survivorOf(read, idea.id) : idea)?.number ?? null;
}

async function votedForBoth(read: Read, ideaId: string, otherId: string): Promise<number> {
  const other = columns.alias(votes, "other");
  const [row] = await read
    .select({ n: count() })
    .from(votes)
    .innerJoin(other, and(eq(other.personId, votes.personId), eq(other.ideaId, otherId)))
    .where(and(eq(votes.ideaId, ideaId), inArray(votes.state, countingStates), inArray(other.state, countingStates)));
  return row?.n ?? 0;
}
