import { createServer } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Browser, browse, browsersFor } from "../support/browse.ts";
import { type Served, serve, start } from "../support/server.ts";
import { secrets, settleTown } from "./town.ts";

let served: Served;
let people: Record<"Vi" | "Ann" | "Bo" | "Sam", Browser>;
const nasty = '</title>]]><script>pwn(1)</script> & "Tom\u2019s" &amp; \ufffe';

beforeAll(async () => {
  served = await serve(async (house) => {
    await settleTown(house);
  });
  people = await browsersFor(served.url, "Vi", "Ann", "Bo", "Sam");
  // One after the other, so that there is a newest.
  await people.Bo.post("/ideas/new", { title: "Only a sentence", question: "1" });
  await people.Bo.post("/ideas/new", { title: nasty, body: `${nasty}\n\n[there](/wall) ]]>`, question: "1" });
});
afterAll(() => served?.stop());

const feeds = ["/feed", "/shipped", "/questions/1/feed", "/questions/2/feed"];
const files = feeds.flatMap((path) => [`${path}.atom`, `${path}.json`]);
const home = "http://localhost:3000";

/** What an Atom feed says, as a reader of XML would read it; the journeys let a browser's read it as well. */
function atom(text: string) {
  const plain = (written = "") =>
    written
      .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, raw) => raw.replaceAll("&", "&amp;").replaceAll("<", "&lt;"))
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"')
      .replaceAll("&amp;", "&");
  const one = (part: string, name: string) =>
    plain(part.match(new RegExp(`<${name}(?: [^>]*)?>([\\s\\S]*?)</${name}>`))?.[1]);
  const [head = "", ...entries] = text.split(/<entry>/);
  return {
    id: one(head, "id"),
    title: one(head, "title"),
    updated: one(head, "updated"),
    entries: entries.map((entry) => ({
      id: one(entry, "id"),
      title: one(entry, "title"),
      content: one(entry, "content"),
      link: plain(entry.match(/<link href="([^"]*)"/)?.[1]),
      author: one(entry, "name"),
      updated: one(entry, "updated"),
    })),
  };
}

describe("a feed", () => {
  test.each(files)("%s is there for everybody, the same to the byte whoever asks", async (path) => {
    const answers = await Promise.all(Object.values(people).map((browser) => browser.get(path)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    for (const { headers, text } of answers) {
      const type = path.endsWith(".json") ? "application/feed+json" : "application/atom+xml";
      expect(headers["content-type"]).toBe(`${type}; charset=utf-8`);
      expect(headers["cache-control"]).toBe("no-cache");
      for (const secret of Object.values(secrets)) expect(text).not.toContain(secret);
      expect(text).not.toMatch(/@example\.org/);
    }
  });

  test.each(files)("%s is sent once and not again until it changes", async (path) => {
    const { headers } = await people.Vi.get(path);
    const again = await people.Vi.get(path, { "If-None-Match": headers.etag as string });
    expect([again.status, again.text, again.headers.etag]).toEqual([304, "", headers.etag]);
    const signedIn = await people.Ann.get(path, { "If-None-Match": headers.etag as string });
    expect(signedIn.status).toBe(304);
    const head = await people.Vi.ask("HEAD", path);
    expect([head.status, head.text, head.headers.etag]).toEqual([200, "", headers.etag]);
  });

  test.each(files)(
    "%s gives ids that are no addresses, so that they stay when titles or the site's home change",
    async (path) => {
      const { text } = await people.Vi.get(path);
      const ids = [...text.matchAll(/(?:<id>|"id": ")([^<"]*)/g)].map(([, id]) => id as string);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.filter((id) => !/^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id))).toEqual([]);
    },
  );

  test("of new ideas has the newest first, with all their words and whole addresses", async () => {
    const { title, updated, entries } = atom((await people.Vi.get("/feed.atom")).text);
    expect(title).toBe("New ideas at Harbour Coffee");
    expect(entries).toHaveLength(7);
    expect(updated).toBe(entries[0]?.updated);
    expect(entries[1]).toMatchObject({
      title: "Only a sentence",
      content: "<p>Only a sentence</p>",
      author: "Bo",
      link: `${home}/ideas/6/only-a-sentence`,
    });
    expect(entries[0]?.content).toContain(`<a href="${home}/wall" rel=`);
    const json = JSON.parse((await people.Vi.get("/feed.json")).text);
    expect(json.items.map(({ id }: { id: string }) => id)).toEqual(entries.map(({ id }) => id));
    expect(json).toMatchObject({ title, home_page_url: `${home}/`, feed_url: `${home}/feed.json` });
  });

  test("takes whatever somebody wrote for text", async () => {
    const { text } = await people.Vi.get("/questions/1/feed.atom");
    expect(text).not.toMatch(/<script|\ufffe/);
    const [first] = atom(text).entries;
    // A title is HTML in Atom: written as text, it comes out as it was typed, but for a sign XML can't hold.
    expect(first?.title).toBe(
      "&lt;/title&gt;]]&gt;&lt;script&gt;pwn(1)&lt;/script&gt; &amp; &quot;Tom\u2019s&quot; &amp;amp; ",
    );
    expect(first?.content).toContain("&lt;script&gt;pwn(1)&lt;/script&gt;");
    const json = JSON.parse((await people.Vi.get("/questions/1/feed.json")).text);
    expect(json.items[0].title).toBe(nasty);
    expect(json.items[0].content_html).not.toContain("<script");
  });

  test("of what shipped names those who said yes, and nobody else", async () => {
    const { entries } = atom((await people.Vi.get("/shipped.atom")).text);
    expect(entries).toMatchObject([
      { title: "Oat milk without asking", link: `${home}/wall/1/oat-milk-without-asking` },
    ]);
    expect(entries[0]?.content).toContain(
      [
        "<p>Before: One asked.</p><p>Now: Nobody asks.</p><p>We made it together.</p>",
        "<figure><blockquote><p>I never say oat any more.</p></blockquote><figcaption>Ann</figcaption></figure>",
        "<ul><li>Dreamed by Ann</li></ul>",
      ].join(""),
    );
    for (const path of ["/shipped.atom", "/shipped.json"])
      expect((await people.Vi.get(path)).text).not.toMatch(/\bBo\b|canary/);
  });

  test("of a question has its ideas alone, and one without ideas is empty and whole", async () => {
    const one = atom((await people.Vi.get("/questions/1/feed.atom")).text);
    expect(one.title).toBe("Answers to “What would make mornings kinder?”");
    expect(one.entries).toHaveLength(2);
    const two = atom((await people.Vi.get("/questions/2/feed.atom")).text);
    expect(two.entries).toEqual([]);
    expect(Date.parse(two.updated)).not.toBeNaN();
    expect(JSON.parse((await people.Vi.get("/questions/2/feed.json")).text).items).toEqual([]);
  });

  test("of a draft, or of nothing, is not there, not even for staff", async () => {
    for (const browser of Object.values(people))
      for (const path of ["/questions/3/feed.atom", "/questions/999/feed.json", "/questions/x/feed.atom"]) {
        const { status, text, headers } = await browser.get(path);
        expect([status, headers["content-type"]], path).toEqual([404, "text/plain; charset=utf-8"]);
        expect(text).toMatch(/^There is nothing at this address\./);
      }
  });

  test("changes when an idea comes and when one goes", async () => {
    const { headers } = await people.Vi.get("/feed.atom");
    const known = { "If-None-Match": headers.etag as string };
    const { to } = await people.Ann.post("/ideas/new", { title: "A passing thought" });
    const more = await people.Vi.get("/feed.atom", known);
    expect(more.status).toBe(200);
    expect(more.text).toContain("A passing thought");
    await people.Ann.post(`${to.split("/").slice(0, 3).join("/")}/delete`);
    expect((await people.Vi.get("/feed.atom", known)).status).toBe(304);
  });

  test("is offered by its page, in the head and below the list", async () => {
    for (const [page, path] of [
      ["/", "/feed"],
      ["/wall", "/shipped"],
      ["/questions/1/what-would-make-mornings-kinder", "/questions/1/feed"],
    ] as const) {
      const { text } = await people.Vi.get(page);
      const [head = ""] = text.match(/<head>[\s\S]*<\/head>/) ?? [];
      expect(head).toContain(`<link rel="alternate" type="application/atom+xml" href="${path}.atom"`);
      expect(head).toContain(`<link rel="alternate" type="application/feed+json" href="${path}.json"`);
      expect(text).toContain(`<a href="${path}.atom">Follow by feed</a>`);
    }
  });
});

test("PUBLIC_URL says where the site is, and the ids of its feeds stay what they were", async () => {
  const before = atom((await people.Vi.get("/feed.atom")).text);
  const moved = await start(served.database, { PUBLIC_URL: "https://dreams.example.org", PORT: await freePort() });
  try {
    const after = atom((await browse(moved.url).get("/feed.atom")).text);
    expect(after.id).toBe(before.id);
    expect(after.entries.map(({ id }) => id)).toEqual(before.entries.map(({ id }) => id));
    expect(after.entries[1]?.link).toBe("https://dreams.example.org/ideas/6/only-a-sentence");
  } finally {
    await moved.end();
  }
});

function freePort(): Promise<string> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(String(port)));
    });
  });
}
