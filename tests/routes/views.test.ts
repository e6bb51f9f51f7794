import { afterAll, beforeAll, expect, test } from "vitest";
import { mergeIdea } from "#app/commands/index.ts";
import { open } from "#db/connect.ts";
import { ideas, ideaViews } from "#db/schema.ts";
import { browse, browsersFor } from "../support/browse.ts";
import { type Served, serve, start } from "../support/server.ts";

const human = {
  "User-Agent": "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36",
};
const robot = { "User-Agent": "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)" };
const quiet = "/ideas/1/a-quiet-hour";
const cups = "/ideas/2/cups-that-come-back";

let served: Served;
beforeAll(async () => {
  served = await serve(async (house) => {
    for (const title of ["A quiet hour", "Cups that come back", "A silent hour"]) await house.idea(title);
    await house.does("Sam", mergeIdea, { number: "1" }, { from: "3" });
  });
});
afterAll(() => served?.stop());

/** What is stored: how often the idea of each number was looked at. */
async function stored(): Promise<Record<number, number>> {
  const db = await open(served.database);
  const numbers = new Map((await db.read.select().from(ideas)).map(({ id, number }) => [id, number]));
  const rows = await db.read.select().from(ideaViews);
  await db.close();
  return Object.fromEntries(rows.map(({ ideaId, views }) => [numbers.get(ideaId), views]));
}

test("who looks at an idea is counted once a day: no robot, nobody who works here, nobody who finds nothing", async () => {
  const { Ann, Bo, Sam } = await browsersFor(served.url, "Ann", "Bo", "Sam");
  const vi = browse(served.url);
  const { headers } = await vi.get(quiet, human);
  expect(headers["set-cookie"]).toBeUndefined();
  await vi.get(quiet, human);
  const kept = await vi.get(quiet, { ...human, "If-None-Match": headers.etag as string });
  expect(kept.status).toBe(304);
  for (const one of [Ann, Bo, Bo]) await one.get(quiet, human);
  for (const unseen of [robot, {}, { ...human, "Sec-Purpose": "prefetch" }]) await vi.get(cups, unseen);
  await vi.ask("HEAD", cups, { headers: human });
  await Sam.get(cups, human);
  await Ann.get(cups, human);
  for (const [path, status] of [
    ["/ideas/1", 301],
    ["/ideas/3/a-silent-hour", 301],
    ["/ideas/999/nothing", 404],
    ["/ideas/2/vote", 303],
    ["/ideas/new", 200],
  ] as const)
    expect((await vi.get(path, human)).status, path).toBe(status);
  // A stopping server stores what it counted.
  await served.end();
  expect(await stored()).toEqual({ 1: 3, 2: 1 });
  const again = await start(served.database);
  served = { ...served, ...again, stop: async () => void (await again.end()) };
  const later = await browsersFor(served.url, "Ann", "Sam");
  expect((await later.Sam.get(quiet)).words).toContain("Looked at 3 times in the last 30 days");
  for (const one of [later.Ann, browse(served.url)]) expect((await one.get(quiet)).words).not.toContain("Looked at");
});
