import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as commands from "#app/commands/index.ts";
import { creditsOf } from "#db/credits.ts";
import { type Browser, browsersFor } from "../support/browse.ts";
import type { House } from "../support/cast.ts";
import { type Served, serve } from "../support/server.ts";
import { seenBy } from "./crawling.ts";
import { secrets, settleTown, type Town } from "./town.ts";

let served: Served;
let town: Town;
let people: Record<"Vi" | "Ann" | "Bo" | "Cleo" | "Sam" | "Ada" | "Zuleika" | "Eve", Browser>;

/** What stands on the pages of Zuleika, who may be found, and of Eve, whose name is no name. */
const words = "Canary of herself.";
const reason = "canary-reason-of-cleo";
const eve = {
  markup: "<img src=x onerror=alert(1)>",
  marks: "\u0301\u0302\u0303\u0304\u0305\u0306",
  rtl: "محمد بن أحمد",
};
const long = "W".repeat(300);
const places = ["/search?q=swing", "/people/zuleika", "/people/zuleika-2"];

beforeAll(async () => {
  served = await serve(async (house) => {
    town = await settleTown(house);
    await settleZuleika(house);
  });
  people = await browsersFor(served.url, "Vi", "Ann", "Bo", "Cleo", "Sam", "Ada", "Zuleika", "Eve");
});
afterAll(() => served?.stop());

async function settleZuleika({ does, join, idea, tell, db, id }: House): Promise<void> {
  for (const name of ["Zuleika", "Eve"]) {
    await join(name);
    const said = name === "Zuleika" ? words : "";
    const profile = { name, handle: name.toLowerCase(), words: said, colour: "garnet" };
    await does(name, commands.changeProfile, {}, profile);
    const number = await idea(`A swing for ${name}`, name);
    await does("Sam", commands.shipIdea, { number }, { body: "It is here.", story: "We made it." });
    for (const credit of await creditsOf(db.read, id(name)))
      await does(name, commands.acceptCredit, { id: credit.id }, { shown: "name" });
  }
  await does("Eve", commands.openPage);
  await tell();
}

describe("a page of one's own", () => {
  test("is there when its person opened it, and only then; closed it leaves nothing behind", {
    timeout: 180_000,
  }, async () => {
    const { Vi, Zuleika, Cleo } = people;
    const before = await seenBy(Vi, places);
    expect(led(before), "named on the wall, and nothing leads to a page").toEqual([]);
    expect((await Vi.get("/people/zuleika")).status).toBe(404);

    const opened = await Zuleika.post("/you/page");
    expect([opened.status, opened.to]).toEqual([303, "/you/page?saved=1"]);
    await Zuleika.post("/you/profile", { name: "Zuleika", handle: "zuleika-2", words, colour: "garnet" });
    await Cleo.post("/people/zuleika-2/thanks", { idea: await ideaOf("zuleika"), because: reason });
    expect(found(await seenBy(Vi, places), reason), "nobody else reads thanks before she shows them").toEqual([]);
    for (const name of ["Ann", "Sam", "Ada"] as const)
      for (const path of ["/you/thanks", "/people/zuleika-2", "/admin/log", "/staff"])
        expect((await people[name].get(path)).text, `${name} ${path}`).not.toContain(reason);
    const [, show] = (await Zuleika.get("/you/thanks")).text.match(/\/thanks\/([0-9a-f-]{36})\/show/) ?? [];
    expect((await Zuleika.post(`/thanks/${show}/show`)).status).toBe(303);

    const open = await seenBy(Vi, places);
    expect(led(open).length).toBeGreaterThan(2);
    expect(found(open, reason)).toEqual(["/people/zuleika-2"]);
    expect(open.get("/sitemap/people-1.xml")).toContain("/people/zuleika-2");
    const page = open.get("/people/zuleika-2") as string;
    expect(page).toContain("ProfilePage");
    expect(page).not.toContain('name="robots"');
    expect((await Vi.get("/people/zuleika")).to).toBe("/people/zuleika-2");
    expect((await Vi.get("/people/zuleika/certificate")).to).toBe("/people/zuleika-2/certificate");

    expect((await Zuleika.post(`/thanks/${show}/hide`)).status).toBe(303);
    expect(found(await seenBy(Vi, places), reason)).toEqual([]);
    expect((await Zuleika.post("/you/page", { _method: "DELETE" })).to).toBe("/you/page");
    const closed = await seenBy(Vi, places);
    expect([led(closed), found(closed, words.slice(0, -1)), found(closed, reason)]).toEqual([[], [], []]);
    for (const path of ["/people/zuleika", "/people/zuleika-2", "/people/zuleika-2/certificate"])
      for (const name of ["Vi", "Cleo", "Sam", "Ada", "Zuleika"] as const)
        expect((await people[name].get(path)).status, `${name} ${path}`).toBe(404);
  });

  test("asks search engines to stay away if its person likes, and stands in no map then", async () => {
    expect((await people.Ann.post("/you/page", { unlisted: "yes" })).status).toBe(303);
    const { text } = await people.Vi.get("/people/ann");
    expect(text).toContain('<meta name="robots" content="noindex"/>');
    expect(text).not.toContain("ProfilePage");
    expect((await people.Vi.get("/sitemap/people-1.xml")).text).not.toContain("/people/ann");
    expect((await people.Ann.get("/you/page")).text).toMatch(
      /<input[^>]*checked=""[^>]*value="yes"|value="yes"[^>]*checked=""/,
    );
    await people.Ann.post("/you/page");
    expect((await people.Vi.get("/people/ann")).text).not.toContain('name="robots"');
    expect((await people.Vi.get("/people/ann/certificate")).text, "a certificate always").toContain(
      'content="noindex"',
    );
  });

  test("says by year what was accepted under the name, and thanks that its person shows", async () => {
    const { words } = await people.Vi.get("/people/ann");
    expect(words).toMatch(/Over the years 2026 dreamed 1 idea/);
    expect(words).toContain("For the oats.");
    expect(words).not.toContain(secrets.thanks);
  });

  test("comes with a certificate, which says who helped to bring about what, with whom", async () => {
    expect((await people.Vi.get("/people/ann/certificate")).words).toMatch(
      /With thanks to Ann who helped to bring about, together with Harbour Coffee Oat milk without asking dreamed it ?\. No\. 1/,
    );
  });

  test("of who works here stays open, and says why", async () => {
    const { status, words } = await people.Sam.post("/you/page", { _method: "DELETE" });
    expect(status).toBe(422);
    expect(words).toContain("Everybody who works here has a page");
  });
});

describe("thanks", () => {
  test("are read by the two of them alone", async () => {
    for (const [name, path] of [
      ["Ann", "/you/thanks"],
      ["Bo", "/you/thanks?view=given"],
    ] as const)
      expect((await people[name].get(path)).words).toContain(secrets.thanks);
    for (const name of ["Cleo", "Sam", "Ada"] as const)
      for (const path of ["/you/thanks", "/you/thanks?view=given", `/thanks/${town.thanks.bo}/show`])
        expect((await people[name].get(path)).text, `${name} ${path}`).not.toContain(secrets.thanks);
    for (const name of ["Vi", "Ann", "Bo", "Sam"] as const)
      for (const path of [
        "/people/ann",
        `/ideas/${town.ideas.shipped}/oat-milk-without-asking`,
        "/wall/1/oat-milk-without-asking",
      ])
        expect((await people[name].get(path)).text, `${name} ${path}`).not.toContain(secrets.thanks);
  });

  test("refused keep what was typed, and say what to do", async () => {
    const { status, words, text } = await people.Bo.post("/ideas/1/thanks", { because: "For <b>all</b> of it." });
    expect(status).toBe(422);
    expect(words).toContain("We don’t find whom you would like to thank any more.");
    expect(text).toContain("For &lt;b&gt;all&lt;/b&gt; of it.");
    const oneself = await people.Ann.post("/people/ann/thanks", { idea: "1", because: "Me." });
    expect([oneself.status, oneself.words]).toEqual([422, expect.stringContaining("would be to yourself")]);
  });

  test("are offered to who is signed in, on a gem, an idea and a page", async () => {
    for (const path of ["/wall/1/oat-milk-without-asking", "/ideas/4/oat-milk-without-asking"]) {
      expect((await people.Bo.get(path)).text).toContain('href="/ideas/4/thanks"');
      expect((await people.Vi.get(path)).text).not.toContain("/thanks");
    }
    expect((await people.Bo.get("/people/ann")).text).toContain('href="/people/ann/thanks"');
    expect((await people.Ann.get("/people/ann")).text).not.toContain('href="/people/ann/thanks"');
  });
});

describe("a name that is none", () => {
  test.each(Object.entries({ ...eve, long }))("of %s stands whole on page, certificate and thanks", async (_, name) => {
    const { Eve, Vi, Bo } = people;
    const said = await Eve.post("/you/profile", { name, handle: "eve", words: name, colour: "slate" });
    if (said.status !== 303) return expect(said.status).toBe(400);
    await Bo.post("/people/eve/thanks", { idea: await ideaOf("eve"), because: name.slice(0, 300) });
    const [, show] = (await Eve.get("/you/thanks")).text.match(/\/thanks\/([0-9a-f-]{36})\/show/) ?? [];
    if (show) await Eve.post(`/thanks/${show}/show`);
    for (const path of ["/people/eve", "/people/eve/certificate", "/wall"]) {
      const { status, text } = await Vi.get(path);
      expect(status, path).toBe(200);
      expect(text).not.toContain("<img src=x");
      expect(text).toContain(name.replace("<", "&lt;").replace(">", "&gt;"));
    }
    for (const path of ["/you/thanks", "/people/eve/thanks"]) expect((await Bo.get(path)).status).toBe(200);
  });
});

const led = (seen: Map<string, string>) => found(seen, 'href="/people/zuleika').concat(found(seen, "/people/zuleika"));
const found = (seen: Map<string, string>, what: string) =>
  [...seen].flatMap(([path, text]) => (text.includes(what) ? [path] : [])).sort();

async function ideaOf(name: string): Promise<string> {
  const { text } = await people.Vi.get("/?sort=new&stage=shipped");
  return text.match(new RegExp(`/ideas/(\\d+)/a-swing-for-${name}`))?.[1] as string;
}
