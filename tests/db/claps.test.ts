import { expect, test } from "vitest";
import { shipIdea } from "#app/commands/index.ts";
import { celebrationByNumber } from "#db/celebrations.ts";
import { recount } from "#db/recount.ts";
import { newcomers } from "../commands/crowd.ts";
import { atOnce } from "../support/at-once.ts";
import { settle } from "../support/cast.ts";
import { newDatabase } from "../support/database.ts";

const processes = 3;
const people = 40;
const devices = 60;

test("everybody claps at once from three processes, each twice: each counts once, and visitors are counted apart", async () => {
  const db = await newDatabase();
  const house = await settle(db, new Date());
  await house.does("Sam", shipIdea, { number: await house.idea() }, { body: "Here.", story: "There." });
  const names = await newcomers(house, people);
  const all = [...names.map(house.id), ...Array.from({ length: devices }, (_, n) => `device-${n}`)];
  // Each is in two of the processes.
  const parts = Array.from({ length: processes }, (_, n) => all.filter((_, place) => place % processes !== n));
  expect(await atOnce("clapper", db.url, parts)).toEqual(parts.map(() => ""));
  expect(await celebrationByNumber(db.read, 1)).toMatchObject({ clapsCount: people, visitorClapsCount: devices });
  expect(await recount(db.read)).toEqual([]);
}, 240_000);
