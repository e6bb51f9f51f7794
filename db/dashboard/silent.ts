import { and, desc, eq, gte, lte, ne, sql, sum } from "drizzle-orm";
import { addDays } from "../../app/domain/calendar.ts";
import { type SilentIdea, silence } from "../../app/domain/dashboard.ts";
import type { Read } from "../connect.ts";
import { notMerged } from "../not-merged.ts";
import { ideas, ideaViews } from "../schema.ts";

/**
 * Ideas that many looked at in the thirty days up to `until` and few voted for in all, most looked at first: at least ten
 * views, and ten for each vote and one more. What is shipped or lives on in another idea can't be voted for.
 */
export async function silentIdeas(read: Read, until: string, most: number): Promise<SilentIdea[]> {
  // What is looked at most stands on top: where enough of that is silent, nothing else has to be looked up.
  const loudest = await silentFrom(read, until, most, 10 * silence.views);
  return loudest.length === most ? loudest : silentFrom(read, until, most, silence.views);
}

/** The same of at least `least` views. */
function silentFrom(read: Read, until: string, most: number, least: number): Promise<SilentIdea[]> {
  const views = sum(ideaViews.views).mapWith(Number);
  const looked = read
    .select({ ideaId: ideaViews.ideaId, views: views.as("looked") })
    .from(ideaViews)
    .where(and(gte(ideaViews.day, addDays(until, 1 - silence.days)), lte(ideaViews.day, until)))
    .groupBy(ideaViews.ideaId)
    .having(gte(sum(ideaViews.views), sql`${least}`))
    .as("looked_at");
  const { number, slug, title, stage, votesCount } = ideas;
  return read
    .select({ number, slug, title, stage, views: looked.views, votes: votesCount })
    .from(looked)
    .innerJoin(ideas, eq(ideas.id, looked.ideaId))
    .where(and(gte(looked.views, sql`${silence.perVote} * (${votesCount} + 1)`), ne(stage, "shipped"), notMerged))
    .orderBy(desc(looked.views), desc(number))
    .limit(most);
}
