import { afterAll, beforeAll, expect, test } from "vitest";
import { addComment, mergeIdea } from "#app/commands/index.ts";
import { type Browser, browsersFor } from "../support/browse.ts";
import { type Served, serve } from "../support/server.ts";

let served: Served;
let people: Record<"Vi" | "Ann" | "Bo" | "Sam", Browser>;

/** Bo's second idea was merged into Ann's first; a third stands by itself. */
beforeAll(async () => {
  served = await serve(async (house) => {
    await house.idea("A quiet hour", "Ann");
    await house.idea("One hour of quiet", "Bo");
    await house.idea("Blankets outside", "Ann");
    await house.does("Ann", addComment, { number: "2" }, { body: "Until <b>nine</b>?" });
    await house.does("Sam", mergeIdea, { number: "1" }, { from: "2", reason: "Both ask for <i>one</i> hour." });
  });
  people = await browsersFor(served.url, "Vi", "Ann", "Bo", "Sam");
});
afterAll(() => served?.stop());

const survivor = "/ideas/1/a-quiet-hour";

test("every address of a merged idea leads on to where it lives", async () => {
  for (const path of ["/ideas/2", "/ideas/2/one-hour-of-quiet", "/ideas/2/anything"]) {
    const { status, to, headers } = await people.Vi.get(path);
    expect([status, to], path).toEqual([301, survivor]);
    // It may be taken out again, and nobody should be led astray then.
    expect(headers["cache-control"]).toBe("no-cache");
  }
  for (const deed of ["answer", "host", "ship", "pilots/new", "tags", "vote", "comments", "join", "delete", "merge"]) {
    const { status, to } = await people.Sam.get(`/ideas/2/${deed}`);
    expect([status, to], deed).toEqual([301, survivor]);
  }
});

test("there it is read in place by everybody, without scripts", async () => {
  const { text, words } = await people.Vi.get(survivor);
  expect(words).toContain("Merged into this");
  expect(words).toContain("One hour of quiet");
  expect(text).toMatch(/<details>[\s\S]*Until &lt;b&gt;nine&lt;\/b&gt;\?[\s\S]*<\/details>/);
  expect(text).toContain("Both ask for &lt;i&gt;one&lt;/i&gt; hour.");
  expect(text).not.toContain("/ideas/2/unmerge");
  expect((await people.Sam.get(survivor)).text).toContain("/ideas/2/unmerge");
});

test("a deed that comes too late is told so kindly, and what was typed can be sent to where it goes on", async () => {
  const { status, text, words } = await people.Ann.post("/ideas/2/comments", { body: "Three lines\nof care" });
  expect(status).toBe(409);
  expect(words).toContain("It was merged into another idea");
  expect(text).toContain('href="/ideas/1"');
  expect(text).toMatch(/<form [^>]*action="\/ideas\/1\/comments"[\s\S]*Three lines\nof care/);
  expect((await people.Ann.post("/ideas/1/comments", { body: "Three lines\nof care" })).status).toBe(303);
  expect((await people.Ann.post("/ideas/2/vote")).status).toBe(409);
});

test("what a visitor typed before signing in is kept, and can be sent to where it goes on", async () => {
  const [cleo] = Object.values(await browsersFor(served.url, "Vi"));
  const sent = await cleo?.post("/ideas/3/comments", { body: "Warm ones\nfor all" });
  expect(sent?.to).toBe("/sign-in?next=%2Fideas%2F3%2Fcomments%3Fkept");
  await people.Sam.post("/ideas/1/merge", { from: "3" });
  await cleo?.post("/sign-up", { name: "Nele", email: "nele@example.org", password: "a-long-enough-one" });
  const back = await cleo?.get("/ideas/3/comments?kept");
  expect(back?.status).toBe(409);
  expect(back?.text).toMatch(/<form [^>]*action="\/ideas\/1\/comments"[\s\S]*Warm ones\nfor all/);
  await people.Sam.post("/ideas/3/unmerge");
});

test("what was said there may still be changed and taken back by whoever said it", async () => {
  const { text } = await people.Ann.get(survivor);
  const [, id] = text.match(/<details>[\s\S]*?\/comments\/([0-9a-f-]{36})\/edit/) ?? [];
  expect((await people.Ann.post(`/comments/${id}/edit`, { body: "Until ten?" })).status).toBe(303);
  expect((await people.Vi.get(survivor)).text).toContain("Until ten?");
});

test("its dreamer finds it on their page, with where it went", async () => {
  for (const path of ["/you", "/you/ideas"]) {
    const { words } = await people.Bo.get(path);
    expect(words).toMatch(/One hour of quiet Merged into A quiet hour/);
  }
});

test("the form shows what belongs together, looks up another, and keeps everything when it is refused", async () => {
  const { text } = await people.Sam.get("/ideas/3/merge?another=No.+2&reason=Warm");
  expect(text).toMatch(/<input type="checkbox" name="from" checked="" value="1"/);
  expect(text).toContain('value="Warm"');
  const typed = { another: "999", reason: "Because of <b>this</b>", into: "3" };
  const { status, text: again } = await people.Sam.post("/ideas/3/merge", typed);
  expect(status).toBe(422);
  expect(again).toContain("We found no idea there.");
  expect(again).toContain('value="999"');
  expect(again).toContain("Because of &lt;b&gt;this&lt;/b&gt;");
  const late = await people.Sam.post("/ideas/3/merge", { into: "2" });
  expect(late.status).toBe(409);
  expect(late.text).toContain("No. 1: A quiet hour");
});

test("taken out again, it is back at its own address", async () => {
  const { words } = await people.Sam.get("/ideas/2/unmerge");
  expect(words).toContain("Take it out again?");
  const { status, to } = await people.Sam.post("/ideas/2/unmerge");
  expect([status, to]).toEqual([303, "/ideas/2/one-hour-of-quiet"]);
  expect((await people.Vi.get(to)).status).toBe(200);
  const again = await people.Sam.post("/ideas/2/unmerge");
  expect(again.status).toBe(409);
  expect(again.words).toContain("It stands by itself already.");
});
