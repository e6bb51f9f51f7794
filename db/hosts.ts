import { and, desc, eq, gte, ne } from "drizzle-orm";
import { medianOf } from "../app/domain/pulse.ts";
import type { HostView } from "../app/domain/views.ts";
import type { Read } from "./connect.ts";
import { notMerged } from "./not-merged.ts";
import { staffList } from "./people.ts";
import { ideas } from "./schema.ts";

const dayMs = 86_400_000;
const hourMs = 3_600_000;
const answered = 500;
const few = 6;

/** How fast somebody who works here answered within the last 365 days, and a few of the ideas they look after. */
export async function hostView(read: Read, personId: string, now: Date): Promise<HostView> {
  const { id, number, slug, title, stage, hostId, hot, heardBy, heardAt, createdAt, missedAt } = ideas;
  const looksAfter = and(eq(hostId, personId), ne(stage, "shipped"), notMerged);
  const [heard, hosted, ideasCount] = await Promise.all([
    read
      .select({ heardAt, createdAt, missedAt })
      .from(ideas)
      .where(and(eq(heardBy, personId), gte(heardAt, new Date(now.getTime() - 365 * dayMs))))
      .orderBy(desc(heardAt), desc(id))
      .limit(answered),
    read
      .select({ id, number, slug, title, stage })
      .from(ideas)
      .where(looksAfter)
      .orderBy(desc(hot), desc(id))
      .limit(few),
    read.$count(ideas, looksAfter),
  ]);
  const hours = heard
    .map(({ heardAt, createdAt }) => Number(heardAt) - Number(createdAt))
    .sort((one, other) => one - other);
  return {
    hours: medianOf(hours.map((ms) => ({ hours: Math.floor(ms / hourMs), count: 1 }))),
    kept: heard.filter(({ missedAt }) => missedAt === null).length,
    heard: heard.length,
    ideas: hosted,
    ideasCount,
  };
}

/** Everybody who works here, by name, for whoever hands something over; `now` is its present host. */
export async function teamFor(read: Read, hostId: string | null) {
  const team = await staffList(read);
  return team.map(({ id, handle, name }) => ({ handle, name, now: id === hostId }));
}
