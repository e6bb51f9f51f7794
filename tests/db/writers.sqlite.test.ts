import { spawn } from "node:child_process";
import { expect, test } from "vitest";
import { numbers } from "#db/schema.ts";
import { newDatabase } from "../support/database.ts";

const writers = 4;
const times = 400;

test("four processes write to one file: one is inside at a time, all take turns, and every write is answered", async () => {
  const db = await newDatabase();
  await db.write((tx) => tx.insert(numbers).values({ kind: "count", last: 0 }));
  const given = await Promise.all(Array.from({ length: writers }, () => writer(db.url)));
  // Each read a number and wrote the next: a number given twice would mean that two were inside together.
  expect(given.flat().sort((one, other) => one - other)).toEqual(
    Array.from({ length: writers * times }, (_, n) => n + 1),
  );
  expect(await db.read.select().from(numbers)).toEqual([{ kind: "count", last: writers * times }]);
});

/** A process of its own that counts up; answers the numbers it gave. */
function writer(url: string): Promise<number[]> {
  const child = spawn(process.execPath, ["--import", "tsx", "tests/support/writer.ts", String(times)], {
    env: { ...process.env, DATABASE_URL: url },
  });
  let said = "";
  let complained = "";
  child.stdout.on("data", (part) => {
    said += part;
  });
  child.stderr.on("data", (part) => {
    complained += part;
  });
  return new Promise((resolve, reject) => {
    child.once("close", (code) => (code === 0 ? resolve(JSON.parse(said)) : reject(new Error(complained))));
  });
}
