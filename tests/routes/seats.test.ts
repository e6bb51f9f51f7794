import { afterAll, beforeAll, expect, test } from "vitest";
import { askForSeat, castVote, openPilot } from "#app/commands/index.ts";
import { addDays, dayIn } from "#app/domain/calendar.ts";
import { changePilot, pilotByNumber } from "#db/pilots.ts";
import { pilotQuestions, pilots } from "#db/schema.ts";
import { type Browser, browsersFor } from "../support/browse.ts";
import type { House } from "../support/cast.ts";
import { type Served, serve } from "../support/server.ts";

let served: Served;
let people: Record<"Vi" | "Ann" | "Bo" | "Cleo" | "Sam" | "June", Browser>;
let today: string;
const question = "When do you come?";
const canaries = { answer: "canary-answer-for-staff", said: "canary-word-for-cleo" };

/** Pilots 1: by hand, with a question; 2: for voters; 3: kept for those whose idea it is; 4: for everyone. */
beforeAll(async () => {
  served = await serve(async (house) => {
    today = dayIn("Europe/Lisbon", house.now());
    const byHand = await shaped(house, { seating: "by-hand", who: "Early risers." });
    await house.db.write((tx) => tx.insert(pilotQuestions).values({ pilotId: byHand, place: 1, words: question }));
    await shaped(house, { openTo: "voters" });
    await house.does("Bo", castVote, { number: "2" });
    await shaped(house, { firstUntil: addDays(today, 3) });
    await shaped(house, {});
    await house.does("Bo", askForSeat, { number: "1" });
  });
  people = await browsersFor(served.url, "Vi", "Ann", "Bo", "Cleo", "Sam", "June");
});
afterAll(() => served?.stop());

test("the triage leads staff to those who ask for a seat, where somebody does", async () => {
  const { text } = await people.Sam.get("/staff/pilots?view=running");
  expect(text).toContain('href="/pilots/1/seats"');
  expect(text).not.toContain('href="/pilots/2/seats"');
});

test("where a pilot asks something its button leads to a form; the answers are optional, and for staff alone", async () => {
  const { Cleo, Sam } = people;
  const { text, words } = await Cleo.get("/pilots/1/cups-1");
  expect(text).toContain('<a class="button plain" href="/pilots/1/seat">Ask for a seat</a>');
  expect(words).toContain("Early risers.");
  expect((await Cleo.get("/pilots/1/seat")).words).toContain(question);
  const long = "x".repeat(501);
  const refused = await Cleo.post("/pilots/1/seat", { answer1: long });
  expect([refused.status, refused.text.includes(long)]).toEqual([400, true]);
  expect((await Cleo.post("/pilots/1/seat", { answer1: canaries.answer })).to).toBe("/pilots/1/cups-1");
  expect((await Cleo.get("/pilots/1/cups-1")).words).toContain("You asked for a seat. We will tell you soon.");
  expect((await Cleo.get("/pilots/1/seat")).text).toContain(canaries.answer);
  const list = await Sam.get("/pilots/1/seats");
  expect(list.words).toContain(`${question} ${canaries.answer}`);
  expect(list.words).toContain("Asking (2)");
});

test("staff give a seat, or say kindly why not, which nobody else reads", async () => {
  const { Bo, Cleo, Sam, June } = people;
  expect((await Bo.post("/pilots/1/seats/bo/give")).status).toBe(403);
  expect((await Sam.post("/pilots/1/seats/bo/give")).to).toBe("/pilots/1/seats");
  expect((await Bo.get("/pilots/1/cups-1")).words).toContain("You have a seat.");
  const again = await June.post("/pilots/1/seats/bo/give");
  expect([again.status, again.words.includes("This seat is decided already")]).toEqual([409, true]);
  expect((await June.post("/pilots/1/seats/cleo/turn-down", { said: " " })).status).toBe(400);
  expect((await June.post("/pilots/1/seats/cleo/turn-down", { said: canaries.said })).status).toBe(303);
  for (const path of ["/pilots/1/cups-1", "/you/seats"]) expect((await Cleo.get(path)).words).toContain(canaries.said);
  expect((await Cleo.get("/you/seats")).words).toContain("not this time");
});

test("neither answers nor that word are anywhere for others", async () => {
  const paths = ["/pilots/1/cups-1", "/pilots/1/seats", "/pilots", "/ideas/1/cups-1", "/you/seats", "/pilots/1/seat"];
  for (const name of ["Vi", "Ann", "Bo"] as const)
    for (const path of [...paths, ...paths.map((path) => `${path}.data`), "/pilots/1/calendar.ics", "/feed.json"]) {
      const { text } = await people[name].get(path);
      for (const canary of Object.values(canaries)) expect(text, `${name} ${path}`).not.toContain(canary);
    }
});

test("who may not take part reads for whom it is, and is refused with 403 wherever they try", async () => {
  const { Cleo, Bo, Vi } = people;
  const page = await Cleo.get("/pilots/2/cups-2");
  expect(page.words).toContain("This pilot is for those who voted for the idea.");
  expect(page.text).not.toContain('action="/pilots/2/seat"');
  for (const answer of [await Cleo.get("/pilots/2/seat"), await Cleo.post("/pilots/2/seat")]) {
    expect(answer.status).toBe(403);
    expect(answer.words).toContain("Seats in this pilot are kept for others");
  }
  expect((await Vi.get("/pilots/2/cups-2")).words).toContain("Those who voted for the idea, and who dreamed it up.");
  expect((await Bo.post("/pilots/2/seat")).status).toBe(303);
  expect((await Bo.get("/pilots/2/cups-2")).words).toContain("You have a seat.");
});

test("while seats are kept one waits in line, is told until when, and those whose idea it is pass", async () => {
  const { Cleo, Ann } = people;
  expect((await Cleo.get("/pilots/3/cups-3")).words).toContain("seats are kept for those who dreamed it up");
  expect((await Cleo.post("/pilots/3/seat")).status).toBe(303);
  const waits = await Cleo.get("/pilots/3/cups-3");
  expect(waits.words).toContain("You are number 1 on the waiting list.");
  expect(waits.text).toContain(`<time dateTime="${addDays(today, 3)}">`);
  expect((await Cleo.get("/you/seats")).words).toContain("Seats are kept for others until the end of");
  await Ann.post("/pilots/3/seat");
  expect((await Ann.get("/pilots/3/cups-3")).words).toContain("You have a seat.");
});

test("its days can be put into a calendar by everybody who sees the pilot, and by nobody else", async () => {
  const { Vi } = people;
  const { status, headers, text } = await Vi.get("/pilots/4/calendar.ics");
  expect([status, headers["content-type"]]).toEqual([200, "text/calendar; charset=utf-8"]);
  expect(text).toContain(`DTSTART;VALUE=DATE:${addDays(today, 7).replaceAll("-", "")}\r\n`);
  expect(text).toContain(`DTEND;VALUE=DATE:${addDays(today, 22).replaceAll("-", "")}\r\n`);
  expect(text).toContain("URL;VALUE=URI:http://localhost:3000/pilots/4/cups-4\r\n");
  const known = await Vi.get("/pilots/4/calendar.ics", { "If-None-Match": headers.etag as string });
  expect(known.status).toBe(304);
  expect((await Vi.get("/pilots/4/cups-4")).text).toContain('href="/pilots/4/calendar.ics"');
  const none = await Vi.get("/pilots/99/calendar.ics");
  expect([none.status, none.headers["content-type"]]).toEqual([404, "text/plain; charset=utf-8"]);
});

/** The next pilot, "Cups N", of an idea of Ann's; answers its id. */
async function shaped(house: House, shape: Partial<typeof pilots.$inferInsert>): Promise<string> {
  const count = await house.db.read.$count(pilots);
  const number = await house.idea(`Cups ${count + 1}`);
  const form = { hypothesis: "It helps.", measure: "Half come back.", places: "2" };
  await house.does("Sam", openPilot, { number }, { ...form, from: addDays(today, 7), to: addDays(today, 21) });
  const { id } = (await pilotByNumber(house.db.read, count + 1, true)) as { id: string };
  await house.db.write((tx) => changePilot(tx, id, ["recruiting"], { places: 2, ...shape }));
  return id;
}
