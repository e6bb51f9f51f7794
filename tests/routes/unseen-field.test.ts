import { afterAll, beforeAll, expect, test } from "vitest";
import { limits } from "#app/domain/limits.ts";
import { type Browser, browsersFor } from "../support/browse.ts";
import { password } from "../support/cast.ts";
import { type Served, serve } from "../support/server.ts";

let served: Served;
let people: Record<"Vi" | "Bo", Browser>;

beforeAll(async () => {
  served = await serve(async ({ idea }) => {
    await idea();
  });
  people = await browsersFor(served.url, "Vi", "Bo");
});
afterAll(() => served?.stop());

const unseen = /<div class="sr" aria-hidden="true"><label>[^<]*<input(?=[^>]*name="website")[^>]*>/;
const filled = { website: "https://mill.example" };

test("the forms that machines look for have a field that nobody sees, reaches or is helped to fill in", async () => {
  for (const [who, path] of [
    ["Vi", "/sign-up"],
    ["Vi", "/ideas/new"],
    ["Bo", "/ideas/new"],
    ["Bo", "/ideas/1/comments"],
    ["Vi", "/ideas/1/a-quiet-hour-on-weekday-mornings"],
  ] as const) {
    const [field] = (await people[who].get(path)).text.match(unseen) ?? [];
    expect(field, path).toMatch(/tabindex="-1"/i);
    expect(field, path).toMatch(/autocomplete="off"/i);
    expect(field, path).not.toContain("value=");
  }
});

test("filled in, it is refused with everything typed, and empty once more, so that a person sends it again", async () => {
  const idea = await people.Bo.post("/ideas/new", { title: "A bench of oak", body: "By the water.", ...filled });
  expect([idea.status, idea.words]).toEqual([422, expect.stringContaining("A field that nobody sees was filled in")]);
  for (const typed of ["A bench of oak", "By the water."]) expect(idea.text).toContain(typed);
  expect(idea.text).not.toContain(filled.website);
  const comment = await people.Bo.post("/ideas/1/comments", { body: "With butter, please.", ...filled });
  expect([comment.status, comment.text]).toEqual([422, expect.stringContaining("With butter, please.")]);
  const door = { name: "Noor", email: "noor@example.org", password };
  const signUp = await people.Vi.post("/sign-up", { ...door, ...filled });
  expect([signUp.status, signUp.text]).toEqual([422, expect.stringContaining("noor@example.org")]);
  expect((await people.Vi.post("/sign-up", { ...door, website: "" })).status).toBe(303);
});

test("who joined just now reads how much they may say, with everything typed", async () => {
  const newcomer = await people.Vi.post("/ideas/new", {
    title: "A bench of oak",
    body: "https://mill.example ".repeat(limits.newcomer.links + 1),
  });
  expect(newcomer.status).toBe(422);
  expect(newcomer.words).toContain(`at most ${limits.newcomer.links} links`);
  expect(newcomer.text).toContain("A bench of oak");
});
