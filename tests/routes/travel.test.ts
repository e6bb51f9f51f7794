import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as commands from "#app/commands/index.ts";
import { open } from "#db/connect.ts";
import { creditsOf } from "#db/credits.ts";
import { recount } from "#db/recount.ts";
import { type Browser, browse, browsersFor } from "../support/browse.ts";
import { address, type House, password } from "../support/cast.ts";
import { type Served, serve, start } from "../support/server.ts";
import { settleTown } from "./town.ts";

const human = {
  "User-Agent": "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36",
};
const bot = { "User-Agent": "Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)" };
const home = "http://localhost:3000";
const idea = "/ideas/1/a-quiet-hour-on-weekday-mornings";

let served: Served;
let people: Record<"Vi" | "Ann" | "Bo" | "Sam", Browser>;
let credit: string;
let quote: string;

beforeAll(async () => {
  served = await serve(async (house: House) => {
    quote = (await settleTown(house)).quotes.ann;
    const [own] = (await creditsOf(house.db.read, house.id("Ann"))).filter(({ state }) => state === "accepted");
    credit = own?.id as string;
    await house.does("Ada", commands.changeColour, {}, { colour: "#0b6e4f" });
  });
  people = await browsersFor(served.url, "Vi", "Ann", "Bo", "Sam");
});
afterAll(() => served?.stop());

/** A person's own link to something, made where they find it; the path of the link. */
async function linkOf(browser: Browser, path: string): Promise<string> {
  expect((await browser.post(path)).to).toBe(path);
  const [, link = ""] = (await browser.get(path)).text.match(/value="[^"]*(\/s\/[a-z2-7]{8})"/) ?? [];
  return link;
}

describe("a share link", () => {
  test("leads a visitor to what it was made for, without a cookie, and carries itself on to every way in", async () => {
    const link = await linkOf(people.Ann, "/share/idea/1");
    const code = link.slice(3);
    const vi = browse(served.url);
    const followed = await vi.get(link, human);
    expect(followed).toMatchObject({ status: 303, to: `${idea}?via=${code}`, cookies: [] });
    expect(followed.headers["cache-control"]).toBe("no-store");
    const page = await vi.get(followed.to);
    expect(page.status).toBe(200);
    expect(page.text).toContain(`<link rel="canonical" href="${home}${idea}"/>`);
    expect(page.text).toContain(`href="/sign-in?next=${encodeURIComponent(`${idea}?via=${code}`)}"`);
    expect(page.text).toContain(`href="/ideas/new?via=${code}"`);
    const votes = await vi.post("/ideas/1/vote", {}, { Referer: `${served.url}${followed.to}` });
    expect(votes.to).toBe(`/sign-in?next=${encodeURIComponent(`/ideas/1/vote?via=${code}`)}`);
    const door = await vi.get(votes.to.replace("/sign-in", "/sign-up"));
    expect(door.text).toContain(`<input type="hidden" name="via" value="${code}"/>`);
    expect(door.text).toContain('name="_back" value="/ideas/1/vote"');
    expect(vi.jar.size).toBe(0);
  });

  test("is asked for by those who are signed in, and only their own page is theirs to share", async () => {
    expect((await people.Vi.get("/share/idea/1")).to).toBe("/sign-in?next=%2Fshare%2Fidea%2F1");
    expect((await people.Vi.get(idea)).text).not.toContain("/share/");
    for (const path of [idea, "/pilots/1/cups-that-come-back", "/wall/1/oat-milk-without-asking"])
      expect((await people.Bo.get(path)).text, path).toMatch(/href="\/share\/(idea|pilot|celebration)\/1"/);
    expect((await people.Ann.get("/people/ann")).text).toContain('href="/share/person/ann"');
    expect((await people.Bo.get("/people/ann")).text).not.toContain("/share/");
    for (const asks of [people.Bo.get, people.Bo.post]) expect((await asks("/share/person/ann")).status).toBe(403);
  });

  test.each([
    ["another site", (code: string) => `https://hostile.example${idea}?via=${code}`],
    ["another site that looks alike", (code: string) => `${served.url}.hostile.example/?via=${code}`],
    ["no address", () => "nonsense %%% via=aaaaaaaa"],
    ["markup", () => `${served.url}/?via="><script>alert(1)</script>`],
    ["a code nobody has", () => `${served.url}${idea}?via=zzzzzzzz`],
    ["two codes", (code: string) => `${served.url}${idea}?via=${code}&via=zzzzzzzz`],
  ])("in a referrer from %s changes nothing", async (_, referrer) => {
    const code = (await linkOf(people.Ann, "/share/idea/1")).slice(3);
    const answer = await people.Vi.post("/ideas/1/vote", {}, { Referer: referrer(code) });
    expect([answer.status, answer.to]).toEqual([303, "/sign-in?next=%2Fideas%2F1%2Fvote"]);
  });

  test.each(["zzzzzzzz", "%3Cscript%3E", "", "aaaaaaaa&via=bbbbbbbb"])(
    "that is none (%s) is dropped from an address before a page is made of it",
    async (code) => {
      const { status, to } = await people.Vi.get(`${idea}?comments&via=${code}`);
      expect([status, to]).toEqual([303, `${idea}?comments=`]);
    },
  );

  test("counts people, not machines, nor who looks at it first; who signs up and leaves an idea; all of it once", async () => {
    const link = await linkOf(people.Bo, "/share/idea/1");
    const code = link.slice(3);
    for (const headers of [human, human, bot, { ...human, "Sec-Purpose": "prefetch" }, {}])
      expect((await people.Vi.get(link, headers)).status).toBe(303);
    expect((await people.Vi.ask("HEAD", link, { headers: human })).status).toBe(303);
    expect((await people.Bo.get(link, human)).status).toBe(303);
    const nora = browse(served.url);
    const form = { name: "Nora", email: address("nora"), password, via: code };
    expect((await nora.post("/sign-up", form)).status).toBe(303);
    expect((await nora.post("/sign-up", { ...form, email: address("nora") })).status).not.toBe(500);
    for (const title of ["A bell that rings for the tide", "A shelf for wet umbrellas"])
      expect((await nora.post("/ideas/new", { title })).status).toBe(303);
    // A stopping server stores what it counted.
    await served.end();
    const again = await start(served.database);
    served = { ...served, ...again, stop: async () => void (await again.end()) };
    people = await browsersFor(served.url, "Vi", "Ann", "Bo", "Sam");
    expect((await people.Bo.get("/share/idea/1")).words).toContain(
      "Followed once, 1 person signed up, 1 of them left a first idea",
    );
    expect((await people.Bo.get("/you/links")).words).toContain("Followed once, 1 person signed up");
    expect((await people.Bo.get("/you")).words).toContain("Your links");
    const db = await open(served.database);
    expect(await recount(db.read)).toEqual([]);
    await db.close();
  });

  test("leads nowhere when there is none", async () => {
    for (const path of ["/s/zzzzzzzz", "/s/ZZZZZZZZ", "/s/x", "/s/aaaaaaaa%00"])
      expect([400, 404], path).toContain((await people.Vi.get(path)).status);
  });
});

describe("a share picture", () => {
  const pages = [
    ["/", "/card.png"],
    [idea, "/ideas/1/card.png"],
    ["/pilots/1/cups-that-come-back", "/pilots/1/card.png"],
    ["/wall", "/wall/card.png"],
    ["/wall/1/oat-milk-without-asking", "/wall/1/card.png"],
    ["/people/ann", "/people/ann/card.png"],
    ["/promise", "/card.png"],
  ] as const;

  test.each(pages)("stands in the head of %s, whole and in words", async (path, card) => {
    const { text } = await people.Vi.get(path);
    const meta = (name: string) => text.match(new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`))?.[1];
    expect(meta("og:image")).toMatch(new RegExp(`^${home}${card.replaceAll(".", "\\.")}\\?v=[\\w-]{10}$`));
    expect([meta("og:image:width"), meta("og:image:height")]).toEqual(["1200", "630"]);
    expect(meta("og:image:alt")?.length).toBeGreaterThan(5);
    expect(meta("twitter:card")).toBe("summary_large_image");
    const { status, headers } = await people.Vi.get(card);
    expect([status, headers["content-type"], headers["cache-control"]]).toEqual([200, "image/png", "no-cache"]);
    expect(headers["cross-origin-resource-policy"]).toBe("cross-origin");
    expect((await people.Vi.get(card, { "If-None-Match": headers.etag as string })).status).toBe(304);
  });

  test("is the same for everybody, and drawn for nobody where nothing can be seen", async () => {
    const [one, other] = await Promise.all([people.Vi.get("/ideas/1/card.png"), people.Sam.get("/ideas/1/card.png")]);
    expect(other.headers.etag).toBe(one.headers.etag);
    expect(other.cookies).toEqual([]);
    expect((await people.Vi.get("/pilots/3/card.png")).status).toBe(200);
    for (const path of ["/pilots/4", "/ideas/999", "/wall/999", "/people/bo", "/people/nobody"])
      expect((await people.Sam.get(`${path}/card.png`)).status, path).toBe(404);
  });
});

describe("the wall in a frame", () => {
  test("may stand on any site, is the visitor's page for everybody, and has no script, form or cookie", async () => {
    const [vi, ann] = await Promise.all([people.Vi.get("/wall/embed"), people.Ann.get("/wall/embed")]);
    expect(ann.text).toBe(vi.text);
    expect(ann.cookies).toEqual([]);
    expect(vi.headers["content-security-policy"]).toBe(
      "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors *",
    );
    expect(vi.headers["cross-origin-resource-policy"]).toBe("cross-origin");
    expect(vi.headers["x-frame-options"]).toBe(undefined);
    expect(vi.headers["access-control-allow-origin"]).toBe(undefined);
    expect(vi.text).not.toMatch(/<script|<form|style=/);
    expect(vi.text).toContain('<meta name="robots" content="noindex"/>');
    for (const [link] of vi.text.matchAll(/<a [^>]*>/g)) expect(link).toMatch(/target="_blank" rel="noopener"/);
    expect(vi.text).toContain(`href="${home}/wall/1/oat-milk-without-asking"`);
  });

  test("says in the frame that a gem is not there, and where the others are", async () => {
    const { status, text, headers } = await people.Vi.get("/wall/embed?gem=999");
    expect(status).toBe(404);
    expect(headers["content-security-policy"]).toContain("frame-ancestors *");
    expect(text).toContain(
      `<a href="${home}/wall" target="_blank" rel="noopener" dir="auto">This gem is not on the wall.`,
    );
    expect(text).not.toMatch(/<script|<form|style=/);
  });

  test("is the only page that may", async () => {
    for (const path of ["/", "/wall", "/wall/embed/code", "/wall/1/oat-milk-without-asking", "/you", "/oembed"])
      expect((await people.Ann.get(path)).headers["content-security-policy"], path).toContain("frame-ancestors 'none'");
  });

  test("says nothing to a hostile site that asks for it with credentials", async () => {
    for (const path of ["/wall/embed", "/oembed?url=x", "/wall/card.png"]) {
      const { headers } = await people.Ann.get(path, {
        Origin: "https://hostile.example",
        "Sec-Fetch-Site": "cross-site",
      });
      for (const name of Object.keys(headers)) expect(name, path).not.toMatch(/^access-control-/);
    }
  });

  test("comes as lines to copy, for so many gems in this or that room", async () => {
    const { text } = await people.Vi.get("/wall/embed/code?count=9&theme=light&evil=%22%3E%3Cscript%3E");
    expect(text).toContain(`src=&quot;${home}/wall/embed?count=9&amp;amp;theme=light&quot;`);
    expect(text.match(/<textarea[\s\S]*<\/textarea>/)?.[0]).not.toContain("evil");
    expect((await people.Sam.get("/wall")).text).toContain('href="/wall/embed/code"');
    expect((await people.Vi.get("/wall")).text).not.toContain('href="/wall/embed/code"');
  });
});

describe("oEmbed", () => {
  const ask = (url: string, more = "") => people.Vi.get(`/oembed?url=${encodeURIComponent(url)}${more}`);

  test("tells other sites how to show the wall, and one gem", async () => {
    const wall = await ask(`${home}/wall`);
    expect(wall.headers["content-type"]).toBe("application/json; charset=utf-8");
    expect(JSON.parse(wall.text)).toMatchObject({
      version: "1.0",
      type: "rich",
      width: 960,
      provider_name: "Harbour Coffee",
    });
    const gem = JSON.parse((await ask(`${home}/wall/1/oat-milk-without-asking`, "&maxwidth=300&maxheight=200")).text);
    expect(gem).toMatchObject({ title: "Oat milk without asking", width: 300, height: 200 });
    expect(gem.html).toContain(`<iframe src="${home}/wall/embed?gem=1"`);
    expect(gem.thumbnail_url).toBe(undefined);
  });

  test("speaks XML as well, and says so when it is asked for something else", async () => {
    const { text, headers } = await ask(`${home}/wall/1`, "&format=xml");
    expect(headers["content-type"]).toBe("text/xml; charset=utf-8");
    expect(text).toContain("<title>Oat milk without asking</title>");
    expect(text).toContain("<html>&lt;iframe src=");
    expect((await ask(`${home}/wall`, "&format=yaml")).status).toBe(501);
  });

  test("knows no other address: not of this site, and not of another", async () => {
    for (const url of [
      "",
      "nonsense",
      `${home}/`,
      `${home}/ideas/1`,
      `${home}/wall/999`,
      `${home}/wall/1/x/y`,
      "https://hostile.example/wall",
      `${home}.hostile.example/wall`,
      `http://hostile@localhost:3000/wall`,
      "javascript:alert(1)",
    ])
      expect((await ask(url)).status, url).toBe(404);
  });

  test("is named where it can be used", async () => {
    for (const path of ["/wall", "/wall/1/oat-milk-without-asking"])
      expect((await people.Vi.get(path)).text).toContain(
        `<link rel="alternate" type="application/json+oembed" href="/oembed?url=${encodeURIComponent(home + path)}&amp;format=json"`,
      );
  });
});

test("a name that is withdrawn is gone from picture, frame, feed and facts at once", async () => {
  const places = [
    "/wall/1/card.png",
    "/people/ann/card.png",
    "/wall/embed",
    "/wall/1/oat-milk-without-asking",
    "/shipped.atom",
    "/shipped.json",
    "/sitemap/people-1.xml",
  ];
  const before = await Promise.all(places.map((path) => people.Vi.get(path)));
  expect(before.map(({ status }) => status)).toEqual(places.map(() => 200));
  const version = before[3]?.text.match(/card\.png\?v=[\w-]+/)?.[0];
  for (const path of [`/credits/${credit}/decline`, `/quotes/${quote}/decline`])
    expect((await people.Ann.post(path)).status).toBe(303);
  const after = await Promise.all(
    places.map((path, at) => people.Vi.get(path, { "If-None-Match": before[at]?.headers.etag as string })),
  );
  expect(after.map(({ status }) => status)).toEqual(places.map(() => 200));
  for (const [at, { text }] of after.entries()) if (at > 1) expect(text, places[at]).not.toMatch(/\bAnn\b|people\/ann/);
  expect(after[0]?.headers.etag).not.toBe(before[0]?.headers.etag);
  expect(after[3]?.text.match(/card\.png\?v=[\w-]+/)?.[0]).not.toBe(version);
  expect((await people.Ann.post(`/credits/${credit}/accept`, { shown: "name" })).status).toBe(303);
  expect((await people.Vi.get("/wall/1/card.png")).headers.etag).toBe(before[0]?.headers.etag);
});
