import { spawnSync } from "node:child_process";
import BetterSqlite3 from "better-sqlite3";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { open } from "#db/connect.ts";
import { fileOf } from "#db/engine.ts";
import { migrate } from "#db/migrate.ts";
import { recount } from "#db/recount.ts";
import { comments } from "#db/schema.ts";
import { type Answer, type Browser, browsersFor } from "../support/browse.ts";
import { settle } from "../support/cast.ts";
import { newFolder } from "../support/database.ts";
import { type Served, serve, start } from "../support/server.ts";

const onLinux = test.skipIf(process.platform !== "linux");
let served: Served;
let people: Record<"Bo" | "Vi", Browser>;

beforeAll(async () => {
  served = await serve(async (house) => {
    await house.idea("A quiet hour");
  });
  people = await browsersFor(served.url, "Bo", "Vi");
});
afterAll(() => served?.stop());

test("while another process holds the file, reading goes on; a change that waited too long is told so", async () => {
  const other = new BetterSqlite3(fileOf(served.database));
  other.exec("BEGIN IMMEDIATE");
  const waiting = says("Words that wait for the lock");
  for (let round = 0; round < 5; round++) expect((await people.Vi.get("/")).status).toBe(200);
  expectKept(await waiting, 503, "very busy just now");
  other.exec("ROLLBACK");
  other.close();
  expect((await says("Words that wait for the lock")).status).toBe(303);
});

onLinux(
  "when the disk takes no more, reading goes on, changes are refused, and all is well once it does again",
  async () => {
    limitFiles("1");
    expectKept(await says("Words that find no room"), 503, "busy just now|no room left");
    expect((await people.Vi.get("/")).status).toBe(200);
    limitFiles("unlimited");
    expect((await says("Words that find no room")).status).toBe(303);
  },
);

test("nothing that was answered is lost on a disk that is full, and it goes on when there is room", async (context) => {
  const room = aSmallDisk();
  if (!room) return context.skip();
  const database = `file:${room}/site.db`;
  await migrate(database);
  const db = await open(database);
  const number = await (await settle(db, new Date())).idea("A quiet hour");
  await db.close();
  const running = await start(database);
  const { Bo } = await browsersFor(running.url, "Bo");
  const say = (n: number) => Bo.post(`/ideas/${number}/comments`, { body: `${n} ${"wording ".repeat(400)}` });
  let said = 0;
  let answer = await say(said);
  while (answer.status === 303 && said < 500) answer = await say(++said);
  expect(answer.status).toBe(507);
  expect(answer.text).toContain(`${said} wording wording`);
  expect((await Bo.get("/")).status).toBe(200);
  spawnSync("mount", ["-o", "remount,size=16m", room]);
  expect((await say(said)).status).toBe(303);
  expect(await running.end()).toBe(0);
  const after = await open(database);
  expect(await after.read.$count(comments)).toBe(said + 1);
  expect(await recount(after.read)).toEqual([]);
  await after.close();
});

test("after all that the server has nothing to report, and what it stores adds up", async () => {
  expect(served.log()).not.toContain('"level":50');
  const db = await open(served.database);
  expect(await recount(db.read)).toEqual([]);
  await db.close();
});

function says(body: string): Promise<Answer> {
  return people.Bo.post("/ideas/1/comments", { body });
}

function expectKept({ status, headers, text, words }: Answer, expected: number, why: string): void {
  expect(status).toBe(expected);
  expect(Number(headers["retry-after"])).toBeGreaterThan(0);
  expect(words).toMatch(new RegExp(why));
  expect(text).toMatch(/<textarea[^>]*>Words [a-z ]+<\/textarea>/);
}

/** How large a file of the running server may grow, in bytes. */
function limitFiles(most: string): void {
  const { status, stderr } = spawnSync("prlimit", ["--pid", String(served.pid), `--fsize=${most}:unlimited`]);
  if (status !== 0) throw new Error(String(stderr));
}

/** A disk of one megabyte, where this user may make one. */
function aSmallDisk(): string | null {
  const folder = newFolder();
  if (spawnSync("mount", ["-t", "tmpfs", "-o", "size=3m", "tmpfs", folder]).status !== 0) return null;
  onTestFinished(() => void spawnSync("umount", ["--lazy", folder]));
  return folder;
}
