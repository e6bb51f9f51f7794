import { asc, eq, like, sql } from "drizzle-orm";
import { answerDue, endOfDay, weekdays } from "../app/domain/calendar.ts";
import { hashPassword } from "../app/domain/password.ts";
import { heatOfPosting, placeInRing, polishOf, warmer } from "../app/domain/ranking.ts";
import { scoreKey, usualWeights } from "../app/domain/score.ts";
import { searchTextOf } from "../app/domain/search.ts";
import { slugOf } from "../app/domain/slug.ts";
import { stages } from "../app/domain/stage.ts";
import { countActivity, notePeople } from "./activity.ts";
import type { Db, Tx } from "./connect.ts";
import { randomFrom } from "./demo/random.ts";
import { idsAt } from "./ids.ts";
import { nextNumber } from "./numbers.ts";
import { comments, ideas, ideaTags, people, revisions, tags, titleRoots, votes } from "./schema.ts";
import { seedName, seedTags, seedText, seedTitle } from "./seed-words.ts";
import { makeSite, raisePublicVersion, theSite } from "./site.ts";
import { addTag } from "./tags.ts";
import { type TallyName, tally } from "./tallies.ts";
import { rootRows } from "./title-roots.ts";

/** Everybody of the benchmark's data signs in with it, as seed-1@example.org and so on. */
export const seedPassword = "roughstone-seed";

/** Marks a site that was made for measuring. */
const seeded = "benchmark";
const seedAnswerDays = 3;
const seedCalendar = { timeZone: "UTC", workingDays: weekdays.slice(0, 5), holidays: new Set<string>() };
const dayMs = 86_400_000;
const together = 200;
/** Of ten ideas so many have none, one, two, three, four tags. */
const tagged = [0, 0, 1, 1, 1, 1, 2, 2, 3, 4];

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
  const tagIds = await makeTags(db, now, random);
  const dreamers = new Set<string>();
  for (let made = 0; made < count; made += together) {
    const part = Math.min(together, count - made);
    const age = (place: number) => ((count - place) / count) * 700 * dayMs + 1;
    await db.write((tx) =>
      seedPart(tx, {
        crowd,
        dreamers,
        tagIds,
        random,
        now,
        postedAt: (place) => new Date(now.getTime() - age(made + place)),
        part,
      }),
    );
    progress(made + part);
  }
  await db.write((tx) => notePeople(tx, crowd, now));
  await countActivity(db, now);
}

type Part = {
  crowd: string[];
  /** Those of them who have dreamed something up. */
  dreamers: Set<string>;
  tagIds: string[];
  random: () => number;
  now: Date;
  postedAt: (place: number) => Date;
  part: number;
};

async function seedPart(tx: Tx, { crowd, dreamers, tagIds, random, now, postedAt, part }: Part): Promise<void> {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const bytes = () => Math.floor(random() * 256);
  const first = (await nextNumber(tx, "idea", part)) - part + 1;
  const rows = {
    ideas: [] as Rows<typeof ideas>,
    revisions: [] as Rows<typeof revisions>,
    roots: [] as Rows<typeof titleRoots>,
    votes: [] as Rows<typeof votes>,
    comments: [] as Rows<typeof comments>,
    tags: [] as Rows<typeof ideaTags>,
  };
  const totals = new Map<TallyName, number>();
  const byTag = new Map<string, number>();
  for (let place = 0; place < part; place++) {
    const createdAt = postedAt(place);
    const id = idsAt(createdAt, bytes)();
    const title = seedTitle(pick);
    const body = seedText(pick);
    const stage = random() < 0.6 ? "rough" : pick(stages);
    totals.set(`ideas:${stage}`, (totals.get(`ideas:${stage}`) ?? 0) + 1);
    const voters = new Set(Array.from({ length: Math.floor(20 * random() ** 2 * 1.5) }, () => pick(crowd)));
    const said = Math.floor(random() * 7);
    let hot = heatOfPosting(createdAt);
    const meant = [0, 0, 0, 0];
    for (const personId of voters) {
      const votedAt = new Date(createdAt.getTime() + random() * (now.getTime() - createdAt.getTime()));
      hot = warmer(hot, votedAt);
      // Four in ten say how much it would mean, and some of them what it would change.
      const strength = random() < 0.4 ? 1 + Math.floor(random() * 3) : 0;
      meant[strength] = (meant[strength] as number) + 1;
      const reason = strength && random() < 0.3 ? seedTitle(pick) : null;
      rows.votes.push({ ideaId: id, personId, strength: strength || null, reason, votedAt });
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
    rows.roots.push(...rootRows(id, title));
    const excerpt = body.slice(0, 180);
    const strength = (meant[1] as number) + 2 * (meant[2] as number) + 3 * (meant[3] as number);
    const listed = {
      stage,
      votesCount: voters.size,
      hot,
      polish: polishOf({ hot, stage, commentsCount: said, excerpt }),
      shuffle: placeInRing(id),
      createdAt,
    };
    for (const tagId of new Set(Array.from({ length: pick(tagged) }, () => skewed(tagIds, random)))) {
      rows.tags.push({ tagId, ideaId: id, ...listed });
      totals.set(`tag:${tagId}:${stage}`, (totals.get(`tag:${tagId}:${stage}`) ?? 0) + 1);
      byTag.set(tagId, (byTag.get(tagId) ?? 0) + 1);
    }
    const dreamerId = pick(crowd);
    rows.revisions.push({ ideaId: id, number: 1, byId: dreamerId, title, body, createdAt });
    const due = answerDue(seedCalendar, createdAt, seedAnswerDays);
    const dueEnds = endOfDay(seedCalendar.timeZone, due);
    rows.ideas.push({
      ...listed,
      id,
      number: first + place,
      slug: slugOf(title),
      dreamerId,
      first: dreamers.has(dreamerId) ? 0 : 1,
      leftStage: stage === "resting" ? "rough" : null,
      title,
      body,
      searchText: searchTextOf({ title, body }),
      bodyHtml: `<p>${body}</p>`,
      excerpt,
      commentsCount: said,
      niceCount: meant[1],
      mattersCount: meant[2],
      vitalCount: meant[3],
      strength,
      score: scoreKey({ votesCount: voters.size, strength, reach: 0, effort: 0, createdAt }, usualWeights),
      scoreEdition: 1,
      answerDue: due,
      // Noted already, so that no clock has to begin with all of them.
      missedAt: dueEnds < now ? dueEnds : null,
    });
    dreamers.add(dreamerId);
  }
  await tx.insert(ideas).values(rows.ideas);
  for (const some of parts(rows.revisions)) await tx.insert(revisions).values(some);
  for (const some of parts(rows.roots)) await tx.insert(titleRoots).values(some);
  for (const some of parts(rows.votes)) await tx.insert(votes).values(some);
  for (const some of parts(rows.comments)) await tx.insert(comments).values(some);
  for (const some of parts(rows.tags)) await tx.insert(ideaTags).values(some);
  for (const [name, n] of totals) await tally(tx, name, n);
  for (const [id, n] of byTag)
    await tx
      .update(tags)
      .set({ ideasCount: sql`${tags.ideasCount} + ${n}` })
      .where(eq(tags.id, id));
  await raisePublicVersion(tx, `seeded up to No. ${first + part - 1}`);
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

/** Few tags are on many ideas, and many on few. */
function skewed(ids: string[], random: () => number): string {
  return ids[Math.floor(ids.length * random() ** 3)] as string;
}

/** The tags of an earlier seeding, or new ones; the most used first. */
async function makeTags(db: Db, now: Date, random: () => number): Promise<string[]> {
  const createdAt = new Date(now.getTime() - 720 * dayMs);
  const newId = idsAt(createdAt, () => Math.floor(random() * 256));
  return db.write(async (tx) => {
    for (const name of seedTags) await addTag(tx, { id: newId(), name, createdAt });
    return (await tx.select({ id: tags.id }).from(tags).orderBy(asc(tags.id))).map(({ id }) => id);
  });
}

function parts<T>(rows: T[], most = 500): T[][] {
  return Array.from({ length: Math.ceil(rows.length / most) }, (_, n) => rows.slice(n * most, (n + 1) * most));
}
