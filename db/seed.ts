import { and, asc, count, eq, gt, isNull, max, sql } from "drizzle-orm";
import { countActivity, notePeople } from "./activity.ts";
import type { Db, Tx } from "./connect.ts";
import { randomFrom } from "./demo/random.ts";
import { creditEntries, credits, invited, notifications, people, tags } from "./schema.ts";
import { type Dice, diceOf } from "./seed/dice.ts";
import { seedPart } from "./seed/ideas.ts";
import { seedCrowd } from "./seed/people.ts";
import { seedTags } from "./seed/words.ts";
import { makeSite, theSite } from "./site.ts";
import { addTag } from "./tags.ts";
import { tally } from "./tallies.ts";

export { seedPassword } from "./seed/people.ts";

/** Marks a site that was made for measuring. */
const seeded = "benchmark";
const answerDays = 3;
const timeZone = "UTC";
const dayMs = 86_400_000;
const together = 200;

/**
 * Adds `count` ideas of the last 700 days in bulk, the same for the same seed, with what becomes of such: votes, comments,
 * answers, promises, polishes, pilots, gems, credits, news, invitations, share links and views; by people who come again and
 * again, and by people who come once or twice. The stored numbers are those of the rows. `progress` hears how many ideas
 * there are after each part.
 */
export async function seedIdeas(
  db: Db,
  count: number,
  {
    now = new Date(),
    seed = 1,
    progress = () => {},
  }: { now?: Date; seed?: number; progress?: (made: number) => void } = {},
): Promise<void> {
  const dice = diceOf(randomFrom(seed));
  const begin = new Date(now.getTime() - 720 * dayMs);
  await beginSite(db, begin);
  const crowd = await seedCrowd(db, Math.min(2_000, Math.max(50, Math.ceil(count / 20))), begin, dice);
  const tagIds = await makeTags(db, begin, dice);
  const dreamers = new Set<string>();
  const inviteEvery = Math.max(100, Math.ceil(count / 1_000));
  for (let made = 0; made < count; made += together) {
    const part = Math.min(together, count - made);
    const postedAt = (place: number) => new Date(now.getTime() - ((count - made - place) / count) * 700 * dayMs - 1);
    await db.write(async (tx) => {
      const newcomers = await seedPart(tx, {
        crowd,
        dreamers,
        tagIds,
        dice,
        now,
        postedAt,
        made,
        part,
        inviteEvery,
      });
      await notePeople(tx, newcomers, now);
    });
    progress(made + part);
  }
  await db.write(async (tx) => {
    await sumUpPeople(tx);
    await notePeople(
      tx,
      crowd.regulars.map(({ id }) => id),
      now,
    );
  });
  await countActivity(db, now);
}

/** The site, where there is none; throws when there is a real one. */
function beginSite(db: Db, madeAt: Date): Promise<void> {
  return db.write(async (tx) => {
    const site = await theSite(tx);
    if (site && site.demoSeed !== seeded)
      throw new Error(
        "This database holds a site, so no benchmark data is mixed into it. Give it a DATABASE_URL of its own.",
      );
    await makeSite(tx, {
      name: "Roughstone",
      address: "http://localhost:3000",
      ...{ answerDays, timeZone, madeAt, demoSeed: seeded },
    });
  });
}

/** The tags of an earlier seeding, or new ones; the most used first. */
async function makeTags(db: Db, createdAt: Date, dice: Dice): Promise<string[]> {
  return db.write(async (tx) => {
    for (const name of seedTags) await addTag(tx, { id: dice.idAt(createdAt), name, createdAt });
    return (await tx.select({ id: tags.id }).from(tags).orderBy(asc(tags.id))).map(({ id }) => id);
  });
}

/** What stands beside everybody's name: their credits, their unread news, and when they were invited last. */
async function sumUpPeople(tx: Tx): Promise<void> {
  const before = await credited(tx);
  const accepted = and(
    eq(creditEntries.creditId, credits.id),
    eq(creditEntries.entry, credits.entry),
    eq(creditEntries.state, "accepted"),
  );
  const own = tx
    .select({ n: count() })
    .from(credits)
    .innerJoin(creditEntries, accepted)
    .where(eq(credits.personId, people.id));
  const named = tx
    .select({ n: count() })
    .from(credits)
    .innerJoin(creditEntries, and(accepted, eq(creditEntries.shown, "name")))
    .where(eq(credits.personId, people.id));
  const unread = tx
    .select({ n: count() })
    .from(notifications)
    .where(and(eq(notifications.personId, people.id), isNull(notifications.readAt)));
  const last = tx
    .select({ at: max(invited.invitedAt) })
    .from(invited)
    .where(eq(invited.personId, people.id));
  await tx.update(people).set({
    creditsCount: sql`(${own})`,
    namedCreditsCount: sql`(${named})`,
    unreadCount: sql`(${unread})`,
    invitedAt: sql`(${last})`,
  });
  await tally(tx, "people-credited", (await credited(tx)) - before);
}

async function credited(tx: Tx): Promise<number> {
  const [row] = await tx.select({ n: count() }).from(people).where(gt(people.creditsCount, 0));
  return row?.n ?? 0;
}
