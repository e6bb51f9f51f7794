import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { type Db, open } from "#db/connect.ts";
import { type Migration, migrate, migrationsOf } from "#db/migrate.ts";
import { numbers } from "#db/schema.ts";
import { everything } from "../commands/story.ts";
import { newDatabase } from "../support/database.ts";
import { aHouse } from "../support/house.ts";

const next = (url: string, ...statements: string[]): Migration[] => [
  ...migrationsOf(url),
  { name: "0099_the_next", statements },
];
const raw = (db: Db, statement: string) =>
  db.write(
    async (tx) =>
      (tx as unknown as { run?: (q: unknown) => unknown; execute?: (q: unknown) => unknown }).execute?.(
        sql.raw(statement),
      ) ?? (tx as never as { run: (q: unknown) => unknown }).run(sql.raw(statement)),
  );

test("a database that is up to date is left alone", async () => {
  const db = await newDatabase();
  expect(await migrate(db.url)).toEqual([]);
});

test("what is due is applied once, and the rows stay", async () => {
  const house = await aHouse();
  await house.idea();
  const { url } = house.db as Db & { url: string };
  const before = await everything(house.db.read);
  const due = next(url, "ALTER TABLE ideas ADD COLUMN mood TEXT", "CREATE TABLE moods (name TEXT PRIMARY KEY)");
  expect(await migrate(url, due)).toEqual(["0099_the_next"]);
  expect(await migrate(url, due)).toEqual([]);
  await raw(house.db, "UPDATE ideas SET mood = 'bright'");
  expect(await everything(house.db.read)).toEqual(before);
});

test.each([
  ["rows", "DELETE FROM people WHERE handle = 'bo'"],
  [
    "every row of a table it rebuilds",
    "CREATE TABLE votes_new AS SELECT * FROM votes WHERE 1 = 0",
    "DROP TABLE votes",
    "ALTER TABLE votes_new RENAME TO votes",
  ],
  ["a table that holds rows", "DROP TABLE votes"],
])("a migration that would delete %s is refused and changes nothing", async (_, ...statements) => {
  const house = await aHouse();
  const { castVote } = await import("#app/commands/index.ts");
  await house.does("Cleo", castVote, { number: await house.idea() });
  const { url } = house.db as Db & { url: string };
  const before = await everything(house.db.read);
  await expect(migrate(url, next(url, ...statements))).rejects.toThrow("Nothing was changed");
  expect(await everything(house.db.read)).toEqual(before);
  expect(await migrate(url)).toEqual([]);
});

test("a migration that fails half-way changes nothing", async () => {
  const house = await aHouse();
  const { url } = house.db as Db & { url: string };
  const before = await everything(house.db.read);
  await expect(
    migrate(url, next(url, "CREATE TABLE moods (name TEXT)", "ALTER TABLE nowhere ADD COLUMN a TEXT")),
  ).rejects.toThrow();
  expect(await everything(house.db.read)).toEqual(before);
  expect(await migrate(url, next(url, "CREATE TABLE moods (name TEXT)"))).toEqual(["0099_the_next"]);
});

test("a database of a newer Roughstone is refused, and so is one of another line", async () => {
  const db = await newDatabase();
  await migrate(db.url, next(db.url, "CREATE TABLE moods (name TEXT)"));
  await expect(migrate(db.url)).rejects.toThrow('newer Roughstone (it knows "0099_the_next")');
  const other = [...migrationsOf(db.url), { name: "0098_another", statements: [] }];
  await expect(migrate(db.url, other)).rejects.toThrow("newer Roughstone");
  const again = await open(db.url);
  expect(await again.read.$count(numbers)).toBe(0);
  await again.close();
});

test("a database that holds somebody else's tables is left alone", async () => {
  const db = await newDatabase();
  await db.write((tx) => tx.insert(numbers).values({ kind: "one", last: 1 }));
  await raw(db, "DELETE FROM migrations");
  await expect(migrate(db.url)).rejects.toThrow("tables that are not Roughstone's");
  expect(await db.read.$count(numbers)).toBe(1);
});
