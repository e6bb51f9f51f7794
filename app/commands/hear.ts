import { dayIn } from "#app/domain/calendar.ts";
import { about, type Happening } from "#app/domain/events.ts";
import { keepDue, resume } from "#db/answer-due.ts";
import type { Tx } from "#db/connect.ts";
import { hearIdea, type Idea } from "#db/ideas.ts";
import { countHeard } from "#db/pulse.ts";
import type { Site } from "#db/site.ts";
import { miss } from "./miss.ts";

const hourMs = 3_600_000;

type Hearing = { idea: Idea; comment: string; me: string; site: Site; now: Date };

/**
 * The first answer by staff: the idea is heard, its clock stops and its pause ends. Answers what happened, with whether
 * the promise was kept; nothing when the idea had been heard before.
 */
export async function hear(tx: Tx, { idea, comment, me, site, now }: Hearing): Promise<Happening[]> {
  if (idea.heardAt) return [];
  await keepDue(tx, site, idea);
  // Where the clock has not come to it yet, this event is the one that tells of the day that was missed.
  const missed = await miss(tx, { idea, site, now });
  const heard = await hearIdea(tx, idea.id, me, now);
  if (!heard) return [];
  const day = dayIn(site.timeZone, now);
  const due = (await resume(tx, site, heard, day)) ?? heard.answerDue;
  const kept = heard.missedAt === null;
  const hours = Math.floor((now.getTime() - heard.createdAt.getTime()) / hourMs);
  await countHeard(tx, { day, kept, hours });
  const data = { idea: idea.number, comment, due, day, kept: kept ? 1 : 0, hours, missed: missed?.day ?? null };
  return [{ kind: "idea-heard", subjects: [about("idea", idea.id)], data }];
}
