import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Browser, browsersFor } from "../support/browse.ts";
import { type Served, serve } from "../support/server.ts";
import { settleTown } from "./town.ts";

let served: Served;
let people: Record<"Vi", Browser>;
/** Where the first run said the site lives. */
const home = "http://localhost:3000";

beforeAll(async () => {
  served = await serve(async (house) => {
    await settleTown(house);
  });
  people = await browsersFor(served.url, "Vi");
});
afterAll(() => served?.stop());

const pages = [
  "/",
  "/ideas/1/a-quiet-hour-on-weekday-mornings",
  "/questions",
  "/questions/1/what-would-make-mornings-kinder",
  "/pilots",
  "/pilots/1/cups-that-come-back",
  "/wall",
  "/wall/1/oat-milk-without-asking",
  "/people/ann",
];

const meta = (text: string, name: string) =>
  text.match(new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`))?.[1];

describe("a page that shall be found", () => {
  test.each(pages)("%s says its whole address, what it is about, and that it may be kept", async (path) => {
    const { text, status } = await people.Vi.get(path);
    expect(status).toBe(200);
    expect(text).toContain(`<link rel="canonical" href="${home}${path}"/>`);
    expect(meta(text, "og:url")).toBe(`${home}${path}`);
    expect(meta(text, "og:site_name")).toBe("Harbour Coffee");
    expect(meta(text, "og:title")).toBeTruthy();
    expect(meta(text, "description")?.length).toBeGreaterThan(3);
    expect(meta(text, "og:description")).toBe(meta(text, "description"));
    expect(meta(text, "robots")).toBe(undefined);
  });

  test("has a title that no other has", async () => {
    const titles = await Promise.all(
      pages.map(async (path) => (await people.Vi.get(path)).text.match(/<title>(.*?)<\/title>/)?.[1]),
    );
    expect(new Set(titles).size).toBe(titles.length);
  });
});

describe("a thin page", () => {
  test.each([
    "/?sort=new",
    "/?stage=rough",
    "/?question=1",
    "/search",
    "/search?q=quiet",
    "/questions/1/what-would-make-mornings-kinder?sort=new",
    "/questions?after=2",
    "/pilots?after=2",
    "/pilots?outcome=stop",
    "/wall?after=2",
    "/sign-in",
    "/sign-up",
  ])("%s asks to be left out", async (path) => {
    const { text, status } = await people.Vi.get(path);
    expect(status).toBe(200);
    expect(meta(text, "robots")).toBe("noindex");
  });
});

describe("what a page tells machines", () => {
  const factsOn = async (path: string) => {
    const { text } = await people.Vi.get(path);
    const [, facts = "null"] = text.match(/<script type="application\/ld\+json">([^<]*)<\/script>/) ?? [];
    return [JSON.parse(facts)].flat();
  };

  test("of the site: its name, and how it is searched", async () => {
    expect(await factsOn("/")).toMatchObject([
      {
        "@context": "https://schema.org",
        "@type": "WebSite",
        name: "Harbour Coffee",
        potentialAction: { "@type": "SearchAction", target: { urlTemplate: `${home}/search?q={words}` } },
      },
    ]);
  });

  test("of an idea: who dreamed it up, and how many want it", async () => {
    const [idea, steps] = await factsOn("/ideas/1/a-quiet-hour-on-weekday-mornings");
    expect(idea).toMatchObject({
      "@type": "DiscussionForumPosting",
      headline: "A quiet hour on weekday mornings",
      author: { name: "Ann", url: `${home}/people/ann` },
      interactionStatistic: [{ userInteractionCount: 1 }, { userInteractionCount: 2 }],
    });
    expect(steps).toMatchObject({ "@type": "BreadcrumbList", itemListElement: [{ item: `${home}/` }, {}] });
  });

  test("of a question without ideas: nothing but where it stands", async () => {
    expect(await factsOn("/questions/1/what-would-make-mornings-kinder")).toMatchObject([
      { "@type": "BreadcrumbList" },
    ]);
  });

  test("of a gem: only those who said yes", async () => {
    const [gem] = await factsOn("/wall/1/oat-milk-without-asking");
    expect(gem).toMatchObject({ "@type": "Article", contributor: [{ name: "Ann", url: `${home}/people/ann` }] });
    expect(gem.contributor).toHaveLength(1);
  });

  test("of a person: the name they chose", async () => {
    expect(await factsOn("/people/ann")).toMatchObject([
      { "@type": "ProfilePage", mainEntity: { "@type": "Person", name: "Ann", url: `${home}/people/ann` } },
    ]);
  });
});

describe("the map of the site", () => {
  test("names its parts, and every address in them is a page", async () => {
    const { text, headers } = await people.Vi.get("/sitemap.xml");
    expect(headers["content-type"]).toBe("application/xml; charset=utf-8");
    expect(text).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<sitemapindex /);
    const parts = locations(text);
    expect(parts).toHaveLength(6);
    let seen = 0;
    for (const part of parts) {
      const inside = await people.Vi.get(pathIn(part));
      expect(inside.text).toContain("<urlset ");
      for (const address of locations(inside.text)) {
        const { status, text } = await people.Vi.get(pathIn(address));
        expect(status, address).toBe(200);
        expect(text).toContain(`<link rel="canonical" href="${address}"/>`);
        seen++;
      }
    }
    expect(seen).toBe(5 + 5 + 2 + 2 + 1 + 4);
  });

  test("has no other parts", async () => {
    for (const path of ["/sitemap/ideas-2.xml", "/sitemap/ideas-1", "/sitemap/x.xml", "/sitemap/people-9.xml"])
      expect((await people.Vi.get(path)).status, path).toBe(404);
  });

  test("is where robots are told, who are kept from what leads nowhere", async () => {
    const { text, headers } = await people.Vi.get("/robots.txt");
    expect(headers["content-type"]).toBe("text/plain; charset=utf-8");
    expect(text).toContain(`\nSitemap: ${home}/sitemap.xml\n`);
    for (const path of ["/you", "/staff", "/admin", "/search?", "/ideas/*/vote"])
      expect(text).toContain(`\nDisallow: ${path}\n`);
    expect(text).not.toMatch(/Disallow: \/\s/);
  });
});

describe("an address whose title has changed", () => {
  test.each([
    ["/ideas/1/an-older-title?utm=x&comments", "/ideas/1/a-quiet-hour-on-weekday-mornings"],
    ["/questions/1/x?sort=new", "/questions/1/what-would-make-mornings-kinder"],
    ["/pilots/1/x?y", "/pilots/1/cups-that-come-back"],
    ["/wall/1/x?y", "/wall/1/oat-milk-without-asking"],
  ])("%s leads for good to %s, with GET and HEAD", async (from, right) => {
    for (const method of ["GET", "HEAD"]) {
      const { status, to } = await people.Vi.ask(method, from);
      expect([status, to], method).toEqual([301, right]);
    }
  });
});

function locations(xml: string): string[] {
  return [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address as string);
}

function pathIn(address: string): string {
  expect(address.startsWith(`${home}/`), address).toBe(true);
  return address.slice(home.length);
}
