import { afterAll, beforeAll, expect, test } from "vitest";
import * as commands from "#app/commands/index.ts";
import { creditsOf } from "#db/credits.ts";
import { pilots, pilotTargets } from "#db/schema.ts";
import { checksIn } from "../commands/checked-in.ts";
import { type Browser, browsersFor } from "../support/browse.ts";
import type { House } from "../support/cast.ts";
import { type Served, serve } from "../support/server.ts";

let served: Served;
let people: Record<"Vi" | "Cleo" | "Sam", Browser>;

beforeAll(async () => {
  served = await serve(async (house) => {
    const number = await house.pilot(await house.idea("Cups that come back"), 3);
    await aimsAt(house, 4.2, 3.8);
    for (const name of ["Cleo", "Bo", "June"]) {
      await house.does(name, commands.askForSeat, { number });
      await checksIn(house, name, number, { pulse: 4, wouldMiss: name === "Bo" ? "no" : "yes" });
    }
    const told = { outcome: "adopt", happened: "They *came* back.", learned: "Rims wear.", next: "Thicker rims." };
    await house.does("Sam", commands.concludePilot, { number }, told);
    await house.does("June", commands.correctPilot, { number }, { body: "Two rims wore." });
    const [credit] = await creditsOf(house.db.read, house.id("Bo"));
    await house.does("Bo", commands.acceptCredit, { id: credit?.id }, { shown: "alias", alias: "The cup man" });
    const open = await house.pilot(await house.idea("A bench by the water"));
    await house.does("Cleo", commands.askForSeat, { number: open });
  });
  people = await browsersFor(served.url, "Vi", "Cleo", "Sam");
});
afterAll(() => served?.stop());

const told = [
  "4 of 5, target 3.8: reached",
  "They came back.",
  "Rims wear.",
  "Thicker rims.",
  "Two rims wore.",
  "June",
  "Tried by 3 people. Thank you.",
  "The cup man",
  "We believe it helps.",
  "Half of you come back.",
];

test.each(["/pilots/1/cups-that-come-back", "/pilots/1/report"])(
  "%s tells visitors all that came of it",
  async (path) => {
    const { status, words } = await people.Vi.get(path);
    expect(status).toBe(200);
    for (const said of told) expect(words, said).toContain(said);
    // Who did not say yes is thanked without a name.
    expect(words).not.toMatch(/\b(Bo|Cleo)\b/);
  },
);

test("the report shows the target with its history, and leads search engines to the pilot", async () => {
  const { words, text } = await people.Vi.get("/pilots/1/report");
  expect(words).toMatch(/Set beforehand ?: 4\.2 of 5.*Moved to ?: 3\.8 of 5.*: It rained\./);
  expect(text).toContain('<meta name="robots" content="noindex"/>');
  expect(text).toMatch(/<link rel="canonical" href="[^"]*\/pilots\/1\/cups-that-come-back"\/>/);
});

test("whoever concludes after somebody else is told, and keeps what they typed", async () => {
  const typed = { outcome: "stop", happened: "Nobody came & left.", learned: "It was <i>cold</i>.", next: "Coats." };
  const { status, text } = await people.Sam.post("/pilots/1/conclude", typed);
  expect(status).toBe(409);
  expect(text).toContain("its page says what came of it");
  for (const said of ["Nobody came &amp; left.", "It was &lt;i&gt;cold&lt;/i&gt;.", "Coats."])
    expect(text).toContain(said);
  expect(text).toMatch(/value="stop" checked|checked="" value="stop"|value="stop"[^>]*checked/);
  const { status: again, to } = await people.Sam.get("/pilots/1/conclude");
  expect([again, to]).toEqual([303, "/pilots/1/cups-that-come-back"]);
});

test("a form that is refused shows what was typed instead of the figures", async () => {
  const { status, text } = await people.Sam.post("/pilots/2/conclude", { happened: "It snowed.", learned: "" });
  expect(status).toBe(400);
  expect(text).toContain("It snowed.");
  const fresh = (await people.Sam.get("/pilots/2/conclude")).text;
  expect(fresh).toMatch(/<textarea[^>]* name="happened"[^>]*>1 of 2 places was taken\. Nobody checked in\./);
});

test("a seat of a concluded pilot can't be left any more", async () => {
  expect((await people.Cleo.post("/pilots/1/seat", { _method: "DELETE" })).status).toBe(409);
});

test("its person finds on their page that a credit is for a pilot", async () => {
  const { text, words } = await people.Cleo.get("/you/credits");
  expect(words).toContain("Pilot: Cups that come back");
  expect(text).toContain('href="/pilots/1/cups-that-come-back"');
});

/** A target set beforehand, and moved to another. */
async function aimsAt(house: House, first: number, then: number) {
  await house.db.write(async (tx) => {
    const [pilot] = await tx.update(pilots).set({ yardstick: "pulse", target: then }).returning();
    const entry = { pilotId: pilot?.id as string, byId: house.id("Sam"), at: house.now() };
    await tx.insert(pilotTargets).values([
      { ...entry, entry: 1, target: first },
      { ...entry, entry: 2, target: then, reason: "It rained." },
    ]);
  });
}
