import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { open } from "#db/connect.ts";
import { migrate } from "#db/migrate.ts";
import { recount } from "#db/recount.ts";
import { notifications, votes } from "#db/schema.ts";
import { ownPostgres } from "../../bin/postgres.js";
import { type Browser, browse, browsersFor } from "../support/browse.ts";
import { settle } from "../support/cast.ts";
import { type Running, start } from "../support/server.ts";

type Server = {
  url: string;
  start: () => Promise<void>;
  away: (signal?: string) => Promise<void>;
  stop: () => Promise<void>;
};
const ideas = Array.from({ length: 20 }, (_, n) => `Idea number ${n + 1}`);
const pathOf = (number: number) => `/ideas/${number}/idea-number-${number}`;
const names = ["Ann", "Bo", "Cleo", "Sam", "June", "Ada"] as const;

describe("three machines, one PostgreSQL and a standby that follows it", () => {
  let primary: Server;
  let standby: Server;
  let machines: Running[];
  let people: Browser[][];

  beforeAll(async () => {
    const made = await ownPostgres();
    if (!made) throw new Error("These tests need PostgreSQL.");
    primary = made;
    await migrate(primary.url);
    const db = await open(primary.url);
    const house = await settle(db, new Date());
    for (const title of ideas) await house.idea(title);
    await db.close();
    standby = await made.standby();
    machines = await Promise.all([1, 2, 3].map(() => start(primary.url, { DATABASE_READ_URL: standby.url })));
    // Everybody signs in at the first machine, and uses the session at all of them.
    const atFirst = await browsersFor(machines[0]?.url as string, ...names);
    people = names.map((name) =>
      machines.map(({ url }) => {
        const browser = browse(url);
        for (const [cookie, value] of atFirst[name].jar) browser.jar.set(cookie, value);
        return browser;
      }),
    );
  }, 120_000);

  afterAll(async () => {
    await Promise.all(machines?.map((machine) => machine.end()) ?? []);
    await standby?.stop();
    await primary?.stop();
  });

  test("wrong passwords add up over all of them, and so do sessions", async () => {
    const wrong = { email: "vi@example.org", password: "not the right one" };
    const tries = await Promise.all(
      Array.from({ length: 9 }, (_, n) => browse(machines[n % 3]?.url as string).post("/sign-in", wrong)),
    );
    expect(tries.filter(({ status }) => status === 429)).toHaveLength(4);
    for (const [one] of people) expect((await one?.get("/you"))?.status).toBe(200);
    expect((await people[0]?.[2]?.post("/sign-out"))?.status).toBe(303);
    expect((await people[0]?.[1]?.get("/you"))?.to).toContain("/sign-in");
  });

  test("all vote through all of them while one is killed: no vote that was answered is lost, and none counts twice", async () => {
    const voters = people.slice(1);
    const [, , third] = machines;
    const answered = new Set<string>();
    const statuses: number[] = [];
    let asked = 0;
    const all = voters.flatMap((machinesOfOne, voter) =>
      ideas.flatMap((_, idea) =>
        machinesOfOne.map(async (browser) => {
          await new Promise((resolve) => setTimeout(resolve, Math.random() * 1_000));
          if (++asked === 120) await third?.end("SIGKILL");
          statuses.push((await browser.post(`/ideas/${idea + 1}/vote`)).status);
          answered.add(`${voter} ${idea}`);
        }),
      ),
    );
    const results = await Promise.allSettled(all);
    const lost = results.filter(({ status }) => status === "rejected");
    // Only the killed one gave no answer; whoever answered said yes.
    expect(lost.length).toBeGreaterThan(0);
    expect(new Set(statuses)).toEqual(new Set([303]));
    expect(answered.size).toBe(voters.length * ideas.length);
    const db = await open(primary.url);
    expect(await db.read.$count(votes)).toBe(answered.size);
    expect(await recount(db.read)).toEqual([]);
    await db.close();
  });

  test("what the killed one did beside requests is taken over by another", { timeout: 90_000 }, async () => {
    const { status } = (await people[1]?.[0]?.post("/ideas/1/comments", { body: "Who tells Ann now?" })) ?? {};
    expect(status).toBe(303);
    const db = await open(primary.url);
    await expect.poll(() => db.read.$count(notifications), { timeout: 60_000, interval: 500 }).toBeGreaterThan(0);
    await db.close();
  });

  test("visitors read from the standby; who has just changed something, and who is signed in, reads what is true", async () => {
    const [bo, vi] = [people[1]?.[0] as Browser, browse(machines[1]?.url as string)];
    await expect.poll(async () => (await vi.get(pathOf(1))).words, { timeout: 10_000 }).toContain("Who tells Ann now?");
    await onStandby("SELECT pg_wal_replay_pause()");
    expect((await bo.post("/ideas/2/comments", { body: "Seen by whom?" })).status).toBe(303);
    expect((await bo.get(pathOf(2))).words).toContain("Seen by whom?");
    expect((await vi.get(pathOf(2))).words).not.toContain("Seen by whom?");
    await bo.post("/sign-out");
    expect((await bo.get(pathOf(2))).words).toContain("Seen by whom?");
    const { to } = (await people[2]?.[1]?.post("/ideas/new", { title: "Newer than the standby" })) ?? { to: "" };
    expect((await vi.get(to)).words).toContain("Newer than the standby");
    await onStandby("SELECT pg_wal_replay_resume()");
    await expect.poll(async () => (await vi.get(pathOf(2))).words, { timeout: 10_000 }).toContain("Seen by whom?");
  });

  test("a page that one machine sent is known to all of them, until something changes at any", async () => {
    const visitors = machines.slice(0, 2).map(({ url }) => browse(url));
    const before = await visitors[0]?.get(pathOf(4));
    const held = { "If-None-Match": String(before?.headers.etag) };
    const statuses = () => Promise.all(visitors.map(async (visitor) => (await visitor.get(pathOf(4), held)).status));
    expect(await statuses()).toEqual([304, 304]);
    expect((await people[2]?.[1]?.post("/ideas/4/comments", { body: "New at both" }))?.status).toBe(303);
    await expect.poll(statuses, { timeout: 10_000 }).toEqual([200, 200]);
  });

  test("a standby in the place of the primary is refused, and so is one that never lets us in; one that is away is not", async () => {
    await expect(open(standby.url)).rejects.toThrow("is a standby, which can only be read");
    await expect(migrate(standby.url, [])).rejects.toThrow();
    const unknown = new URL(standby.url);
    unknown.pathname = "/no_such_database";
    await expect(open(primary.url, unknown.href)).rejects.toThrow("its standby");
    const warnings: string[] = [];
    const db = await open(primary.url, "postgres://me@127.0.0.1:1/away", ({ message }) => warnings.push(message));
    expect(await db.standby.$count(votes)).toBeGreaterThan(0);
    expect(warnings[0]).toContain("The standby does not answer");
    await db.close();
  });

  test("without the primary visitors read on; changes are refused with their words kept, until it is back", {
    timeout: 90_000,
  }, async () => {
    const [cleo, vi] = [people[2]?.[0] as Browser, browse(machines[0]?.url as string)];
    await primary.away();
    expect((await vi.get("/")).status).toBe(200);
    expect((await vi.get(pathOf(1))).words).toContain("Who tells Ann now?");
    const refused = await cleo.post("/ideas/3/comments", { body: "Do not lose these words" });
    expect(refused.status).toBe(503);
    expect(Number(refused.headers["retry-after"])).toBeGreaterThan(0);
    expect(refused.text).toContain("Do not lose these words");
    expect(refused.text).not.toMatch(/ECONNREFUSED|at .+\.js:\d+/);
    await primary.start();
    await expect
      .poll(async () => (await cleo.post("/ideas/3/comments", { body: "Do not lose these words" })).status, {
        timeout: 15_000,
      })
      .toBe(303);
    expect((await cleo.get(pathOf(3))).words).toContain("Do not lose these words");
    for (const { log } of machines) expect(log()).not.toContain('"level":50');
  });

  test("without the standby visitors read from the primary", async () => {
    await standby.away();
    expect((await browse(machines[0]?.url as string).get("/")).status).toBe(200);
  });

  async function onStandby(statement: string): Promise<void> {
    const { default: pg } = await import("pg");
    const client = new pg.Client({ connectionString: standby.url });
    await client.connect();
    await client.query(statement);
    await client.end();
  }
});
