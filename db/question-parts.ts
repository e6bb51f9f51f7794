import { and, count, eq, isNull, ne } from "drizzle-orm";
import { spoken } from "./comments.ts";
import type { Read } from "./connect.ts";
import { comments, ideas, people, votes } from "./schema.ts";

/**
 * Who took part in a question: answered it with an idea, or voted for one of its ideas, or said something about one. Whose
 * votes staff left out did not.
 */
export async function tookPartIn(read: Read, questionId: string): Promise<string[]> {
  return (await parts(read, questionId)).map(({ id }) => id);
}

/** How many of them are still here, without one of them. */
export async function countTookPart(read: Read, questionId: string, without: string | null): Promise<number> {
  const part = parts(read, questionId).as("part");
  const [row] = await read
    .select({ count: count() })
    .from(part)
    .innerJoin(people, eq(people.id, part.id))
    .where(and(isNull(people.goneAt), without ? ne(people.id, without) : undefined));
  return row?.count ?? 0;
}

/** Each of them once. */
function parts(read: Read, questionId: string) {
  const answers = eq(ideas.questionId, questionId);
  return read
    .select({ id: ideas.dreamerId })
    .from(ideas)
    .where(answers)
    .union(
      read
        .select({ id: votes.personId })
        .from(votes)
        .innerJoin(ideas, eq(ideas.id, votes.ideaId))
        .where(and(answers, ne(votes.state, "dropped"))),
    )
    .union(
      read
        .select({ id: comments.authorId })
        .from(comments)
        .innerJoin(ideas, eq(ideas.id, comments.ideaId))
        .where(and(answers, spoken)),
    );
}
