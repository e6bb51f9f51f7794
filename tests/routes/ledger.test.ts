import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Browser, browsersFor } from "../support/browse.ts";
import { type Served, serve } from "../support/server.ts";
import { settleTown, type Town } from "./town.ts";

let served: Served;
let town: Town;
let people: Record<"Vi" | "Ann" | "Bo" | "Sam", Browser>;

const gem = "/wall/1/oat-milk-without-asking";
const places = [gem, "/wall", "/ideas/4/oat-milk-without-asking", "/shipped.atom", "/shipped.json"];

beforeAll(async () => {
  served = await serve(async (house) => {
    town = await settleTown(house);
  });
  people = await browsersFor(served.url, "Vi", "Ann", "Bo", "Sam");
});
afterAll(() => served?.stop());

/** Where a visitor finds Bo's chosen name. */
async function shown(name: string): Promise<string[]> {
  const found: string[] = [];
  for (const path of places) if ((await people.Vi.get(path)).text.includes(name)) found.push(path);
  return found;
}

describe("credit, as it is looked after", () => {
  test("what was said when the idea was first heard stands with the credit, in both versions once it was corrected", async () => {
    const { Sam, Vi } = people;
    await Sam.post("/ideas/4/provenance", { provenance: "new" });
    for (const path of [gem, "/ideas/4/oat-milk-without-asking"])
      expect((await Vi.get(path)).text, path).toContain("New to us when it was dreamed up");
    const known = { provenance: "known", knownSince: "2020-03-03", knownWhere: "the board in the kitchen" };
    await Sam.post("/ideas/4/provenance", known);
    const { text } = await Vi.get(gem);
    expect(text.replace(/<[^>]+>/g, "")).toMatch(
      /Already on our list since.*3 March 2020.*the board in the kitchen.*said on.*Said before: New to us when it was dreamed up/,
    );
  });

  test("a corrected credit leaves every kept page at once, and comes back only as its person says", async () => {
    const { Sam, Bo } = people;
    const at = `/credits/${town.credits.bo}`;
    await Bo.post(`${at}/accept`, { shown: "alias", alias: "The Almond" });
    expect(await shown("The Almond")).toEqual(places);
    const form = await Sam.get(`${at}/correct`);
    expect(form.text).toContain("It leaves the wall, the feeds and every other page at once");
    expect((await Sam.post(`${at}/correct`, { what: "Thought of almonds" })).to).toMatch(/^\/wall\/1\/credits#credit-/);
    expect([await shown("The Almond"), await shown("Thought of almonds")]).toEqual([[], []]);
    const asked = await Bo.get("/you/credits");
    expect(asked.text).toContain("Its words were changed, and wait for you");
    expect(asked.text).toContain("Thought of almonds");
    await Bo.post(`${at}/accept`, { shown: "alias", alias: "The Almond" });
    expect(await shown("The Almond")).toEqual(places);
  });

  test("nobody accepts what they have not read, in the form of their own page or that of the deed", async () => {
    const { Sam, Bo } = people;
    const at = `/credits/${town.credits.bo}`;
    for (const [path, what] of [
      ["/you", "Asked for almonds"],
      [`${at}/accept`, "Asked for oats"],
    ] as const) {
      await Sam.post(`${at}/correct`, { what: `Almost: ${what}` });
      const form = (await Bo.get(path)).text.split(`action="${at}/accept"`)[1];
      const [, edition] = form?.match(/name="edition" value="([^"]+)"/) ?? [];
      await Sam.post(`${at}/correct`, { what });
      const late = await Bo.post(`${at}/accept`, { shown: "name", edition: edition as string });
      expect([late.status, edition], path).toEqual([409, expect.any(String)]);
      expect(late.words).toContain(what);
    }
  });

  test("the ledger says who said what, and who said no is not asked again", async () => {
    const { Sam, Bo } = people;
    const { words } = await Sam.get("/wall/1/credits");
    expect(words).toMatch(/corrected by Sam ?\. ?Asked for oats/i);
    expect((await Sam.get("/wall/1/credits")).text).toContain(`/credits/${town.credits.bo}/correct`);
    await Bo.post(`/credits/${town.credits.bo}/decline`);
    const after = (await Sam.get("/wall/1/credits")).text;
    expect(after).not.toContain(`/credits/${town.credits.bo}/correct`);
    await Sam.post(`/credits/${town.credits.bo}/take-back`, { reason: "It was not so." });
    expect((await Bo.get(`/credits/${town.credits.bo}/accept`)).to).toBe("/you/credits");
  });

  test("shares that do not add up come back as they were typed, with what they come to", async () => {
    const { Sam } = people;
    const { text } = await Sam.get("/wall/1/shares");
    const credits = [...text.matchAll(/name="credit" value="([^"]+)"/g)].map(([, id]) => id as string);
    const [, edition] = text.match(/name="edition" value="([^"]+)"/) ?? [];
    expect(credits.length).toBeGreaterThan(3);
    const send = async (shares: string[]) => {
      const body = new URLSearchParams([["edition", edition as string]]);
      for (const [at, credit] of credits.entries()) {
        body.append("credit", credit);
        body.append("share", shares[at] ?? "");
      }
      const headers = { Origin: served.url, "Content-Type": "application/x-www-form-urlencoded" };
      return Sam.ask("POST", "/wall/1/shares", { headers, body: body.toString() });
    };
    const refused = await send(["60", "35"]);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain("Together they come to 95 of 100.");
    expect(refused.text).toMatch(/value="60"[\s\S]*value="35"/);
    expect((await send(["60", "1x"])).status).toBe(400);
    expect((await send(["60", "40"])).to).toBe("/wall/1/credits");
    expect((await send(["50", "50"])).status).toBe(409);
  });

  test("a visitor learns nothing of drafts, and is asked to sign in before they name somebody", async () => {
    const { Vi, Ann } = people;
    expect((await Vi.get("/wall/1/credits")).to).toMatch(/^\/sign-in/);
    expect((await Vi.get("/ideas/4/nominate")).to).toMatch(/^\/sign-in/);
    const because = "He lent us his ears.";
    const sent = await Ann.post("/ideas/4/nominate", { person: "sam", because });
    expect(sent.to).toBe("/ideas/4/nominate?sent");
    expect((await Ann.get(sent.to)).text).toContain("Thank you. We look at it");
    expect((await people.Sam.get("/wall/1/credits")).text).toContain(because);
    expect((await people.Bo.get("/ideas/4/oat-milk-without-asking")).text).not.toContain(because);
  });

  test("what is not on the wall has a ledger, too, and whoever's credit is taken back there reads why", async () => {
    const { Sam, Bo, Ann } = people;
    const none = await Sam.get(`/pilots/${town.pilots.done}/credits`);
    expect([none.status, none.text]).toEqual([200, expect.stringContaining("Nobody has been asked yet.")]);
    const title = "A quiet hour on weekday mornings";
    const taken = await Ann.post(`/polishes/${town.polishes.bo}/accept`, { title, body: "Hush.", asItIs: "1" });
    expect(taken.status).toBe(303);
    expect((await Sam.get("/ideas/1/a-quiet-hour-on-weekday-mornings")).text).toContain('href="/ideas/1/credits"');
    const { text } = await Sam.get("/ideas/1/credits");
    const [, id] = text.match(/href="\/credits\/([^/]+)\/take-back"/) ?? [];
    const back = await Sam.post(`/credits/${id}/take-back`, { reason: "Cleo said it before you did." });
    expect(back.to).toBe(`/ideas/1/credits#credit-${id}`);
    for (const [who, path] of [
      [Sam, "/ideas/1/credits"],
      [Bo, "/you/credits"],
    ] as const)
      expect((await who.get(path)).text).toContain("Cleo said it before you did.");
    expect([(await Ann.get("/ideas/1/credits")).status, (await Sam.get("/ideas/4/credits")).to]).toEqual([
      403,
      "/wall/1/credits",
    ]);
  });
});
