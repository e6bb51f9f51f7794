import { and, desc, eq, inArray, isNull } from "drizzle-orm";
import type { MergedIdea } from "../app/domain/views.ts";
import { threadOf } from "./comments.ts";
import type { Read } from "./connect.ts";
import { faceColumns, faceOf, peopleAs } from "./people.ts";
import { ideas, merges } from "./schema.ts";

type Reading = Parameters<typeof threadOf>[2];

const dreamer = peopleAs("dreamer");
const merger = peopleAs("merger");

/** Some merged ideas as they are read where they live on, the last merged first. */
export async function mergedIdeas(read: Read, ids: string[], reading: Reading): Promise<MergedIdea[]> {
  if (ids.length === 0) return [];
  const rows = await read
    .select({
      id: ideas.id,
      number: ideas.number,
      title: ideas.title,
      html: ideas.bodyHtml,
      stage: ideas.stage,
      votes: ideas.votesCount,
      comments: ideas.commentsCount,
      at: ideas.createdAt,
      dreamer: faceColumns(dreamer),
      mergedBy: faceColumns(merger),
      mergedAt: merges.mergedAt,
      reason: merges.reason,
    })
    .from(merges)
    .innerJoin(ideas, eq(ideas.id, merges.ideaId))
    .innerJoin(dreamer, eq(dreamer.id, ideas.dreamerId))
    .innerJoin(merger, eq(merger.id, merges.mergedBy))
    .where(and(inArray(merges.ideaId, ids), isNull(merges.undoneAt)))
    .orderBy(desc(merges.mergedAt), desc(merges.id));
  return Promise.all(
    rows.map(async ({ dreamer, mergedBy, ...row }) => {
      const { thread, cut } = await threadOf(read, row.id, reading);
      return { ...row, dreamer: faceOf(dreamer), mergedBy: faceOf(mergedBy), thread, threadCut: cut };
    }),
  );
}
