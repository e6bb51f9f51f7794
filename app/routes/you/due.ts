import type { OwnIdea } from "#app/ui/you/own-ideas.tsx";
import { promisesOf } from "#db/answer-due.ts";
import type { Read } from "#db/connect.ts";
import type { WaitingIdea } from "#db/ideas.ts";
import { survivorOf } from "#db/merges.ts";
import type { Site } from "#db/site.ts";

/**
 * One's own ideas, each with the day until which a first answer is promised, while there is none, and with the idea it
 * was merged into.
 */
export async function withDue(read: Read, site: Site, ideas: WaitingIdea[], now: Date): Promise<OwnIdea[]> {
  const promises = await promisesOf(read, site, ideas, now);
  const survivors = await Promise.all(ideas.map(({ id, mergedAt }) => (mergedAt ? survivorOf(read, id) : null)));
  return ideas.map(({ id, number, slug, title, stage, votes, pilot, heard, unseen }, place) => {
    const promised = heard || unseen ? null : promises[place];
    const due = promised?.due ?? null;
    const mergedInto = survivors[place]?.title ?? null;
    return { id, number, slug, title, stage, votes, pilot, mergedInto, unseen, due, paused: Boolean(promised?.pause) };
  });
}
