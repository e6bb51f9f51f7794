import { and, count, eq, gt, gte, isNotNull, isNull, lte, type SQL, type SQLWrapper, sql } from "drizzle-orm";
import { type Cohort, type Got, gots, isRipe, monthsUntil } from "../../app/domain/dashboard.ts";
import type { Read } from "../connect.ts";
import { contributors, ideas, people, polishes, seats } from "../schema.ts";

/**
 * Contributors by the month of their first deed, for twelve months up to that of `until`, and what they got up to now: a
 * credit they accepted; a seat in a pilot; a polish, accepted of them or for an idea of theirs; a first answer in time;
 * or nothing. Who got several is counted with the first of these alone. To come back is to do something on a later day.
 */
export async function cohortsOf(read: Read, until: string, today: string): Promise<Cohort[]> {
  const months = monthsUntil(until);
  const began = read
    .select({ firstDay: contributors.firstDay, backAfter: contributors.backAfter, got: gotOf(read).as("got") })
    .from(contributors)
    .innerJoin(people, eq(people.id, contributors.personId))
    .where(and(gte(contributors.firstDay, `${months[0]}-01`), lte(contributors.firstDay, `${months.at(-1)}-31`)))
    .as("began");
  const rows = await read
    .select({ day: began.firstDay, backAfter: began.backAfter, got: began.got, n: count() })
    .from(began)
    .groupBy(began.firstDay, began.backAfter, sql`${began.got}`);
  const back = (month: string, of: typeof rows, days: number) =>
    isRipe(month, days, today) ? sumOf(of.filter(({ backAfter }) => backAfter !== null && backAfter <= days)) : null;
  return months.flatMap((month) =>
    gots.flatMap((got): Cohort[] => {
      const of = rows.filter((row) => row.got === got && row.day.startsWith(month));
      if (of.length === 0) return [];
      return [{ month, got, people: sumOf(of), back30: back(month, of, 30), back90: back(month, of, 90) }];
    }),
  );
}

function sumOf(rows: { n: number }[]): number {
  return rows.reduce((sum, { n }) => sum + n, 0);
}

/** What a contributor got, the strongest first. */
function gotOf(read: Read) {
  const { personId } = contributors;
  const seat = read
    .select({ id: seats.personId })
    .from(seats)
    .where(and(eq(seats.personId, personId), isNotNull(seats.seatedAt)));
  const polished = read
    .select({ id: ideas.id })
    .from(ideas)
    .where(and(eq(ideas.dreamerId, personId), gt(ideas.polishesCount, 0)));
  const polisher = read
    .select({ id: polishes.id })
    .from(polishes)
    .where(and(eq(polishes.byId, personId), eq(polishes.state, "accepted")));
  const heard = read
    .select({ id: ideas.id })
    .from(ideas)
    .where(and(eq(ideas.dreamerId, personId), isNotNull(ideas.heardAt), isNull(ideas.missedAt)));
  return sql<Got>`case when ${gt(people.creditsCount, 0)} then 'credit' when ${some(seat)} then 'seat'
    when ${some(polished)} or ${some(polisher)} then 'polished' when ${some(heard)} then 'heard' else 'nothing' end`;
}

/** Whether there is any, looked up for one person after the other: for `exists`, PostgreSQL goes through all there are first. */
function some(rows: { limit: (n: number) => SQLWrapper }): SQL {
  return sql`(${rows.limit(1)}) is not null`;
}
