import { and, countDistinct, eq, gte, lt, lte, sum } from "drizzle-orm";
import { addDays, endOfDay, type Span } from "../../app/domain/calendar.ts";
import type { Travel } from "../../app/domain/dashboard.ts";
import type { Read } from "../connect.ts";
import { ideas, people, shareDays, shareLinks } from "../schema.ts";
import { ledTo } from "../share-links.ts";

/**
 * How far each thing travelled by its share links in a range: visits on its days, who signed up in it by one of them, and
 * how many of those have left an idea since. The furthest first; titles are found for the first `named`.
 */
export async function travelsOf(read: Read, timeZone: string, { from, until }: Span, named: number): Promise<Travel[]> {
  const [begins, ends] = [endOfDay(timeZone, addDays(from, -1)), endOfDay(timeZone, until)];
  const visited = await read
    .select({ subject: shareLinks.subject, visits: sum(shareDays.visits).mapWith(Number) })
    .from(shareDays)
    .innerJoin(shareLinks, eq(shareLinks.code, shareDays.code))
    .where(and(gte(shareDays.day, from), lte(shareDays.day, until)))
    .groupBy(shareLinks.subject);
  const came = await read
    .select({
      subject: shareLinks.subject,
      signUps: countDistinct(people.id),
      ideas: countDistinct(ideas.dreamerId),
    })
    .from(people)
    .innerJoin(shareLinks, eq(shareLinks.code, people.cameBy))
    .leftJoin(ideas, eq(ideas.dreamerId, people.id))
    .where(and(gte(people.joinedAt, begins), lt(people.joinedAt, ends)))
    .groupBy(shareLinks.subject);
  const figures = new Map<string, Pick<Travel, "visits" | "signUps" | "ideas">>();
  for (const { subject, visits } of visited) figures.set(subject, { visits, signUps: 0, ideas: 0 });
  for (const { subject, ...led } of came) figures.set(subject, { visits: figures.get(subject)?.visits ?? 0, ...led });
  const rows = [...figures].map(([subject, row]) => ({ subject, ...row }));
  rows.sort(
    (one, other) => other.visits - one.visits || other.signUps - one.signUps || (one.subject < other.subject ? -1 : 1),
  );
  const led = await ledTo(
    read,
    rows.slice(0, named).map(({ subject }) => subject),
  );
  return rows.map(({ subject, ...figures }) => ({
    kind: subject.slice(0, subject.indexOf(":")) as Travel["kind"],
    title: led.get(subject)?.title ?? null,
    path: led.get(subject)?.path ?? null,
    ...figures,
  }));
}
