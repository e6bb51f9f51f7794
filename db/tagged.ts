import { and, eq, exists } from "drizzle-orm";
import type { AnyColumn } from "./columns.ts";
import type { Read } from "./connect.ts";
import { ideas, ideaTags } from "./schema.ts";

/** Whether an idea of the query bears a tag. */
export function bears(read: Read, tagId: string, ideaId: AnyColumn = ideas.id) {
  return exists(
    read
      .select({ id: ideaTags.ideaId })
      .from(ideaTags)
      .where(and(eq(ideaTags.tagId, tagId), eq(ideaTags.ideaId, ideaId))),
  );
}
