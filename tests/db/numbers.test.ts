import { expect, test } from "vitest";
import { nextNumber } from "#db/numbers.ts";
import { newDatabase } from "../support/database.ts";

test("numbers are given in a row per kind, none twice, and none for what was not made", async () => {
  const db = await newDatabase();
  const give = () => db.write((tx) => nextNumber(tx, "idea"));
  const fail = db.write(async (tx) => {
    await nextNumber(tx, "idea");
    throw new Error("No.");
  });
  const given = await Promise.all([...Array.from({ length: 30 }, give), fail.catch(() => 0)]);
  expect(given.filter(Boolean).sort((a, b) => a - b)).toEqual(Array.from({ length: 30 }, (_, n) => n + 1));
  expect(await db.write((tx) => nextNumber(tx, "pilot"))).toBe(1);
});
