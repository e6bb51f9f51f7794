import type { OwnIdea } from "#app/ui/you/own-ideas.tsx";
import { promisesOf } from "#db/answer-due.ts";
import type { Read } from "#db/connect.ts";
import type { WaitingIdea } from "#db/ideas.ts";
import type { Site } from "#db/site.ts";

/** One's own ideas, each with the day until which a first answer is promised, while there is none. */
export async function withDue(read: Read, site: Site, ideas: WaitingIdea[], now: Date): Promise<OwnIdea[]> {
  const promises = await promisesOf(read, site, ideas, now);
  return ideas.map(({ id, number, slug, title, stage, votes, pilot, heard }, place) => {
    const promised = heard ? null : promises[place];
    const due = promised?.due ?? null;
    return { id, number, slug, title, stage, votes, pilot, due, paused: Boolean(promised?.pause) };
  });
}
