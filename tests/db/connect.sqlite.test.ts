import { setTimeout as pause } from "node:timers/promises";
import BetterSqlite3 from "better-sqlite3";
import { expect, test } from "vitest";
import { type Db, open } from "#db/connect.ts";
import { fileOf } from "#db/engine.ts";
import { Busy } from "#db/fault.ts";
import { numbers } from "#db/schema.ts";
import { newDatabase, newFolder } from "../support/database.ts";

const add = (db: Db, kind: string) => db.write((tx) => tx.insert(numbers).values({ kind, last: 1 }));

test("while another process holds the file a write waits, and nothing else does", async () => {
  const db = await newDatabase();
  const other = new BetterSqlite3(fileOf(db.url));
  other.exec("BEGIN IMMEDIATE");
  let done = false;
  const writing = add(db, "one").then(() => {
    done = true;
  });
  for (let beat = 0; beat < 5; beat++) {
    await pause(20);
    expect(await db.read.$count(numbers)).toBe(0);
  }
  expect(done).toBe(false);
  other.exec("COMMIT");
  other.close();
  await writing;
  expect(await db.read.$count(numbers)).toBe(1);
});

test("held for too long, it says that it is busy, to all who wait; and works again afterwards", async () => {
  const db = await newDatabase();
  const other = new BetterSqlite3(fileOf(db.url));
  other.exec("BEGIN IMMEDIATE");
  const all = await Promise.allSettled([add(db, "one"), add(db, "two")]);
  expect(all.map((answer) => answer.status === "rejected" && answer.reason instanceof Busy)).toEqual([true, true]);
  other.exec("ROLLBACK");
  other.close();
  await add(db, "three");
  expect(await db.read.$count(numbers)).toBe(1);
});

test("when a thousand wait, the next are told at once that it is busy, and those who wait are served", async () => {
  const db = await newDatabase();
  const all = await Promise.allSettled(Array.from({ length: 1_200 }, async (_, n) => add(db, `${n}`)));
  const served = all.filter(({ status }) => status === "fulfilled").length;
  expect(served).toBeGreaterThanOrEqual(1_000);
  for (const answer of all) if (answer.status === "rejected") expect(answer.reason).toBeInstanceOf(Busy);
  expect(await db.read.$count(numbers)).toBe(served);
});

test("a job that takes its time is waited for, and those behind it keep their order", async () => {
  const db = await newDatabase();
  const order: number[] = [];
  const job = (n: number) =>
    db.write(async () => {
      await pause(n === 0 ? 30 : 0);
      order.push(n);
    });
  await Promise.all([0, 1, 2, 3].map(job));
  expect(order).toEqual([0, 1, 2, 3]);
});

test("closing waits for the writes that were asked for", async () => {
  const file = `${newFolder()}/closing.db`;
  const { migrate } = await import("#db/migrate.ts");
  await migrate(`file:${file}`);
  const db = await open(`file:${file}`);
  const writes = Array.from({ length: 100 }, (_, n) => add(db, `${n}`));
  await db.close();
  await Promise.all(writes);
  const again = new BetterSqlite3(file, { readonly: true });
  expect(again.prepare("SELECT count(*) FROM numbers").pluck().get()).toBe(100);
  again.close();
});

test("references are enforced, and the file is in WAL", async () => {
  const db = await newDatabase();
  const { votes } = await import("#db/schema.ts");
  const orphan = { ideaId: "none", personId: "none", votedAt: new Date(0) };
  await expect(db.write((tx) => tx.insert(votes).values(orphan))).rejects.toThrow();
  const other = new BetterSqlite3(fileOf(db.url));
  expect(other.pragma("journal_mode", { simple: true })).toBe("wal");
  other.close();
});

test("the file of an address is what stands behind file:", () => {
  expect(["file:data/a.db", "file:/tmp/a.db", "file:///tmp/a.db", "data/a.db"].map(fileOf)).toEqual([
    "data/a.db",
    "/tmp/a.db",
    "/tmp/a.db",
    "data/a.db",
  ]);
});
