import { type ChildProcess, spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { count, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { type Db, open } from "#db/connect.ts";
import { engine } from "#db/engine.ts";
import { type Migration, migrate } from "#db/migrate.ts";
import { numbers, people } from "#db/schema.ts";
import { newFolder } from "../support/database.ts";
import { aHouse } from "../support/house.ts";

const rows = 3_000;

/** Every row is copied and changed. */
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

test("killed at any statement, a migration is not there or done, never half, and the next start finishes it", {
  timeout: 120_000,
}, async () => {
  for (let statement = 0; statement <= heavy.statements.length; statement++) {
    const db = await aFullOne();
    const child = migrating(db.url, statement);
    await waits(child);
    child.kill("SIGKILL");
    await ended(child);
    expect(await isDone(db)).toBe(false);
    expect(await ended(migrating(db.url))).toBe(0);
    expect(await isDone(db)).toBe(true);
  }
});

test("three processes that start at once on a database that is behind bring it forward once", async () => {
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

/** A start of its own. Before the statement it is told to wait at, or after the last, it says so and goes no further. */
function migrating(url: string, waitAt?: number): ChildProcess {
  const script = `${newFolder()}/migrate.mjs`;
  writeFileSync(
    script,
    `const { migrate, migrationsOf } = await import("${process.cwd()}/db/migrate.ts");
     const { writeSync } = await import("node:fs");
     const heavy = ${JSON.stringify(heavy)};
     function* waiting() {
       for (const [place, statement] of [...heavy.statements, "SELECT 1"].entries()) {
         if (place === ${waitAt}) {
           writeSync(1, "waiting");
           Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
         }
         yield statement;
       }
     }
     await migrate(${JSON.stringify(url)}, [...migrationsOf(${JSON.stringify(url)}), { ...heavy, statements: waiting() }]);`,
  );
  return spawn(process.execPath, ["--import", "tsx", script], { stdio: ["ignore", "pipe", "inherit"] });
}

/** Until the child has come to where it waits. */
function waits(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => child.stdout?.once("data", () => resolve()));
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve(child.exitCode);
    else child.once("exit", resolve);
  });
}
