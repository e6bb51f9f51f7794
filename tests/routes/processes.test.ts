import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { open } from "#db/connect.ts";
import { recount } from "#db/recount.ts";
import { votes } from "#db/schema.ts";
import { type Browser, browse, browsersFor } from "../support/browse.ts";
import { type Served, serve } from "../support/server.ts";

const count = 3;
const ideas = Array.from({ length: 12 }, (_, n) => `Idea number ${n + 1}`);
let served: Served;

beforeAll(async () => {
  served = await serve(
    async (house) => {
      for (const title of ideas) await house.idea(title);
    },
    { WEB_PROCESSES: String(count) },
  );
});
afterAll(() => served?.stop());

test("one start makes as many processes as it is told to, and the site answers", async () => {
  expect(processes()).toHaveLength(count);
  const answers = await Promise.all(Array.from({ length: 30 }, () => browse(served.url).get("/")));
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
});

test("everybody votes for everything at once, twice over, through all of them: each vote counts once", async () => {
  const people = Object.values(await browsersFor(served.url, "Ann", "Bo", "Cleo", "Sam", "Ada"));
  const asked = people.flatMap((one) => ideas.flatMap((_, n) => [votesFor(one, n + 1), votesFor(one, n + 1)]));
  const answers = await Promise.all(asked);
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]));
  const db = await open(served.database);
  expect(await db.read.$count(votes)).toBe(people.length * ideas.length);
  expect(await recount(db.read)).toEqual([]);
  await db.close();
});

test("who signed in at one is signed in at all, and wrong passwords add up over all of them", async () => {
  const { Ann } = await browsersFor(served.url, "Ann");
  const pages = await Promise.all(Array.from({ length: 20 }, () => Ann.get("/you")));
  expect(new Set(pages.map(({ status }) => status))).toEqual(new Set([200]));
  const wrong = { email: "cleo@example.org", password: "not the right one" };
  const tries = await Promise.all(Array.from({ length: 12 }, () => browse(served.url).post("/sign-in", wrong)));
  expect(tries.filter(({ status }) => status === 422)).toHaveLength(5);
  expect(tries.filter(({ status }) => status === 429)).toHaveLength(7);
});

test("when one of them is killed another takes its place, and the site goes on", async () => {
  const [first] = processes();
  process.kill(Number(first), "SIGKILL");
  await expect.poll(() => processes().includes(first as string), { timeout: 10_000 }).toBe(false);
  await expect.poll(() => processes().length, { timeout: 10_000 }).toBe(count);
  const answers = await Promise.all(Array.from({ length: 10 }, () => browse(served.url).get("/")));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
});

test("asked to end, all of them do, having answered what they were asked", async () => {
  const before = processes();
  const late = Array.from({ length: 10 }, () => browse(served.url).get("/"));
  await Promise.race(late);
  const ended = served.end("SIGTERM");
  const answers = (await Promise.allSettled(late)).flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  expect(await ended).toBe(0);
  expect(before.filter(isAlive)).toEqual([]);
});

function votesFor(browser: Browser, number: number) {
  return browser.post(`/ideas/${number}/vote`);
}

/** The ids of the processes that the first one has started. */
function processes(): string[] {
  const { pid } = served;
  return readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim().split(" ").filter(Boolean);
}

function isAlive(pid: string): boolean {
  try {
    process.kill(Number(pid), 0);
    return true;
  } catch {
    return false;
  }
}
