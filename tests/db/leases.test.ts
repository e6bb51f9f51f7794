import { expect, test } from "vitest";
import { dropLease, holdLease } from "#db/leases.ts";
import { newDatabase } from "../support/database.ts";

const start = new Date("2026-05-04T09:00:00Z");
const after = (seconds: number) => new Date(start.getTime() + seconds * 1000);

test("of ten processes one holds the lease", async () => {
  const db = await newDatabase();
  const all = await Promise.all(Array.from({ length: 10 }, (_, n) => holdLease(db, "work", `${n}`, 30, start)));
  expect(all.filter(Boolean)).toHaveLength(1);
});

test("its holder keeps it, another waits until it ended or was given back", async () => {
  const db = await newDatabase();
  const hold = (holder: string, at: number) => holdLease(db, "work", holder, 30, after(at));
  expect([await hold("one", 0), await hold("two", 10), await hold("one", 20), await hold("two", 49)]).toEqual([
    true,
    false,
    true,
    false,
  ]);
  expect([await hold("two", 51), await hold("one", 52)]).toEqual([true, false]);
  await dropLease(db, "work", "one");
  expect(await hold("one", 53)).toBe(false);
  await dropLease(db, "work", "two");
  expect(await hold("one", 54)).toBe(true);
  expect(await holdLease(db, "other work", "two", 30, start)).toBe(true);
});

test("a lease from the future, of a clock that ran ahead, is none", async () => {
  const db = await newDatabase();
  await holdLease(db, "work", "one", 30, after(1_000_000));
  expect(await holdLease(db, "work", "two", 30, start)).toBe(true);
});
