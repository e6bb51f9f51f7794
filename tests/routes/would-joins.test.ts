import { afterAll, beforeAll, expect, test } from "vitest";
import { draftPilot, shareHypothesis, takeBackHypothesis, wouldJoin } from "#app/commands/index.ts";
import { whole } from "../commands/drafting.ts";
import { type Browser, browsersFor } from "../support/browse.ts";
import { numberOf } from "../support/cast.ts";
import { type Served, serve } from "../support/server.ts";

const soon = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
const form = { ...whole, from: soon, to: soon };

let served: Served;
let people: Record<"Vi" | "Ann" | "Bo" | "Cleo" | "Sam", Browser>;

/** Pilot 1 is shared; Bo would join, and 51 others. Pilot 2 was shared, and is taken back. */
beforeAll(async () => {
  served = await serve(async (house) => {
    for (const title of ["Quiet", "Calm"]) {
      const number = numberOf(await house.does("Sam", draftPilot, { number: await house.idea(title) }, form));
      await house.does("Sam", shareHypothesis, { number });
      await house.does("Bo", wouldJoin, { number });
    }
    await house.does("Sam", takeBackHypothesis, { number: "2" });
    for (let n = 0; n < 51; n++) {
      await house.join(`Reader ${n}`);
      await house.does(`Reader ${n}`, wouldJoin, { number: "1" });
    }
  });
  people = await browsersFor(served.url, "Vi", "Ann", "Bo", "Cleo", "Sam");
});
afterAll(() => served?.stop());

test("who would join stands on the staff's side of its page; everybody else reads how many", async () => {
  const { words } = await people.Sam.get("/pilots/1/quiet");
  expect(words).toMatch(/Who would join \(52\) .*Reader 50/);
  expect(words).toContain("and 2 more");
  for (const name of ["Vi", "Ann", "Bo"] as const)
    for (const path of ["/pilots/1/quiet", "/pilots/1/quiet.data", "/pilots/1/would-join", "/pilots"]) {
      const { text } = await people[name].get(path);
      expect(text, `${path} for ${name}`).not.toMatch(/Reader \d/);
    }
  expect((await people.Ann.get("/pilots/1/quiet")).words).toContain("52 people would join.");
});

test("Bo takes back what he would join from his own pages, also where the hypothesis is gone", async () => {
  const { words, text } = await people.Bo.get("/you");
  expect(words).toContain("What I would join");
  expect(text).toContain('action="/pilots/2/would-join"');
  expect((await people.Bo.get("/you/would-joins")).words).toMatch(
    /Calm We are thinking it over\s?, you would join since/,
  );
  const page = await people.Bo.get("/pilots/2/would-join");
  expect(page.status).toBe(200);
  expect(page.text).toContain('href="/ideas/2/calm"');
  expect(page.text).not.toContain("/pilots/2/calm");
  expect((await people.Cleo.get("/pilots/2/would-join")).status).toBe(404);
  expect((await people.Bo.post("/pilots/2/would-join", { _method: "DELETE" })).to).toBe("/you/would-joins");
  expect((await people.Bo.get("/you/would-joins")).words).not.toContain("Calm");
  expect((await people.Bo.get("/pilots/2/would-join")).status).toBe(404);
});

test("a change of what is shared stands on its page", async () => {
  expect((await people.Vi.get("/pilots/1/quiet")).words).not.toContain("These words were changed on");
  expect((await people.Sam.get("/pilots/1/edit")).words).toContain("those who would join are told");
  const measure = "We’ll know when it is quiet.";
  expect((await people.Sam.post("/pilots/1/edit", { ...form, measure })).status).toBe(303);
  const { words } = await people.Vi.get("/pilots/1/quiet");
  expect(words).toContain(measure);
  expect(words).toContain("These words were changed on");
});
