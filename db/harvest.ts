import { and, count, desc, eq, isNotNull, isNull } from "drizzle-orm";
import { pathOf, pathOfGem } from "../app/domain/paths.ts";
import type { Stage } from "../app/domain/stage.ts";
import type { Harvest, HarvestedIdea } from "../app/domain/views.ts";
import type { Read } from "./connect.ts";
import { notMerged } from "./not-merged.ts";
import { celebrations, ideas } from "./schema.ts";

/** What came of the ideas to a question, the most wanted of each kind first: what "what we heard" is drafted from. */
export async function harvestOf(read: Read, questionId: string, most = 4): Promise<Harvest> {
  const of = (stage: Stage) => inStage(read, questionId, stage, most);
  const [shipped, piloting, polishing, resting, heard, unheard] = await Promise.all([
    of("shipped"),
    of("piloting"),
    of("polishing"),
    of("resting"),
    inStage(read, questionId, "rough", most, isNotNull(ideas.heardAt)),
    howMany(read, questionId, "rough", isNull(ideas.heardAt)),
  ]);
  return { shipped, piloting, polishing, resting, heard, unheard };
}

async function inStage(
  read: Read,
  questionId: string,
  stage: Stage,
  most: number,
  also?: ReturnType<typeof isNotNull>,
) {
  const { number, slug, title, votesCount: votes } = ideas;
  const rows = await read
    .select({ number, slug, title, votes, gem: { number: celebrations.number, slug: celebrations.slug } })
    .from(ideas)
    .leftJoin(celebrations, and(eq(celebrations.ideaId, ideas.id), eq(celebrations.kind, "shipped")))
    .where(and(eq(ideas.questionId, questionId), eq(ideas.stage, stage), notMerged, also))
    .orderBy(desc(ideas.votesCount), desc(ideas.id))
    .limit(most);
  const first = rows.map(({ gem, title, votes, ...idea }): HarvestedIdea => {
    return { title, votes, href: gem ? pathOfGem(gem) : pathOf(idea) };
  });
  const all = first.length < most ? first.length : await howMany(read, questionId, stage, also);
  return { first, more: all - first.length };
}

async function howMany(read: Read, questionId: string, stage: Stage, also?: ReturnType<typeof isNotNull>) {
  const [row] = await read
    .select({ count: count() })
    .from(ideas)
    .where(and(eq(ideas.questionId, questionId), eq(ideas.stage, stage), notMerged, also));
  return row?.count ?? 0;
}
