import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { askForSeat, checkIn, openPilot, shareCheckIn, updatePilot } from "#app/commands/index.ts";
import { addDays, dayIn } from "#app/domain/calendar.ts";
import { open } from "#db/connect.ts";
import { checkIns } from "#db/schema.ts";
import { type Browser, browsersFor } from "../support/browse.ts";
import { type Served, serve } from "../support/server.ts";

const secret = "canary-of-what-bo-says-to-us-alone";
const shared = "What Cleo lets everybody read";
const pilot = "/pilots/1/a-quiet-hour-on-weekday-mornings";

let served: Served;
let people: Record<"Vi" | "Ann" | "Bo" | "Cleo" | "Sam", Browser>;
let ids: { bo: string; cleo: string };

beforeAll(async () => {
  served = await serve(async (house) => {
    const number = await house.idea();
    const today = dayIn("Europe/Lisbon", house.now());
    const form = { hypothesis: "It helps.", measure: "Half come back.", places: "2", from: today };
    await house.does("Sam", openPilot, { number }, { ...form, to: addDays(today, 14) });
    for (const name of ["Bo", "Cleo", "Ann"]) await house.does(name, askForSeat, { number: "1" });
    await house.tick();
    await house.does("Sam", updatePilot, { number: "1" }, { body: "The lamps are low." });
    await house.does("Bo", checkIn, { number: "1" }, { pulse: "2", wouldMiss: "no", words: secret });
    await house.does("Cleo", checkIn, { number: "1" }, { pulse: "5", wouldMiss: "yes", words: shared });
    const rows = await house.db.read.select().from(checkIns);
    const idOf = (name: string) => rows.find(({ personId }) => personId === house.id(name))?.id as string;
    ids = { bo: idOf("Bo"), cleo: idOf("Cleo") };
    await house.does("Cleo", shareCheckIn, { id: ids.cleo });
    await house.tell();
  });
  people = await browsersFor(served.url, "Vi", "Ann", "Bo", "Cleo", "Sam");
});
afterAll(() => served?.stop());

describe("what somebody says of a pilot", () => {
  test("is for themselves and for staff, and stands nowhere else", async () => {
    expect((await people.Bo.get("/pilots/1/check-in")).text).toContain(secret);
    expect((await people.Sam.get("/pilots/1/check-ins")).text).toContain(secret);
    const pages = [
      "/",
      pilot,
      "/pilots",
      "/pilots/1/check-ins",
      "/pilots/1/updates",
      "/ideas/1/a-quiet-hour-on-weekday-mornings",
    ];
    const own = ["/you", "/you/seats", "/you/notifications", "/pilots/1/check-in"];
    const feeds = ["/feed.atom", "/feed.json", "/sitemap.xml", "/search?q=canary"];
    for (const name of ["Vi", "Ann", "Cleo"] as const)
      for (const path of [...pages, ...own, ...feeds])
        for (const at of [path, dataOf(path)]) {
          const { text, headers } = await people[name].get(at);
          expect(text.includes(secret) || JSON.stringify(headers).includes(secret), `${at} for ${name}`).toBe(false);
          expect(text.includes(ids.bo), `${at} for ${name}`).toBe(false);
        }
  });

  test("leaves figures for everybody, and the words of who shares them", async () => {
    const { words } = await people.Vi.get(pilot);
    expect(words).toContain("2 check-ins from 2 people");
    expect(words).toContain(shared);
    expect(words).toContain("5 of 5: I love it");
    expect(words).not.toMatch(/\bBo\b/);
    expect(words).not.toContain("would miss it");
    expect((await people.Vi.get("/pilots/1/check-ins")).words).toContain(shared);
  });

  test("is gone from the page once it is taken back, and there again once it is shared again", async () => {
    const at = `/check-ins/${ids.cleo}/share`;
    expect((await people.Vi.get(pilot)).words).toContain(shared);
    expect((await people.Cleo.post(at, { _method: "DELETE" })).to).toBe("/pilots/1/check-in");
    for (const path of [pilot, "/pilots/1/check-ins"])
      for (const one of [path, dataOf(path)]) expect((await people.Vi.get(one)).text).not.toContain(shared);
    expect((await people.Cleo.post(at)).to).toBe(`${pilot}#going`);
    expect((await people.Vi.get(pilot)).words).toContain(shared);
  });

  test("is shared on a page of its own, by its person alone", async () => {
    const of = async (who: keyof typeof people, id: string) => (await people[who].get(`/check-ins/${id}/share`)).status;
    expect(await of("Vi", ids.cleo)).toBe(303);
    expect(await of("Cleo", ids.cleo)).toBe(200);
    expect(await of("Bo", ids.cleo)).toBe(403);
    expect(await of("Cleo", ids.bo)).toBe(404);
    expect(await of("Cleo", "nothing")).toBe(404);
    expect(await of("Sam", ids.bo)).toBe(403);
    expect((await people.Cleo.post(`/check-ins/${ids.bo}/share`)).status).toBe(404);
    expect((await people.Bo.post(`/check-ins/${ids.bo}/share`, { surprise: "x" })).status).toBe(400);
  });
});

describe("sharing from an old tab", () => {
  test("shows what stands there now, and shares that once it was looked at", async () => {
    const path = "/pilots/1/check-in";
    const at = `/check-ins/${ids.bo}/share`;
    const editionIn = (text: string) => text.match(/name="edition" value="([\w-]{22})"/)?.[1] as string;
    const old = editionIn((await people.Bo.get(path)).text);
    await people.Bo.post(path, { pulse: "4", wouldMiss: "no", words: "Less loud than I said." });
    const { status, words, text } = await people.Bo.post(at, { edition: old });
    expect(status).toBe(409);
    expect(words).toContain("You said it differently meanwhile");
    expect(words).toContain("4 of 5: I like it");
    expect(words).toContain("Less loud than I said.");
    expect(text).toMatch(/<form[^>]*action="\/check-ins\/[^"]*\/share"/);
    expect((await people.Vi.get(pilot)).words).not.toContain("Less loud");
    expect((await people.Bo.post(at, { edition: editionIn(text) })).to).toBe(`${pilot}#going`);
    expect((await people.Vi.get(pilot)).words).toContain("Less loud than I said.");
    await people.Bo.post(at, { _method: "DELETE" });
    await people.Bo.post(path, { pulse: "2", wouldMiss: "no", words: secret });
  });
});

describe("reminders", () => {
  test("are switched off where they lead to, and on again, without losing one’s place", async () => {
    const path = "/pilots/1/check-in";
    for (const from of [path, pilot]) {
      const { text } = await people.Bo.get(from);
      expect(text).toMatch(/action="\/pilots\/1\/reminders"[^>]*><input[^>]*value="DELETE"/);
      expect(text).toContain("Don’t remind me about this pilot");
    }
    const at = "/pilots/1/reminders";
    expect((await people.Bo.post(at, { _method: "DELETE", _back: path })).to).toBe(path);
    const off = await people.Bo.get(path);
    expect(off.words).toContain("We don’t remind you about this pilot.");
    expect(off.text).not.toMatch(/action="\/pilots\/1\/reminders"[^>]*><input[^>]*value="DELETE"/);
    expect((await people.Bo.get(at)).words).toContain("Remind me again");
    expect((await people.Bo.post(at)).to).toBe(pilot);
    expect((await people.Bo.get(at)).words).toContain("Don’t remind me about this pilot");
    expect((await people.Ann.post(at, { _method: "DELETE" })).status).toBe(403);
    expect((await people.Ann.get(pilot)).text).not.toContain("/reminders");
  });
});

describe("saying how it goes", () => {
  test("is for those who have a seat; others are told how to get one", async () => {
    const path = "/pilots/1/check-in";
    expect((await people.Vi.get(path)).to).toBe(`/sign-in?next=${encodeURIComponent(path)}`);
    expect((await people.Ann.get(path)).status).toBe(403);
    const { status, words } = await people.Ann.post(path, { pulse: "4", words: "I would love to." });
    expect(status).toBe(403);
    expect(words).toContain("who have a seat in this pilot");
    expect((await people.Ann.get("/pilots/9/check-in")).status).toBe(404);
    expect((await people.Ann.get(pilot)).words).not.toContain("How does it go?");
  });

  test("without a number says what is missing and keeps what was typed", async () => {
    const { status, text } = await people.Bo.post("/pilots/1/check-in", {
      words: "Still <b>loud</b>",
      wouldMiss: "no",
    });
    expect(status).toBe(400);
    expect(text).toContain("Still &lt;b&gt;loud&lt;/b&gt;");
    expect(text).toMatch(/<input[^>]*name="wouldMiss"[^>]*checked=""[^>]*value="no"/);
    expect(text.match(/<input[^>]*name="pulse"/g)).toHaveLength(5);
  });

  test("ends with thanks, where it can be shared or said differently", async () => {
    const { status, to } = await people.Cleo.post("/pilots/1/check-in", { pulse: "4", words: "Another word." });
    expect([status, to]).toEqual([303, "/pilots/1/check-in"]);
    const { words, text } = await people.Cleo.get(to);
    expect(words).toContain("Thank you");
    expect(words).toContain("between you and us");
    expect(text).toContain(`action="/check-ins/${ids.cleo}/share"`);
    expect((await people.Cleo.get(`${to}?again`)).text).toContain("Another word.</textarea>");
    const db = await open(served.database);
    expect(await db.read.$count(checkIns)).toBe(2);
    await db.close();
  });
});

test("an update stands on the pilot's page, and all of them on a page of their own", async () => {
  for (const path of [pilot, "/pilots/1/updates"]) {
    const { words } = await people.Vi.get(path);
    expect(words).toContain("The lamps are low.");
    expect(words).not.toContain("Tell it");
  }
  expect((await people.Sam.get("/pilots/1/updates")).words).toContain("Tell it");
});

/** Where the framework's script would ask for the same. */
function dataOf(path: string): string {
  const [at = "", query] = path.split("?");
  return `${at === "/" ? "/_root" : at}.data${query ? `?${query}` : ""}`;
}
