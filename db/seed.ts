import { like } from "drizzle-orm";
import { answerDue, weekdays } from "../app/domain/calendar.ts";
import { hashPassword } from "../app/domain/password.ts";
import { heatOfPosting, warmer } from "../app/domain/ranking.ts";
import { searchTextOf } from "../app/domain/search.ts";
import { slugOf } from "../app/domain/slug.ts";
import { type Stage, stages } from "../app/domain/stage.ts";
import type { Db, Tx } from "./connect.ts";
import { randomFrom } from "./demo/random.ts";
import { idsAt } from "./ids.ts";
import { nextNumber } from "./numbers.ts";
import { comments, ideas, people, votes } from "./schema.ts";
import { seedName, seedText, seedTitle } from "./seed-words.ts";
import { makeSite, theSite } from "./site.ts";
import { tally } from "./tallies.ts";

/** Everybody of the benchmark's data signs in with it, as seed-1@example.org and so on. */
export const seedPassword = "roughstone-seed";

/** Marks a site that was made for measuring. */
const seeded = "benchmark";
const seedAnswerDays = 3;
const seedCalendar = { timeZone: "UTC", workingDays: weekdays.slice(0, 5), holidays: new Set<string>() };
const dayMs = 86_400_000;
const together = 200;

/**
 * Adds `count` ideas with about ten votes and three comments each, in bulk and the same for the same seed. The stored
 * numbers are those of the rows. `progress` hears how many ideas there are after each part.
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
  const random = randomFrom(seed);
  const crowd = await seedPeople(db, Math.min(2_000, Math.max(50, Math.ceil(count / 20))), now, random);
  for (let made = 0; made < count; made += together) {
    const part = Math.min(together, count - made);
    const age = (place: number) => ((count - place) / count) * 700 * dayMs + 1;
    await db.write((tx) =>
      seedPart(tx, { crowd, random, now, postedAt: (place) => new Date(now.getTime() - age(made + place)), part }),
    );
    progress(made + part);
  }
}

type Part = { crowd: string[]; random: () => number; now: Date; postedAt: (place: number) => Date; part: number };

async function seedPart(tx: Tx, { crowd, random, now, postedAt, part }: Part): Promise<void> {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const bytes = () => Math.floor(random() * 256);
  const first = (await nextNumber(tx, "idea", part)) - part + 1;
  const rows = {
    ideas: [] as Rows<typeof ideas>,
    votes: [] as Rows<typeof votes>,
    comments: [] as Rows<typeof comments>,
  };
  const byStage = new Map<Stage, number>();
  for (let place = 0; place < part; place++) {
    const createdAt = postedAt(place);
    const id = idsAt(createdAt, bytes)();
    const title = seedTitle(pick);
    const body = seedText(pick);
    const stage = random() < 0.6 ? "rough" : pick(stages);
    byStage.set(stage, (byStage.get(stage) ?? 0) + 1);
    const voters = new Set(Array.from({ length: Math.floor(20 * random() ** 2 * 1.5) }, () => pick(crowd)));
    const said = Math.floor(random() * 7);
    let hot = heatOfPosting(createdAt);
    for (const personId of voters) {
      const votedAt = new Date(createdAt.getTime() + random() * (now.getTime() - createdAt.getTime()));
      hot = warmer(hot, votedAt);
      rows.votes.push({ ideaId: id, personId, votedAt });
    }
    for (let n = 0; n < said; n++) {
      const at = new Date(createdAt.getTime() + random() * (now.getTime() - createdAt.getTime()));
      const words = seedText(pick);
      rows.comments.push({
        id: idsAt(at, bytes)(),
        ideaId: id,
        authorId: pick(crowd),
        kind: random() < 0.2 ? "yes-and" : "comment",
        body: words,
        bodyHtml: `<p>${words}</p>`,
        createdAt: at,
      });
    }
    rows.ideas.push({
      id,
      number: first + place,
      slug: slugOf(title),
      dreamerId: pick(crowd),
      stage,
      leftStage: stage === "resting" ? "rough" : null,
      title,
      body,
      searchText: searchTextOf({ title, body }),
      bodyHtml: `<p>${body}</p>`,
      excerpt: body.slice(0, 180),
      votesCount: voters.size,
      commentsCount: said,
      hot,
      answerDue: answerDue(seedCalendar, createdAt, seedAnswerDays),
      createdAt,
    });
  }
  await tx.insert(ideas).values(rows.ideas);
  for (const some of parts(rows.votes)) await tx.insert(votes).values(some);
  for (const some of parts(rows.comments)) await tx.insert(comments).values(some);
  for (const [stage, n] of byStage) await tally(tx, `ideas:${stage}`, n);
}

type Rows<T extends { $inferInsert: unknown }> = T["$inferInsert"][];

/** The crowd of an earlier seeding, or a new one; and a site, where there is none. Answers the people's ids. */
async function seedPeople(db: Db, count: number, now: Date, random: () => number): Promise<string[]> {
  const passwordHash = await hashPassword(seedPassword);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const joinedAt = new Date(now.getTime() - 720 * dayMs);
  const newId = idsAt(joinedAt, () => Math.floor(random() * 256));
  const rows = Array.from({ length: count }, (_, place) => ({
    id: newId(),
    handle: `seed-${place + 1}`,
    email: `seed-${place + 1}@example.org`,
    passwordHash,
    role: place === 0 ? ("staff" as const) : ("customer" as const),
    name: seedName(place + 1, pick),
    joinedAt,
  }));
  return db.write(async (tx) => {
    const site = await theSite(tx);
    if (site && site.demoSeed !== seeded)
      throw new Error(
        "This database holds a site, so no benchmark data is mixed into it. Give it a DATABASE_URL of its own.",
      );
    await makeSite(tx, {
      name: "Roughstone",
      address: "http://localhost:3000",
      answerDays: seedAnswerDays,
      timeZone: seedCalendar.timeZone,
      madeAt: joinedAt,
      demoSeed: seeded,
    });
    for (const some of parts(rows)) await tx.insert(people).values(some).onConflictDoNothing();
    const all = await tx.select({ id: people.id }).from(people).where(like(people.handle, "seed-%")).limit(count);
    return all.map(({ id }) => id);
  });
}

function parts<T>(rows: T[], most = 500): T[][] {
  return Array.from({ length: Math.ceil(rows.length / most) }, (_, n) => rows.slice(n * most, (n + 1) * most));
}
