import { afterAll, beforeAll, expect, test } from "vitest";
import { askForSeat, moveTarget, openPilot, recordSpending } from "#app/commands/index.ts";
import { perform } from "#app/commands/perform.ts";
import { addDays, dayIn } from "#app/domain/calendar.ts";
import { checksIn } from "../commands/checked-in.ts";
import { type Browser, browsersFor } from "../support/browse.ts";
import { type Served, serve } from "../support/server.ts";

const pilot = "/pilots/1/a-quiet-hour-on-weekday-mornings";
const notes = "canary-of-what-staff-note";

let served: Served;
let people: Record<"Vi" | "Sam", Browser>;

/** A pilot on its fourth day of seven, liked by three people, with 85 of 100 EUR spent. */
beforeAll(async () => {
  served = await serve(async (house) => {
    const today = dayIn("Europe/Lisbon", house.now());
    const number = await house.idea();
    const cap = { capMoney: "100", currency: "EUR" };
    const form = { hypothesis: "It helps.", measure: "You like it.", yardstick: "pulse", target: "4", places: "3" };
    const days = { from: addDays(today, -3), to: addDays(today, 3) };
    const opens = { ...form, ...days, ...cap, notes };
    const then = new Date(house.now().getTime() - 3 * 86_400_000);
    await perform(house.db, openPilot, { actor: house.who("Sam"), params: { number }, form: opens, now: then });
    await house.tick();
    for (const name of ["Bo", "Cleo", "June", "Ann"]) await house.does(name, askForSeat, { number: "1" });
    for (const name of ["Bo", "Cleo", "June"])
      await checksIn(house, name, "1", { pulse: name === "Bo" ? 2 : 5 }, addDays(today, -1));
    await house.does("June", moveTarget, { number: "1" }, { target: "4.5", reason: "Four was too easy." });
    await house.does("Sam", recordSpending, { number: "1" }, { money: "85", words: "Lamps" });
  });
  people = await browsersFor(served.url, "Vi", "Sam");
});
afterAll(() => served?.stop());

test("everybody sees how full a pilot is, how far, and how it goes against its target, with what that was before", async () => {
  const { words } = await people.Vi.get(pilot);
  expect(words).toMatch(/3 of 3 places taken ?, 1 waiting/);
  expect(words).toContain("Day 4 of 7");
  expect(words).toContain("4 of 5 from 3 people, against a target of 4.5");
  expect(words).toMatch(/Set beforehand by Sam.*Moved from 4 of 5 to 4\.5 of 5 by June.*Four was too easy\./);
});

test("its chart is a picture with a name, and the same stands in a table", async () => {
  const { words, text } = await people.Vi.get(pilot);
  expect(text).toMatch(/<svg class="chart"[^>]* role="img" aria-labelledby="chart-pulse chart-pulse-words">/);
  expect(text).toMatch(/<title id="chart-pulse">The pulse from .* between 1 and 5<\/title>/);
  expect(words).toMatch(/The same as a table Days Pulse People \d+ \w+ 4 of 5 3 /);
  expect(text.match(/<line class="target"/g)).toHaveLength(1);
});

test("staff are warned as its cap and its end come near, and led to where it can be let go further", async () => {
  const { words, text } = await people.Sam.get(pilot);
  expect(words).toContain("Near the cap on money:");
  expect(words).toContain("Its last day is near: 3 days to go.");
  for (const what of ["money", "end"]) expect(text).toContain(`href="/pilots/1/extend?what=${what}"`);
  expect(words).toContain(notes);
});

test("what it costs and what staff note is theirs alone", async () => {
  for (const path of [pilot, `${pilot}.data`, "/pilots/1/seats", "/pilots/1/spendings"]) {
    const { text } = await people.Vi.get(path);
    for (const secret of [notes, "Near the cap", "Lamps", "EUR"]) expect(text, path).not.toContain(secret);
  }
});
