import { and, count, eq, inArray, sql } from "drizzle-orm";
import { type Stage, stages } from "../app/domain/stage.ts";
import type { WallTotals } from "../app/domain/views.ts";
import type { Read, Tx } from "./connect.ts";
import { notMerged } from "./not-merged.ts";
import { ideas, tallies } from "./schema.ts";
import { bears } from "./tagged.ts";

export type TallyName = `ideas:${Stage}` | `tag:${string}:${Stage}` | "people-credited" | "pilots-concluded";

/** Adds to a public total, in the transaction of what it counts. */
export async function tally(tx: Tx, name: TallyName, by: number): Promise<void> {
  await tx
    .insert(tallies)
    .values({ name, count: by })
    .onConflictDoUpdate({ target: tallies.name, set: { count: sql`${tallies.count} + ${by}` } });
}

/** Forgets totals of what is no more. */
export async function dropTallies(tx: Tx, names: TallyName[]): Promise<void> {
  await tx.delete(tallies).where(inArray(tallies.name, names));
}

/** How many ideas there are in each stage, in all or to one question or of one tag. */
export async function ideasByStage(
  read: Read,
  { questionId = null, tagId = null }: { questionId?: string | null; tagId?: string | null } = {},
): Promise<{ stage: Stage; count: number }[]> {
  if (questionId) {
    const rows = await read
      .select({ stage: ideas.stage, n: count() })
      .from(ideas)
      .where(and(eq(ideas.questionId, questionId), notMerged, tagId ? bears(read, tagId) : undefined))
      .groupBy(ideas.stage);
    return stages.map((stage) => ({ stage, count: rows.find((row) => row.stage === stage)?.n ?? 0 }));
  }
  const what = tagId ? (`tag:${tagId}` as const) : "ideas";
  const counts = await countsOf(
    read,
    stages.map((stage) => `${what}:${stage}` as const),
  );
  return stages.map((stage) => ({ stage, count: counts.get(`${what}:${stage}`) ?? 0 }));
}

/** The three numbers on the wall. */
export async function wallTotals(read: Read): Promise<WallTotals> {
  const counts = await countsOf(read, ["ideas:shipped", "people-credited", "pilots-concluded"]);
  return {
    shipped: counts.get("ideas:shipped") ?? 0,
    credited: counts.get("people-credited") ?? 0,
    learnt: counts.get("pilots-concluded") ?? 0,
  };
}

async function countsOf(read: Read, names: TallyName[]): Promise<Map<string, number>> {
  const rows = await read.select().from(tallies).where(inArray(tallies.name, names));
  return new Map(rows.map(({ name, count }) => [name, count]));
}
