import { and, count, desc, eq, inArray } from "drizzle-orm";
import { pathOf, pathOfGem } from "../app/domain/paths.ts";
import type { Outgrowth, QuestionRow, QuestionView } from "../app/domain/views.ts";
import type { Read } from "./connect.ts";
import { firstIds } from "./idea-list.ts";
import { notMerged } from "./not-merged.ts";
import { faceColumns, faceOf, peopleAs } from "./people.ts";
import { celebrations, ideas } from "./schema.ts";

const dreamer = peopleAs("dreamer");

/** What came of a question: its ideas that shipped, that are being tried, that were tried and rest; the newest first. */
export async function outgrowthsOf(read: Read, questionId: string, most = 12): Promise<Outgrowth[]> {
  const all = await Promise.all(
    (["shipped", "piloting", "resting"] as const).map((stage) => inStage(read, questionId, stage, most)),
  );
  return all.flat();
}

async function inStage(read: Read, questionId: string, stage: Outgrowth["stage"], most: number): Promise<Outgrowth[]> {
  const { id, number, slug, title } = ideas;
  const rows = await read
    .select({
      id,
      number,
      slug,
      title,
      dreamer: faceColumns(dreamer),
      gem: { number: celebrations.number, slug: celebrations.slug },
    })
    .from(ideas)
    .innerJoin(dreamer, eq(dreamer.id, ideas.dreamerId))
    .leftJoin(celebrations, and(eq(celebrations.ideaId, ideas.id), eq(celebrations.kind, "shipped")))
    .where(
      and(
        eq(ideas.questionId, questionId),
        eq(ideas.stage, stage),
        notMerged,
        stage === "resting" ? eq(ideas.leftStage, "piloting") : undefined,
      ),
    )
    .orderBy(desc(ideas.createdAt), desc(ideas.id))
    .limit(most);
  return rows.map(({ id, title, gem, dreamer, ...row }) => ({
    id,
    title,
    stage,
    dreamer: faceOf(dreamer),
    href: gem ? pathOfGem(gem) : pathOf(row),
  }));
}

/** Questions with what a list shows of their ideas. */
export async function withStones(read: Read, questions: QuestionView[]): Promise<QuestionRow[]> {
  const counts = await countsOf(
    read,
    questions.map(({ id }) => id),
  );
  return Promise.all(
    questions.map(async (question) => {
      const of = (stage: string) => counts.find((one) => one.of === question.id && one.stage === stage)?.count ?? 0;
      const stones = question.ideas > 0 ? await stonesOf(read, question.id) : [];
      return { ...question, stones, shipped: of("shipped"), piloting: of("piloting") };
    }),
  );
}

/** How many ideas to some questions shipped or are being tried; those are few, however many there are. */
async function countsOf(read: Read, questionIds: string[]) {
  if (questionIds.length === 0) return [];
  return read
    .select({ of: ideas.questionId, stage: ideas.stage, count: count() })
    .from(ideas)
    .where(and(inArray(ideas.questionId, questionIds), inArray(ideas.stage, ["shipped", "piloting"]), notMerged))
    .groupBy(ideas.questionId, ideas.stage);
}

/** The stones of the ideas that most people want. */
async function stonesOf(read: Read, questionId: string, most = 5) {
  const ids = await firstIds(read, { sort: "wanted", questionId }, most);
  const rows = await read.select({ id: ideas.id, stage: ideas.stage }).from(ideas).where(inArray(ideas.id, ids));
  return rows.sort((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id));
}
