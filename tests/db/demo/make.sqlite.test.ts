import { count } from "drizzle-orm";
import { expect, test } from "vitest";
import { yardsticks } from "#app/domain/pilot.ts";
import { stages } from "#app/domain/stage.ts";
import { openFiles } from "#app/pictures/store.ts";
import { open } from "#db/connect.ts";
import { asides } from "#db/demo/gaps.ts";
import { makeDemo } from "#db/demo/make.ts";
import { shapes } from "#db/demo/shapes.ts";
import { burst, saidWithVotes } from "#db/demo/votes.ts";
import { move } from "#db/move/move.ts";
import { recount } from "#db/recount.ts";
import {
  celebrations,
  comments,
  gaps,
  ideas,
  invited,
  people,
  pilots,
  polishes,
  questions,
  revisions,
  site,
  votes,
} from "#db/schema.ts";
import { settle } from "../../support/cast.ts";
import { newDatabase, newFolder } from "../../support/database.ts";

// Thousands of deeds, one after the other; what they do is tested on both engines.
const aPlace = () => openFiles(`file:${newFolder()}`);
const patiently = { timeout: 300_000 };
const now = new Date("2026-05-04T09:00:00Z");

test(
  "the demo is a company of sixty, and a rowing club that joined yesterday, with a year of ideas behind it, told up to today",
  patiently,
  async () => {
    const { read, url, ...db } = await newDatabase();
    await makeDemo({ read, ...db }, { files: aPlace(), now });
    const all = await read.select().from(ideas);
    const tries = await read.select().from(pilots);
    expect(await read.select({ n: count() }).from(people)).toEqual([{ n: 91 }]);
    expect((await read.select().from(people)).filter(({ goneAt }) => goneAt)).toMatchObject([
      { name: "A former customer" },
    ]);
    expect(await read.select({ n: count() }).from(questions)).toEqual([{ n: 10 }]);
    const awaiting = (await read.select().from(questions)).filter(({ state }) => state === "closed");
    expect(awaiting).toMatchObject([{ ideasCount: 5, heard: null }]);
    const letters = await read.select().from(invited);
    expect([letters.length, letters.filter(({ openedAt }) => openedAt).length]).toEqual([9, 8]);
    expect(all).toHaveLength(121);
    expect([...new Set(all.map(({ stage }) => stage))].sort()).toEqual([...stages].sort());
    expect([...new Set(tries.map(({ state }) => state))].sort()).toEqual([
      "concluded",
      "draft",
      "recruiting",
      "running",
    ]);
    expect(
      tries.some(({ seating, seatedCount, requestedCount: asks }) => seating === "by-hand" && seatedCount && asks > 1),
    ).toBe(true);
    expect(tries.some(({ sharedAt, wouldJoinCount }) => sharedAt && wouldJoinCount > 2)).toBe(true);
    expect(new Set(tries.map(({ yardstick }) => yardstick))).toEqual(new Set(yardsticks));
    expect(tries.filter(({ state, checkInsCount }) => state === "running" && checkInsCount === 0)).toEqual([]);
    for (const title of Object.keys(shapes)) expect(all.map(({ title }) => title)).toContain(title);
    expect([...new Set(tries.map(({ outcome }) => outcome))].sort()).toEqual(["adapt", "adopt", "stop", null].sort());
    expect((await read.select().from(celebrations)).length).toBeGreaterThanOrEqual(14);
    const newest = Math.max(...all.map(({ createdAt }) => createdAt.getTime()));
    expect(now.getTime() - newest).toBeLessThan(86_400_000);
    expect(newest).toBeLessThan(now.getTime());
    expect(await recount(read)).toEqual([]);

    const cast = await read.select().from(votes);
    expect(cast.filter(({ state }) => state === "held")).toHaveLength(8);
    expect(cast.filter(({ reason }) => reason).length).toBeGreaterThan(40);
    for (const title of [...Object.keys(saidWithVotes), burst.idea])
      expect(all.map(({ title }) => title)).toContain(title);

    const missing = await read.select().from(gaps);
    expect(missing.filter(({ answersCount }) => answersCount > 0).length).toBeGreaterThanOrEqual(10);
    expect(missing.filter(({ closedAt }) => closedAt).length).toBeGreaterThan(20);
    const asked = (await read.select().from(comments)).filter(({ askedId }) => askedId);
    expect(asked.filter(({ answeredAt }) => answeredAt).length).toBeGreaterThanOrEqual(2);
    expect(asked.filter(({ answeredAt }) => !answeredAt).length).toBeGreaterThanOrEqual(2);
    for (const title of Object.keys(asides)) expect(all.map(({ title }) => title)).toContain(title);
    const offered = await read.select().from(polishes);
    expect(new Set(offered.map(({ state }) => state))).toEqual(new Set(["offered", "accepted", "declined"]));
    expect(offered.some(({ byId, offeredBy }) => byId !== offeredBy)).toBe(true);
    const states = await read.select().from(revisions);
    expect(states.filter(({ restoredFrom }) => restoredFrom)).toHaveLength(1);
    expect(states.filter(({ meaning }) => meaning === "changed")).toHaveLength(1);

    expect(new Set(all.map(({ title }) => title)).size).toBe(121);
    const said = (await read.select().from(comments)).map(({ body }) => body);
    expect(said.length).toBeGreaterThan(400);
    expect(new Set(said).size).toBe(said.length);
    expect(said.join(" ")).not.toMatch(/lorem|ipsum/i);

    await makeDemo({ read, ...db }, { files: aPlace(), now });
    expect(await read.select({ n: count() }).from(ideas)).toEqual([{ n: 121 }]);

    const elsewhere = `file:${newFolder()}/moved.db`;
    await move(url, elsewhere, () => {});
    const moved = await open(elsewhere);
    expect(await moved.read.select({ n: count() }).from(ideas)).toEqual([{ n: 121 }]);
    expect(await recount(moved.read)).toEqual([]);
    await moved.close();
  },
);

test("the demo keeps away from a real site", async () => {
  const db = await newDatabase();
  await settle(db);
  await expect(makeDemo(db, { files: aPlace(), now })).rejects.toThrow("holds a real site");
});

test("a demo that was interrupted begins anew", patiently, async () => {
  const db = await newDatabase();
  await settle(db);
  await db.write((tx) => tx.update(site).set({ demoSeed: "unfinished" }));
  await makeDemo(db, { files: aPlace(), now });
  expect(await db.read.select({ n: count() }).from(ideas)).toEqual([{ n: 121 }]);
  expect(await recount(db.read)).toEqual([]);
});
