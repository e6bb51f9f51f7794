import type { WordField } from "../app/domain/log.ts";
import type { Tx } from "./connect.ts";
import type { NewId } from "./ids.ts";
import { wordChanges } from "./schema.ts";

type Words = Partial<Record<WordField, string | null>>;

/** Keeps what words said before and after, where they differ; answers under which id, for the event to name it. */
export async function keepWords(tx: Tx, newId: NewId, before: Words, after: Words): Promise<{ change: string }> {
  const change = newId();
  const fields = (Object.keys(after) as WordField[]).filter((field) => (before[field] ?? "") !== (after[field] ?? ""));
  const rows = fields.map((field) => ({
    id: change,
    field,
    before: before[field] || null,
    after: after[field] || null,
  }));
  if (rows.length > 0) await tx.insert(wordChanges).values(rows);
  return { change };
}
