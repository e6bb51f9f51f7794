import { afterAll, beforeAll, expect, test } from "vitest";
import { castVote } from "#app/commands/index.ts";
import { type Browser, browsersFor } from "../support/browse.ts";
import { type Served, serve } from "../support/server.ts";

const canary = "canary-of-a-held-vote";
const path = "/ideas/1/a-quiet-hour-on-weekday-mornings";
let served: Served;
let people: Record<"Vi" | "Ann" | "Bo" | "Eve-22" | "Sam" | "Ada", Browser>;

beforeAll(async () => {
  served = await serve(async (house) => {
    const number = await house.idea();
    for (let n = 0; n < 23; n++) {
      await house.join(`Eve-${n}`);
      await house.does(`Eve-${n}`, castVote, { number }, { strength: "3", reason: canary });
    }
  });
  people = await browsersFor(served.url, "Vi", "Ann", "Bo", "Eve-22", "Sam", "Ada");
});
afterAll(() => served?.stop());

const voted = ({ text }: { text: string }) => Number(text.match(/<data class="votes" value="(\d+)"/)?.[1]);

test("a burst is not counted, for nobody, wherever votes are shown", async () => {
  for (const browser of Object.values(people))
    for (const page of [path, "/", "/?sort=wanted", "/search?q=quiet"])
      expect(voted(await browser.get(page)), page).toBe(20);
  expect((await people.Vi.get(path)).words).toContain("For 20 of 20 people it is vital.");
});

test("who is held sees a vote that is theirs, what they said with it, and why it waits", async () => {
  const { text, words } = await people["Eve-22"].get(path);
  expect(text).toContain('aria-pressed="true"');
  expect(words).toContain(canary);
  expect(words).toContain("somebody of the team looks at these votes before they count");
  expect((await people["Eve-22"].get("/ideas/1/vote")).words).toContain("There is nothing you need to do.");
});

test("what is said with a held vote is for staff alone until it counts", async () => {
  const lines = ({ text }: { text: string }) => text.split(canary).length - 1;
  // The dreamer reads those that count; her page holds each once more for its script.
  const before = lines(await people.Ann.get(path));
  expect(before).toBeGreaterThan(0);
  for (const page of [path, `${path}.data`, "/", "/staff/votes/1", "/staff/votes/1.data"])
    for (const browser of [people.Vi, people.Bo]) expect(lines(await browser.get(page)), page).toBe(0);
  expect((await people.Sam.get("/staff/votes/1")).words.split(canary)).toHaveLength(4);
});

test("staff find them from their own page and from the idea’s, and see whose they are", async () => {
  expect((await people.Sam.get("/staff")).words).toContain("3 votes to look at");
  expect((await people.Sam.get(path)).words).toContain("3 votes to look at");
  expect((await people.Ann.get(path)).words).not.toContain("to look at");
  expect((await people.Sam.get("/staff/votes")).words).toContain("3 votes have been waiting since");
  const { words, text } = await people.Sam.get("/staff/votes/1");
  for (const name of ["Eve-20", "Eve-21", "Eve-22"]) expect(words).toContain(`${name} @`);
  expect(text).not.toContain("@example.org");
});

test("they decide about one, and about all that are left, and can change their mind", async () => {
  const one = await people.Sam.post("/staff/votes/1/drop", { person: "eve-22" });
  expect([one.status, one.to]).toEqual([303, "/staff/votes/1"]);
  expect((await people["Eve-22"].get(path)).text).toContain('aria-pressed="true"');
  expect((await people["Eve-22"].get(path)).words).not.toContain("before they count");
  expect(voted(await people.Vi.get(path))).toBe(20);

  expect((await people.Ada.post("/staff/votes/1/release")).status).toBe(303);
  expect(voted(await people.Vi.get(path))).toBe(22);
  const again = await people.Ada.post("/staff/votes/1/release");
  expect(again.status).toBe(409);
  expect(again.words).toContain("Somebody decided about these votes a moment ago");

  const late = await people.Ada.post("/staff/votes/1/release", { person: "eve-20" });
  expect(late.status).toBe(409);
  expect(late.text).toContain('name="person" value="eve-20"');
  await people.Sam.post("/staff/votes/1/release", { person: "eve-22" });
  expect(voted(await people.Vi.get(path))).toBe(23);
  expect((await people.Sam.get("/staff/votes")).words).toContain("No vote waits");
  expect((await people.Sam.get("/staff/votes/1")).words).toContain("Counted by Ada");
});

test("what one says with a vote comes back when it can’t be taken", async () => {
  const { status, text } = await people.Bo.post("/ideas/1/vote", { strength: "3", reason: "x".repeat(501) });
  expect(status).toBe(400);
  expect(text).toContain("x".repeat(501));
  expect(text).toMatch(/<input[^>]*type="radio"[^>]*value="3"[^>]*checked|<input[^>]*checked[^>]*value="3"/);
  const { words } = await people.Bo.post("/ideas/1/vote", { strength: "9" });
  expect(words).toContain("Please choose one of those offered.");
});
