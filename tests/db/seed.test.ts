import { isNull } from "drizzle-orm";
import { expect, test } from "vitest";
import { figuresOf } from "#db/dashboard/figures.ts";
import { recount } from "#db/recount.ts";
import {
  attributes,
  celebrations,
  claps,
  comments,
  creditEntries,
  events,
  ideas,
  ideaViews,
  invited,
  notifications,
  people,
  pilots,
  polishes,
  promises,
  shareLinks,
  votes,
} from "#db/schema.ts";
import { seedIdeas } from "#db/seed.ts";
import { settle } from "../support/cast.ts";
import { newDatabase } from "../support/database.ts";

test("benchmark data adds up, also when there is more of it later, and says how far it is", async () => {
  const db = await newDatabase();
  const heard: number[] = [];
  await seedIdeas(db, 450, { progress: (made) => heard.push(made) });
  expect(heard).toEqual([200, 400, 450]);
  await seedIdeas(db, 50, { seed: 2 });
  const numbers = (await db.read.select({ number: ideas.number }).from(ideas)).map(({ number }) => number);
  expect(numbers.sort((one, other) => one - other)).toEqual(Array.from({ length: 500 }, (_, n) => n + 1));
  expect((await db.read.select().from(votes)).length).toBeGreaterThan(1_000);
  expect(await recount(db.read)).toEqual([]);
});

const now = new Date("2026-05-14T15:00:00Z");
const today = "2026-05-14";

test("benchmark data has all that becomes of ideas, and nobody is told of any of it any more", async () => {
  const { read, ...db } = await newDatabase();
  await seedIdeas({ read, ...db }, 600, { now });
  const kinds = async <Row>(rows: Promise<Row[]>, of: (row: Row) => unknown) => new Set((await rows).map(of));
  expect(await kinds(read.select().from(pilots), ({ state }) => state)).toEqual(new Set(["running", "concluded"]));
  expect(await kinds(read.select().from(polishes), ({ state }) => state)).toEqual(new Set(["offered", "accepted"]));
  expect(await kinds(read.select().from(promises), ({ state }) => state)).toEqual(new Set(["open", "kept", "broken"]));
  expect(await kinds(read.select().from(creditEntries), ({ state }) => state)).toEqual(
    new Set(["proposed", "accepted", "declined"]),
  );
  expect(await kinds(read.select().from(ideas), ({ heardAt }) => heardAt === null)).toEqual(new Set([true, false]));
  expect(await kinds(read.select().from(ideas), ({ reach, effort }) => reach > 0 && effort > 0)).toContain(true);
  expect(await kinds(read.select().from(people), ({ role }) => role)).toEqual(new Set(["staff", "customer"]));
  expect(await kinds(read.select().from(notifications), ({ readAt }) => readAt === null)).toHaveLength(2);
  for (const table of [celebrations, claps, attributes, invited])
    expect((await read.select().from(table)).length).toBeGreaterThan(20);
  const links = await read.select().from(shareLinks);
  expect(links.some((one) => one.visitsCount > 0 && one.signUpsCount > 0 && one.ideasCount > 0)).toBe(true);
  expect(await read.select().from(events).where(isNull(events.fannedOutAt))).toEqual([]);
  expect((await read.select().from(ideaViews)).every(({ day }) => day <= today)).toBe(true);

  const asked = { span: { from: "2025-05-19", until: "2026-05-17" }, timeZone: "UTC", today, most: 10 };
  const { weeks, cohorts, promises: kept, loops, silent, travels } = figuresOf;
  expect((await weeks(read, asked)).filter(({ fresh, returning }) => fresh && returning).length).toBeGreaterThan(10);
  expect(new Set((await cohorts(read, asked)).map(({ got }) => got)).size).toBe(5);
  expect((await kept(read, asked)).some(({ inTime, late }) => inTime && late)).toBe(true);
  for (const { voters, told } of await loops(read, asked)) expect(voters > told && told > 0).toBe(true);
  expect(await silent(read, asked)).not.toEqual([]);
  expect(new Set((await travels(read, asked)).map(({ kind }) => kind)).size).toBeGreaterThan(1);
});

test("benchmark data is the same for the same seed", async () => {
  const made = async (seed: number) => {
    const { read, ...db } = await newDatabase();
    await seedIdeas({ read, ...db }, 120, { now, seed });
    const tables = [ideas, votes, comments, pilots, events, promises, shareLinks, ideaViews, invited];
    return Promise.all(
      tables.map(async (table) => (await read.select().from(table)).map((row) => JSON.stringify(row)).sort()),
    );
  };
  const one = await made(1);
  expect(await made(1)).toEqual(one);
  expect(await made(2)).not.toEqual(one);
});

test("benchmark data is never mixed into a real site", async () => {
  const db = await newDatabase();
  const house = await settle(db);
  await house.idea();
  await expect(seedIdeas(db, 10)).rejects.toThrow("holds a site");
  expect(await db.read.select().from(ideas)).toHaveLength(1);
});
