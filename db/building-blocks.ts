import { and, asc, desc, eq, inArray, isNotNull, isNull } from "drizzle-orm";
import { excerptOf } from "../app/domain/text.ts";
import type { BuildingBlock } from "../app/domain/views.ts";
import { spoken } from "./comments.ts";
import type { Read } from "./connect.ts";
import { faceColumns, faceOf, peopleAs } from "./people.ts";
import { comments, polishes } from "./schema.ts";

const author = peopleAs("author");

/** What people built on an idea with a "yes, and", oldest first; at most the newest `most`. */
export async function buildingBlocks(read: Read, ideaId: string, most = 50): Promise<BuildingBlock[]> {
  const rows = await read
    .select({ id: comments.id, body: comments.body, by: faceColumns(author) })
    .from(comments)
    .innerJoin(author, eq(author.id, comments.authorId))
    .where(and(eq(comments.ideaId, ideaId), eq(comments.kind, "yes-and"), isNull(comments.parentId), spoken))
    .orderBy(desc(comments.createdAt), desc(comments.id))
    .limit(most);
  const polished = await polishesFrom(read, ideaId);
  return rows.reverse().map(({ id, body, by }) => {
    return { id, by: faceOf(by), excerpt: excerptOf(body, 140), polish: polished.get(id) ?? null };
  });
}

/** The polishes that grew from blocks of an idea and stand, by the block: the newest of each. */
async function polishesFrom(read: Read, ideaId: string): Promise<Map<string, BuildingBlock["polish"]>> {
  const rows = await read
    .select({ id: polishes.id, state: polishes.state, from: polishes.commentId })
    .from(polishes)
    .where(
      and(eq(polishes.ideaId, ideaId), isNotNull(polishes.commentId), inArray(polishes.state, ["offered", "accepted"])),
    )
    .orderBy(asc(polishes.createdAt), asc(polishes.id));
  return new Map(rows.map(({ id, state, from }) => [from as string, { id, accepted: state === "accepted" }]));
}
