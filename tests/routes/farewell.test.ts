import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as commands from "#app/commands/index.ts";
import { creditsOf } from "#db/credits.ts";
import { type Browser, browse, browsersFor } from "../support/browse.ts";
import { address, type House, password } from "../support/cast.ts";
import { type Served, serve } from "../support/server.ts";
import { settleTown } from "./town.ts";

/** Of Zuleika, who brought much, and Quillon, who worked here; none of it may be seen after they are gone. */
const canary = /zuleika|quillon|canary alias|canary of herself/i;

let served: Served;
let people: Record<"Vi" | "Bo" | "Cleo" | "Sam" | "Ada", Browser>;

beforeAll(async () => {
  served = await serve(async (house) => {
    await settleTown(house);
    await settleCanaries(house);
  });
  people = await browsersFor(served.url, "Vi", "Bo", "Cleo", "Sam", "Ada");
});
afterAll(() => served?.stop());

async function settleCanaries({ does, join, idea, tell, db, id, pilot }: House): Promise<void> {
  await join("Zuleika");
  await join("Quillon", "staff");
  const profile = { name: "Zuleika", handle: "zuleika", words: "Canary of herself.", colour: "garnet" };
  await does("Zuleika", commands.changeProfile, {}, profile);
  await does("Zuleika", commands.changeProfile, {}, { ...profile, handle: "zuleika-2" });
  const talked = await idea("A swing under the chestnut", "Zuleika");
  await does("Zuleika", commands.addComment, { number: "1" }, { body: "And a swing.", kind: "yes-and" });
  await does("Zuleika", commands.castVote, { number: "1" }, { strength: "3", reason: "I would come daily." });
  await does("Zuleika", commands.offerPolish, { number: "1" }, { title: "A hushed hour", why: "It says more." });
  await does("Quillon", commands.answerIdea, { number: talked }, { body: "We heard you.", stage: "polishing" });
  await does("Quillon", commands.takeHost, { number: talked });
  for (const [title, shown] of [
    ["A lamp by the door", { shown: "name", page: "open" }],
    ["A hook for every bag", { shown: "alias", alias: "Canary alias" }],
  ] as const) {
    const shipped = await idea(title, "Zuleika");
    await does("Quillon", commands.takeHost, { number: shipped });
    await does("Quillon", commands.shipIdea, { number: shipped }, { body: "It is here.", story: "We made it." });
    for (const { id: credit, state } of await creditsOf(db.read, id("Zuleika")))
      if (state === "proposed") await does("Zuleika", commands.acceptCredit, { id: credit }, shown);
    for (const { id: credit, state } of await creditsOf(db.read, id("Quillon")))
      if (state === "proposed") await does("Quillon", commands.acceptCredit, { id: credit }, { shown: "name" });
  }
  const tried = await pilot(talked, 1);
  for (const name of ["Zuleika", "Bo"]) await does(name, commands.askForSeat, { number: tried });
  await tell();
}

describe("taking a copy along", () => {
  test("gives one file of everything, which nobody keeps", async () => {
    const { status, headers, text } = await people.Bo.get("/you/export");
    expect(status).toBe(200);
    expect(headers["content-type"]).toBe("application/json; charset=utf-8");
    expect(headers["content-disposition"]).toMatch(/^attachment; filename="bo-\d{4}-\d\d-\d\d\.json"$/);
    expect(headers["cache-control"]).toBe("private, no-store");
    const copy = JSON.parse(text);
    expect(copy).toMatchObject({ site: { name: "Harbour Coffee" }, person: { name: "Bo", email: address("Bo") } });
    expect(copy.ideas).toMatchObject([{ title: "A bench by the water" }]);
  });

  test("is for whoever is signed in, and offered on their profile", async () => {
    expect((await people.Vi.get("/you/export")).to).toBe("/sign-in?next=%2Fyou%2Fexport");
    const { text } = await people.Bo.get("/you/profile");
    for (const way of ["/you/export", "/you/delete"]) expect(text).toContain(`href="${way}"`);
  });
});

describe("deleting one's account", () => {
  test("says first what goes and what stays, and asks for the password", async () => {
    const { words, text } = await people.Bo.get("/you/delete");
    for (const said of [
      "What goes",
      "What stays, without your name",
      "“a former customer”",
      "Download everything first",
    ])
      expect(words).toContain(said);
    expect(words).not.toContain("need another host");
    expect((await people.Sam.get("/you/delete")).words).toContain("need another host");
    expect(text).toMatch(/<input[^>]*type="password"/);
  });

  test("with a wrong password is a 422 at that field, and nothing is gone; the box stays ticked", async () => {
    const { status, words, text } = await people.Cleo.post("/you/delete", {
      present: "a guess at it",
      words: "delete",
    });
    expect(status).toBe(422);
    expect(words).toContain("This is not your present password.");
    expect(text).toMatch(/<input[^>]*checked=""[^>]*value="delete"|value="delete"[^>]*checked=""/);
    expect((await people.Cleo.get("/you")).status).toBe(200);
  });

  test("is not for the last admin", async () => {
    const { status, words } = await people.Ada.post("/you/delete", { present: password });
    expect(status).toBe(422);
    expect(words).toContain("This is the last admin.");
  });

  test("leaves no name behind: on no page, in no feed and no file, for nobody", { timeout: 180_000 }, async () => {
    const seen = await seenBy(people.Vi);
    expect(
      [...seen.keys()].some((path) => path.startsWith("/people/zuleika")),
      "there is something to lose",
    ).toBe(true);
    expect(seen.size).toBeGreaterThan(40);

    const own = await browsersFor(served.url, "Zuleika", "Quillon");
    for (const browser of [own.Zuleika, own.Quillon]) {
      const { status, to, cookies } = await browser.post("/you/delete", { present: password });
      expect([status, to]).toEqual([303, "/farewell"]);
      expect(cookies.join()).toMatch(/roughstone=;/);
      const { status: read, words } = await browser.get(to);
      expect(read).toBe(200);
      expect(words).toContain("Your account is gone. Thank you for what you brought.");
      expect((await browser.get("/you")).to).toBe("/sign-in?next=%2Fyou");
    }

    for (const name of ["Vi", "Bo", "Ada"] as const) {
      const named = [...(await seenBy(people[name]))].filter(([path, text]) => canary.test(path) || canary.test(text));
      expect(named.map(([path]) => `${name}: ${path}`)).toEqual([]);
    }
    for (const handle of ["zuleika", "zuleika-2", "quillon"])
      expect((await people.Vi.get(`/people/${handle}`)).status).toBe(404);
    expect((await people.Vi.get("/wall")).words).toContain("A former customer");
    expect((await people.Vi.get("/ideas/5")).to).toContain("/ideas/5/");
  });

  test("signs out every device, and lets nobody in again", async () => {
    const again = await browse(served.url).post("/sign-in", { email: address("Zuleika"), password });
    expect(again.status).toBe(422);
    expect(served.log()).not.toMatch(canary);
  });
});

/** Every page, feed and file that a person reaches by following links, by its address; lists in one order. */
async function seenBy(browser: Browser): Promise<Map<string, string>> {
  const seen = new Map<string, string>();
  const left = [
    "/",
    "/wall",
    "/pilots",
    "/questions",
    "/promise",
    "/ideas/stages",
    "/search?q=a",
    "/?sort=new",
    "/you",
  ];
  left.push("/staff", "/admin/people", "/admin/log", "/you/export", "/sitemap.xml", "/sitemap/people-1.xml");
  left.push(...["/feed", "/shipped"].flatMap((feed) => [`${feed}.atom`, `${feed}.json`]));
  for (let path = left.pop(); path; path = left.pop()) {
    if (seen.has(path)) continue;
    const { text, to, status } = await browser.get(path);
    expect(status, path).toBeLessThan(500);
    seen.set(path, text);
    if (to.startsWith("/") && !to.startsWith("/sign-in")) left.push(to);
    for (const [, href = ""] of text.matchAll(/<a [^>]*href="(\/[^"#?]*)["#]/g)) left.push(href);
  }
  return seen;
}
