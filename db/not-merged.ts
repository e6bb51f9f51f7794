import { and, eq, exists, isNull, ne, or, type SQL } from "drizzle-orm";
import type { AnyColumn } from "./columns.ts";
import type { Read } from "./connect.ts";
import { ideas } from "./schema.ts";

/**
 * Of the ideas of a query, those that stand before everybody: not merged into another, and neither held nor hidden. Only
 * these are listed and counted.
 */
export const notMerged = and(isNull(ideas.mergedAt), isNull(ideas.unseen)) as SQL;

/** The same for a query of what belongs to ideas; `ideaId` is where it names them. */
export function ofNotMerged(read: Read, ideaId: AnyColumn) {
  return exists(
    read
      .select({ id: ideas.id })
      .from(ideas)
      .where(and(eq(ideas.id, ideaId), notMerged)),
  );
}

/** Of the ideas or comments of a query, by their `unseen`, those that do not wait for a first look. */
export function notHeld(unseen: AnyColumn) {
  return or(isNull(unseen), ne(unseen, "held")) as SQL;
}

/** Of the ideas of a query, those that a person may read: an unseen one only where it is their own. */
export function readableBy(personId: string | null) {
  return or(isNull(ideas.unseen), eq(ideas.dreamerId, personId ?? "")) as SQL;
}

/** The same for a query of what belongs to ideas. */
export function ofReadableBy(read: Read, personId: string | null, ideaId: AnyColumn) {
  return exists(
    read
      .select({ id: ideas.id })
      .from(ideas)
      .where(and(eq(ideas.id, ideaId), readableBy(personId))),
  );
}
