import { expect, test } from "vitest";
import { recount } from "#db/recount.ts";
import { ideas, votes } from "#db/schema.ts";
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

test("benchmark data is never mixed into a real site", async () => {
  const db = await newDatabase();
  const house = await settle(db);
  await house.idea();
  await expect(seedIdeas(db, 10)).rejects.toThrow("holds a site");
  expect(await db.read.select().from(ideas)).toHaveLength(1);
});
