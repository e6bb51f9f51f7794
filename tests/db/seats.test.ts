import { spawn } from "node:child_process";
import { once } from "node:events";
import { asc, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { recount } from "#db/recount.ts";
import { pilots, seats } from "#db/schema.ts";
import { ownSeat } from "#db/seats.ts";
import { newcomers } from "../commands/crowd.ts";
import { settle } from "../support/cast.ts";
import { newDatabase } from "../support/database.ts";

const processes = 4;
const each = 50;
const places = 10;

test("200 people ask for 10 places at once from 4 processes: 10 sit, and 190 wait in order", async () => {
  const db = await newDatabase();
  const house = await settle(db, new Date());
  const number = await house.pilot(await house.idea(), places);
  const names = await newcomers(house, processes * each);
  const parts = Array.from({ length: processes }, (_, n) => names.slice(n * each, (n + 1) * each).map(house.id));
  const askers = await Promise.all(parts.map((ids) => asker(db.url, number, ids)));
  expect(await Promise.all(askers.map((ask) => ask()))).toEqual(askers.map(() => ""));

  const rows = await db.read.select().from(seats).orderBy(asc(seats.asked));
  expect(rows.map(({ asked }) => asked)).toEqual(names.map((_, n) => n + 1));
  expect(rows.map(({ state }) => state)).toEqual([
    ...Array.from({ length: places }, () => "seated"),
    ...Array.from({ length: names.length - places }, () => "waitlisted"),
  ]);
  expect(new Set(rows.map(({ personId }) => personId)).size).toBe(names.length);
  const [pilot] = await db.read
    .select()
    .from(pilots)
    .where(eq(pilots.number, Number(number)));
  expect(pilot).toMatchObject({ seatedCount: 10, waitingCount: 190, lastAsked: 200 });
  const last = rows.at(-1)?.personId as string;
  expect(await ownSeat(db.read, rows[0]?.pilotId as string, last)).toEqual({
    state: "waitlisted",
    place: 190,
    remindersOff: false,
  });
  expect(await recount(db.read)).toEqual([]);
}, 240_000);

/** A process of its own that is ready to ask for all of these people; what it complains of once it is told to. */
async function asker(url: string, number: string, ids: string[]): Promise<() => Promise<string>> {
  const child = spawn(process.execPath, ["--import", "tsx", "tests/support/asker.ts", number, ...ids], {
    env: { ...process.env, DATABASE_URL: url },
  });
  let complained = "";
  child.stderr.on("data", (part) => {
    complained += part;
  });
  const closed = once(child, "close");
  await Promise.race([once(child.stdout, "data"), closed]);
  return async () => {
    child.stdin.end("ask");
    await closed;
    return complained;
  };
}
