import { type ChildProcess, spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { count, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { type Db, open } from "#db/connect.ts";
import { engine } from "#db/engine.ts";
import { type Migration, migrate } from "#db/migrate.ts";
import { numbers, people } from "#db/schema.ts";
import { newFolder } from "../support/database.ts";
import { aHouse } from "../support/house.ts";

const moments = 10;
const rows = 3_000;

/** Long enough to be met in the middle: every row is copied and changed. */
const heavy: Migration = {
  name: "0099_numbers_know_their_square",
  statements: [
    `CREATE TABLE numbers_new (kind TEXT PRIMARY KEY, last INTEGER NOT NULL, square ${engine === "postgres" ? "BIGINT" : "INTEGER"})`,
    "INSERT INTO numbers_new SELECT kind, last, last * last FROM numbers",
    "DROP TABLE numbers",
    "ALTER TABLE numbers_new RENAME TO numbers",
    "CREATE INDEX numbers_square ON numbers (square)",
    "UPDATE numbers SET square = square + 1",
  ],
};

test(`killed at ${moments} moments, a migration is not there or done, never half, and the next start finishes it`, {
  timeout: 120_000,
}, async () => {
  const one = await aFullOne();
  const started = performance.now();
  await ended(migrating(one.url));
  const lasts = performance.now() - started;
  expect(await isDone(one)).toBe(true);

  let undone = 0;
  for (let moment = 0; moment < moments; moment++) {
    const db = await aFullOne();
    const child = migrating(db.url);
    // The first half of its life a process only reads its own code.
    await pause(lasts * (0.4 + (0.65 * moment) / moments));
    child.kill("SIGKILL");
    await ended(child);
    if (!(await isDone(db))) undone++;
    await ended(migrating(db.url));
    expect(await isDone(db)).toBe(true);
  }
  expect(undone).toBeGreaterThan(0);
});

test("two processes that start at once on a database that is behind bring it forward once", async () => {
  const db = await aFullOne();
  expect(await Promise.all([1, 2, 3].map(() => ended(migrating(db.url))))).toEqual([0, 0, 0]);
  expect(await isDone(db)).toBe(true);
});

async function aFullOne() {
  const house = await aHouse();
  const db = house.db as Db & { url: string };
  for (let from = 0; from < rows; from += 500)
    await db.write((tx) =>
      tx.insert(numbers).values(Array.from({ length: 500 }, (_, n) => ({ kind: `n-${from + n}`, last: from + n }))),
    );
  return db;
}

/** Whether the migration is there, whole; throws when it is half there, or rows are missing. */
async function isDone({ url }: { url: string }): Promise<boolean> {
  const db = await open(url);
  try {
    expect(await db.read.select({ n: count() }).from(people)).toEqual([{ n: 6 }]);
    expect(await db.read.$count(numbers)).toBeGreaterThanOrEqual(rows);
    const done = await hasSquares(db);
    if (done) await expect(migrate(url)).rejects.toThrow("newer Roughstone");
    else expect(await migrate(url)).toEqual([]);
    return done;
  } finally {
    await db.close();
  }
}

function hasSquares(db: Db): Promise<boolean> {
  return db.read
    .select({ square: sql`square` })
    .from(numbers)
    .limit(1)
    .then(
      () => true,
      () => false,
    );
}

function migrating(url: string): ChildProcess {
  const script = `${newFolder()}/migrate.mjs`;
  writeFileSync(
    script,
    `const { migrate, migrationsOf } = await import("${process.cwd()}/db/migrate.ts");
     await migrate(${JSON.stringify(url)}, [...migrationsOf(${JSON.stringify(url)}), ${JSON.stringify(heavy)}]);`,
  );
  return spawn(process.execPath, ["--import", "tsx", script], { stdio: "ignore" });
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve(child.exitCode);
    else child.once("exit", resolve);
  });
}
