import { and, eq, exists, isNull } from "drizzle-orm";
import type { AnyColumn } from "./columns.ts";
import type { Read } from "./connect.ts";
import { ideas } from "./schema.ts";

/** Of the ideas of a query, those that were not merged into another: only these are listed and counted. */
export const notMerged = isNull(ideas.mergedAt);

/** The same for a query of what belongs to ideas; `ideaId` is where it names them. */
export function ofNotMerged(read: Read, ideaId: AnyColumn) {
  return exists(
    read
      .select({ id: ideas.id })
      .from(ideas)
      .where(and(eq(ideas.id, ideaId), notMerged)),
  );
}
