import { spawn } from "node:child_process";
import { once } from "node:events";
import { isNull } from "drizzle-orm";
import { expect, test } from "vitest";
import { countActivity, uncountedSince } from "#db/activity.ts";
import type { Read } from "#db/connect.ts";
import { weekFigures } from "#db/dashboard/weeks.ts";
import { recount } from "#db/recount.ts";
import { comments, ideas, people, votes } from "#db/schema.ts";
import { newcomers } from "../commands/crowd.ts";
import { settle } from "../support/cast.ts";
import { newDatabase } from "../support/database.ts";

const customers = 6;
const times = 24;
/** A Monday, and the six weeks from it. */
const first = new Date("2026-03-30T09:00:00Z");
const range = { from: "2026-03-30", until: "2026-05-10" };

test("two processes do things while two others count them: afterwards every sum is what the rows say", async () => {
  const db = await newDatabase();
  const house = await settle(db, first);
  for (const title of ["A bench", "A lamp", "A longer quay"]) await house.idea(title);
  const ids = (await newcomers(house, customers)).map(house.id);
  const half = customers / 2;
  const [one, other, ...counting] = await Promise.all([
    doer(db.url, ids.slice(0, half)),
    doer(db.url, ids.slice(half)),
    doer(db.url, []),
    doer(db.url, []),
  ]);
  for (const { begin } of counting) begin();
  one.begin();
  other.begin();
  expect(await Promise.all([one.end(), other.end()])).toEqual(["", ""]);
  expect(await Promise.all(counting.map(({ end }) => end()))).toEqual(["", ""]);
  await countActivity(db, new Date());

  expect(await uncountedSince(db.read)).toBeNull();
  const shown = await weekFigures(db.read, range);
  expect(shown).toEqual(await weeksFromRows(db.read));
  expect(shown.filter(({ ideas, returning }) => ideas && returning).length).toBeGreaterThan(1);
  expect(shown.some(({ votes }) => votes > 0)).toBe(true);
  expect(await recount(db.read)).toEqual([]);
}, 240_000);

/** Plainly: each row in its week; whoever has one in an earlier week returns. */
async function weeksFromRows(read: Read) {
  const works = new Set((await read.select().from(people)).flatMap(({ id, role }) => (role === "customer" ? [] : id)));
  const posted = (await read.select().from(ideas)).map(({ dreamerId, createdAt }) => [dreamerId, createdAt] as const);
  const voted = (await read.select().from(votes)).flatMap(({ personId, votedAt, state }) =>
    state === "counted" ? [[personId, votedAt] as const] : [],
  );
  const said = (await read.select().from(comments).where(isNull(comments.deletedAt))).map(
    ({ authorId, createdAt }) => [authorId, createdAt] as const,
  );
  const weekMs = 7 * 86_400_000;
  const begin = Date.parse(range.from);
  const placed = (rows: (readonly [string, Date])[]) =>
    rows
      .filter(([who]) => !works.has(who))
      .map(([who, at]) => ({ who, week: Math.floor((at.getTime() - begin) / weekMs) }));
  const all = placed([...posted, ...voted, ...said]);
  return Array.from({ length: 6 }, (_, week) => {
    const who = new Set(all.filter((one) => one.week === week).map((one) => one.who));
    const known = new Set(all.filter((one) => one.week < week).map((one) => one.who));
    const fresh = [...who].filter((one) => !known.has(one)).length;
    return {
      week: new Date(begin + week * weekMs).toISOString().slice(0, 10),
      ideas: placed(posted).filter((one) => one.week === week).length,
      votes: placed(voted).filter((one) => one.week === week).length,
      fresh,
      returning: who.size - fresh,
    };
  });
}

/** A process of its own that is ready to do things as these people, or without any to count; `end` tells what it complained of. */
async function doer(url: string, whose: string[]) {
  const args = ["--import", "tsx", "tests/support/doer.ts", String(first.getTime()), String(times), ...whose];
  const child = spawn(process.execPath, args, { env: { ...process.env, DATABASE_URL: url } });
  let complained = "";
  child.stderr.on("data", (part) => {
    complained += part;
  });
  const closed = once(child, "close");
  await Promise.race([once(child.stdout, "data"), closed]);
  return {
    begin: () => void child.stdin.write("go"),
    async end() {
      child.stdin.end();
      await closed;
      return complained;
    },
  };
}
