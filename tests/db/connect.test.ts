import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { type Db, open, type Tx } from "#db/connect.ts";
import { numbers } from "#db/schema.ts";
import { newDatabase } from "../support/database.ts";

const add = (db: Db, kind: string) =>
  db.write(async (tx) => {
    await tx.insert(numbers).values({ kind, last: 1 });
    return kind;
  });
const kinds = async (db: Db) => (await db.read.select().from(numbers)).map(({ kind }) => kind).sort();

test("what is written is read, and the answer of the job is the answer of the write", async () => {
  const db = await newDatabase();
  expect(await add(db, "one")).toBe("one");
  expect(await kinds(db)).toEqual(["one"]);
});

test("reading can't write", async () => {
  const db = await newDatabase();
  const read = db.read as unknown as Tx;
  await expect((async () => read.insert(numbers).values({ kind: "one", last: 1 }))()).rejects.toThrow();
  await expect((async () => read.delete(numbers))()).rejects.toThrow();
  expect(await kinds(db)).toEqual([]);
});

test("a write sees what it wrote; readers see it after the commit", async () => {
  const db = await newDatabase();
  await db.write(async (tx) => {
    await tx.insert(numbers).values({ kind: "one", last: 1 });
    expect(await tx.$count(numbers)).toBe(1);
    expect(await db.read.$count(numbers)).toBe(0);
  });
  expect(await db.read.$count(numbers)).toBe(1);
});

test("a job that throws takes back all of its own, and nothing of the others", async () => {
  const db = await newDatabase();
  const fail = db.write(async (tx) => {
    await tx.insert(numbers).values({ kind: "half", last: 1 });
    throw new Error("No.");
  });
  const all = await Promise.allSettled([add(db, "one"), fail, add(db, "two")]);
  expect(all.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  expect(await kinds(db)).toEqual(["one", "two"]);
});

test("a job that breaks a rule of the database takes back only itself", async () => {
  const db = await newDatabase();
  await add(db, "one");
  const all = await Promise.allSettled([add(db, "two"), add(db, "one"), add(db, "three")]);
  expect(all.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  expect(await kinds(db)).toEqual(["one", "three", "two"]);
});

test("a write inside a write throws instead of waiting for itself, and nothing is left", async () => {
  const db = await newDatabase();
  const nested = db.write(async (tx) => {
    await tx.insert(numbers).values({ kind: "outer", last: 1 });
    await add(db, "inner");
  });
  await expect(nested).rejects.toThrow("A write inside a write");
  expect(await kinds(db)).toEqual([]);
  await add(db, "after");
  expect(await kinds(db)).toEqual(["after"]);
});

test("hundreds of writes at once are all answered, and none is lost", async () => {
  const db = await newDatabase();
  await db.write((tx) => tx.insert(numbers).values({ kind: "count", last: 0 }));
  const { sql } = await import("drizzle-orm");
  const up = () =>
    db.write((tx) =>
      tx
        .update(numbers)
        .set({ last: sql`${numbers.last} + 1` })
        .where(eq(numbers.kind, "count")),
    );
  await Promise.all(Array.from({ length: 200 }, up));
  expect(await db.read.select().from(numbers)).toEqual([{ kind: "count", last: 200 }]);
  expect(db.waiting()).toBe(0);
});

test("what was answered is there when the database is opened again", async () => {
  const db = await newDatabase();
  await Promise.all(Array.from({ length: 50 }, (_, n) => add(db, `${n}`)));
  const again = await open(db.url);
  expect(await again.read.$count(numbers)).toBe(50);
  await again.close();
});
