import { and, desc, eq, isNull } from "drizzle-orm";
import { excerptOf } from "../app/domain/text.ts";
import type { BuildingBlock } from "../app/domain/views.ts";
import type { Read } from "./connect.ts";
import { faceColumns, faceOf, peopleAs } from "./people.ts";
import { comments } from "./schema.ts";

const author = peopleAs("author");

/** What people built on an idea with a "yes, and", oldest first; at most the newest `most`. */
export async function buildingBlocks(read: Read, ideaId: string, most = 50): Promise<BuildingBlock[]> {
  const rows = await read
    .select({ id: comments.id, body: comments.body, by: faceColumns(author) })
    .from(comments)
    .innerJoin(author, eq(author.id, comments.authorId))
    .where(
      and(
        eq(comments.ideaId, ideaId),
        eq(comments.kind, "yes-and"),
        isNull(comments.parentId),
        isNull(comments.deletedAt),
      ),
    )
    .orderBy(desc(comments.createdAt), desc(comments.id))
    .limit(most);
  return rows.reverse().map(({ id, body, by }) => ({ id, by: faceOf(by), excerpt: excerptOf(body, 140) }));
}
