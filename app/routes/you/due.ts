import type { OwnIdea } from "#app/ui/you/own-ideas.tsx";
import { dueDays } from "#db/answer-due.ts";
import type { Read } from "#db/connect.ts";
import type { WaitingIdea } from "#db/ideas.ts";
import type { Site } from "#db/site.ts";

/** One's own ideas, each with the day until which a first answer is promised, while there is none. */
export async function withDue(read: Read, site: Site, ideas: WaitingIdea[]): Promise<OwnIdea[]> {
  const due = await dueDays(read, site, ideas);
  return ideas.map(({ id, number, slug, title, stage, votes, pilot, heard }, place) => {
    return { id, number, slug, title, stage, votes, pilot, due: heard ? null : (due[place] ?? null) };
  });
}
