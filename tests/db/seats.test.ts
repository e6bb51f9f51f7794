import { asc, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { recount } from "#db/recount.ts";
import { pilots, seats } from "#db/schema.ts";
import { ownSeat } from "#db/seats.ts";
import { newcomers } from "../commands/crowd.ts";
import { atOnce } from "../support/at-once.ts";
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
  const complaints = await atOnce(
    "asker",
    db.url,
    parts.map((ids) => [number, ...ids]),
  );
  expect(complaints).toEqual(parts.map(() => ""));

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
