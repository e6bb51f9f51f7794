import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Browser, browse, browsersFor } from "../support/browse.ts";
import { type Served, serve } from "../support/server.ts";

let served: Served;
let people: Record<"Vi" | "Sam" | "Ada", Browser>;
let eve: Browser;
const places: string[] = [];

const payloads = [
  "<script>pwn(1)</script>",
  '"><script>pwn(2)</script>',
  "'><img src=x onerror=pwn(3)>",
  "</title><script>pwn(4)</script>",
  "</textarea><script>pwn(5)</script>",
  "</script><script>pwn(6)</script>",
  "<svg/onload=pwn(7)>",
  '" onmouseover="pwn(8)" x="',
  "' onfocus='pwn(9)' autofocus='",
  "<iframe srcdoc='<script>pwn(10)</script>'>",
  "<a href=javascript:pwn(11)>x</a>",
  "<math><mtext></form><form><mglyph><style></math><img src onerror=pwn(12)>",
  "<!--><img src=x onerror=pwn(13)>-->",
  "<![CDATA[<script>pwn(14)</script>]]>",
  "&lt;script&gt;pwn(15)&lt;/script&gt;",
  "\u003cscript\u003epwn(16)\u003c/script\u003e",
  "<style>@import '//evil.example/pwn(17)'</style>",
  "<base href=//evil.example>",
  "<meta http-equiv=refresh content='0;url=//evil.example'>",
  "{{pwn(18)}} {{constructor.constructor('pwn(19)')()}}",
];
const inMarkdown = [
  "[x](javascript:pwn(20))",
  "[x](JaVaScRiPt:pwn(21))",
  "[x](java\nscript:pwn(22))",
  "[x](&#106;avascript:pwn(23))",
  "[x](data:text/html,<script>pwn(24)</script>)",
  "[x](vbscript:pwn(25))",
  '[x](https://ok.example "onmouseover=pwn(26) x=")',
  '[x](https://ok.example/"onmouseover="pwn(27))',
  "![x](https://evil.example/pixel.png)",
  '![x" onerror="pwn(28)](x)',
  "<javascript:pwn(29)>",
  "[x]: javascript:pwn(30)\n\n[x]",
  '```"><script>pwn(31)</script>\ncode\n```',
  "`<script>pwn(32)</script>`",
  "[x](//evil.example)",
  "[<img src=x onerror=pwn(33)>](https://ok.example)",
  "> <script>pwn(34)</script>",
  "1. <script>pwn(35)</script>",
  'javascript:pwn(36) and http://ok.example/"onclick=pwn(37)',
];
const text = payloads.join(" ");
const line = (most: number) => text.slice(0, most);
const story = [...payloads, ...inMarkdown].join("\n\n");

/** Eve writes something nasty in every field there is, and staff do too. */
beforeAll(async () => {
  served = await serve(async ({ join, now }) => {
    // On their first day nobody may say that much.
    await join("Eve", "customer", new Date(now().getTime() - 2 * 86_400_000));
  });
  people = await browsersFor(served.url, "Vi", "Sam", "Ada");
  const { Sam, Ada } = people;
  eve = browse(served.url);
  const done = async (browser: Browser, path: string, form: Record<string, string>) => {
    const { status, to, words } = await browser.post(path, form);
    if (status !== 303) throw new Error(`${path}: ${status} ${words.slice(0, 300)}`);
    return to;
  };
  const door = { name: line(300), email: "mal@example.org", password: "long enough for this" };
  await done(browse(served.url), "/sign-up", door);
  await eve.signIn("Eve");
  await done(eve, "/you/profile", { name: line(300), handle: "eve", words: line(300), colour: "slate" });
  await done(Sam, "/questions/new", { title: line(300), words: line(500) });
  await done(Sam, "/questions/1/open", { until: inDays(9) });
  for (const payload of payloads)
    places.push(await done(eve, "/ideas/new", { title: payload, body: `${payload}\n\n${story}`, question: "1" }));
  places.push(await done(eve, "/ideas/new", { title: line(300), body: story }));
  await done(eve, "/ideas/1/comments", { body: story, kind: "yes-and" });
  await done(Sam, "/ideas/1/comments", { body: story, kind: "note" });
  await done(Sam, "/ideas/2/pause", { reason: line(300) });
  await done(Ada, "/admin/pauses", { from: inDays(1), until: inDays(2), reason: line(300) });
  const profile = { name: "Sam", handle: "sam", words: line(300), cares: line(300), colour: "slate" };
  await done(Sam, "/you/profile", profile);
  await done(Sam, "/ideas/1/answer", {
    ...{ echo: line(300), body: story, stage: "polishing", promise: line(300), promiseBy: inDays(3) },
    ...{ way1: line(300), way2: line(300), provenance: "known", knownSince: "2020-01-01", knownWhere: line(300) },
  });
  await done(eve, "/ideas/2/missing", { words: line(160) });
  await done(eve, "/ideas/2/comments", { body: story, kind: "yes-and" });
  await done(Sam, "/ideas/2/comments", { body: story, kind: "question" });
  const [, gap] = (await eve.get(places[1] as string)).text.match(/\/gaps\/([0-9a-f-]{36})\/answer/) ?? [];
  await done(eve, `/gaps/${gap}/answer`, { body: story });
  const said = { thanks: line(300), reason: line(300), wakesWhen: line(300) };
  places.push(await done(Sam, "/ideas/2/answer", { ...said, stage: "resting" }));
  const polish = { title: line(300), body: `Polished. ${story}` };
  const accepted = await done(eve, "/ideas/2/polish", { ...polish, why: line(500) });
  await done(Sam, `${accepted}/accept`, { ...polish, said: line(500), meaning: "changed" });
  await done(Sam, "/ideas/2/revisions/1/restore", { why: line(500) });
  const offered = await done(eve, "/ideas/3/polish", { ...polish, why: line(500) });
  places.push(accepted, offered, `${offered}/accept`, `${offered}?view=side`, "/ideas/3/polish");
  places.push("/ideas/2/revisions?from=1&to=2", "/ideas/2/revisions/2/restore");
  await done(eve, "/ideas/1/vote", { reason: line(500), strength: "3" });
  const draft = await done(Sam, "/ideas/3/pilots/draft", {
    ...{ hypothesis: line(500), measure: line(500), places: "3", from: inDays(3), to: inDays(9), notes: story },
    ...{ who: line(500), questions: line(500), unit: line(40), yardstick: "figure" },
  });
  await done(Sam, "/pilots/1/share", {});
  await done(eve, "/ideas/3/comments", { body: story, pilot: "1" });
  places.push(draft, "/pilots/1/edit");
  const pilot = await done(Sam, "/ideas/1/pilots/new", {
    hypothesis: line(500),
    measure: line(500),
    places: "3",
    from: inDays(3),
    to: inDays(9),
  });
  await done(eve, "/pilots/2/seat", {});
  await done(Sam, "/pilots/2/conclude", { outcome: "adopt", learned: story });
  places.push(pilot, await done(Sam, "/pilots/2/celebrate", { story }));
  const turned = { before: line(500), after: line(500) };
  await done(Sam, "/ideas/1/ship", { body: story, story: `${line(300)}\n\n${story}`, ...turned });
  await done(Sam, "/questions/1/close", {});
  await done(Sam, "/questions/1/heard", { heard: story });
  const admin = await Ada.get("/admin/people");
  const [, handle] = admin.text.match(/\/people\/(eve)\/role/) ?? [];
  await done(Sam, "/wall/2/credits", { person: handle as string, role: "polisher", what: line(500) });
  await done(Sam, "/wall/2/quotes", { person: handle as string, words: line(500) });
  const you = await eve.get("/you");
  const [, quote] = you.text.match(/\/quotes\/([0-9a-f-]{36})\/accept/) ?? [];
  await done(eve, `/quotes/${quote}/accept`, { shown: "alias", alias: line(300) });
  const credits = [...new Set([...you.text.matchAll(/\/credits\/([0-9a-f-]{36})\/accept/g)].map(([, id]) => id))];
  const [first, ...others] = credits;
  await done(eve, `/credits/${first}/accept`, { shown: "alias", alias: line(300) });
  for (const id of others) await done(eve, `/credits/${id}/accept`, { shown: "name", page: "open" });
  const them = `/staff/people/${handle}`;
  await done(Sam, `${them}/company`, { company: line(80) });
  await done(Sam, `${them}/attributes`, { name: line(40), value: line(200) });
  await done(Sam, `${them}/notes`, { body: story.slice(0, 2000) });
  places.push(them, `${them}?show=notes`, `${them}/company`, `${them}/attributes`, `${them}?show=ideas`);
  places.push("/staff/people", `/staff/people?q=${encodeURIComponent(line(60))}`);
  places.push(`/people/${handle}`, "/wall/2", "/questions/1");

  await done(eve, "/wall/2/applause", { words: line(200) });
  await done(Sam, `/wall/2/applause/${handle}/show`, {});
  await done(eve, "/wall/1/applause", { words: line(200) });
  const light = { line: line(160), from: inDays(1), until: inDays(9) };
  await done(Sam, "/wall/spotlights", { ...light, gem: "2" });
  await done(Sam, "/wall/spotlights", { ...light, person: handle as string });
  places.push("/wall/applause", "/wall/applause?state=shown", "/wall/spotlights", "/wall/2/applause");
  places.push(`/wall/1/applause/${handle}/show`, `/wall/spotlights?gem=${encodeURIComponent(line(60))}`);
});
afterAll(() => served?.stop());

describe("what somebody nasty wrote", () => {
  test("is text on every page that shows it, for everybody", async () => {
    const pages = [
      "/",
      "/?sort=new",
      "/?question=1",
      "/questions",
      "/pilots",
      "/pilots?state=recruiting",
      "/staff/pilots",
      "/staff/pilots?view=running",
      "/search?q=a",
      "/wall",
      "/you",
      "/staff",
      "/admin",
      "/admin/site",
      "/admin/promise",
      "/admin/people",
      "/admin/log",
      "/admin/log?kind=work&about=idea&which=1",
      "/you/notifications",
      "/you/profile",
      "/you/polishes",
      "/you/comments",
      "/questions/1/heard",
      "/questions/1/heard?draft=1",
      "/ideas/1/answer",
      "/ideas/1/provenance",
      "/ideas/2/wake",
      "/ideas/1/comments",
      "/ideas/2/vote",
      "/ideas/2/missing",
      "/ideas/2/pause",
      "/promise",
      "/people/sam",
      ...places,
    ];
    let seen = 0;
    for (const browser of [people.Vi, eve, people.Sam, people.Ada])
      for (const page of pages) {
        let answer = await browser.get(page);
        if (answer.status === 301) answer = await browser.get(answer.to);
        if (answer.status !== 200) continue;
        if (answer.text.includes("pwn(")) seen++;
        expectInert(answer.text, page);
      }
    expect(seen).toBeGreaterThan(60);
  });

  test("is text in feeds, and in frames", async () => {
    const { Vi } = people;
    for (const path of ["/feed.json", "/shipped.json", "/questions/1/feed.json"]) {
      const { items } = JSON.parse((await Vi.get(path)).text);
      expect(JSON.stringify(items), path).toContain("pwn(");
      for (const { content_html } of items) expectInert(content_html, path);
    }
    for (const path of ["/wall/embed", "/wall/embed?gem=1", "/wall/embed?gem=2"]) {
      const { text } = await Vi.get(path);
      expect(text, path).toContain("pwn(");
      expectInert(text, path);
    }
  });

  test("is text in a form that comes back", async () => {
    for (const payload of [...payloads, ...inMarkdown]) {
      const { status, text } = await eve.post("/ideas/new", {
        title: `${payload}\n\n${payload}`,
        body: `${payload}\u0007`,
        question: payload,
      });
      expect(status).toBe(400);
      expectInert(text, payload);
    }
  });

  test("is text when it stands in an address", async () => {
    for (const payload of payloads) {
      const encoded = encodeURIComponent(payload);
      for (const path of [
        `/?sort=${encoded}&after=${encoded}`,
        `/${encoded}`,
        `/people/${encoded}`,
        `/ideas/1/${encoded}`,
        `/sign-in?next=/${encoded}`,
        `/sign-up?next=${encoded}`,
        `/wall?${encoded}=1`,
        `/ideas/999?${encoded}`,
      ])
        expectInert((await people.Vi.get(path)).text, path);
      for (const path of [
        `/ideas/new?title=${encoded}&body=${encoded}&question=${encoded}`,
        `/ideas/2/comments?parent=${encoded}`,
      ])
        expectInert((await eve.get(path)).text, path);
    }
  });
});

/** Nothing that could run, nothing from elsewhere, and no tag that a page of ours does not use. */
function expectInert(page: string, what: string) {
  const nonce = page.match(/<script nonce="([^"]+)"/)?.[1];
  for (const [, facts = ""] of page.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)) {
    expect(() => JSON.parse(facts), what).not.toThrow();
    expect(facts, what).not.toMatch(/[<>&]/);
  }
  const text = page.replace(/<script type="application\/ld\+json">[^<]*<\/script>/g, "");
  const rest = nonce
    ? text.replace(new RegExp(`<script nonce="${nonce.replace(/[+/]/g, "\\$&")}"[^>]*>[\\s\\S]*?</script>`, "g"), "")
    : text;
  const strange: string[] = [];
  for (const [tag, name = "", attributes = ""] of rest.matchAll(/<([a-z!?][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gi)) {
    if (
      /^(script|iframe|object|embed|base|style|math|frame|applet|img|video|audio|template)$/i.test(name) &&
      !/ src="\/[a-z]/.test(attributes)
    )
      strange.push(tag);
    for (const [, attribute = "", value = ""] of attributes.matchAll(/([^\s"'<>/=]+)="([^"]*)"/g)) {
      if (/^(on|style$|srcdoc$|http-equiv$)/i.test(attribute)) strange.push(`${tag} ${attribute}`);
      if (/^(href|src|action|formaction|xlink:href|srcset|poster)$/i.test(attribute)) {
        const to = value.replace(/&amp;/g, "&");
        if (/^(?:[\s\u0000-\u001f]*[a-z][a-z0-9+.\s-]*:|\/\/|\\)/i.test(to) && !/^(?:https?:\/\/|mailto:)/.test(to))
          strange.push(`${tag} → ${to}`);
        if (/^(src|action|formaction|srcset|poster)$/i.test(attribute) && !/^\/(?!\/)/.test(to))
          strange.push(`${tag} → ${to}`);
      }
    }
  }
  expect(strange, what).toEqual([]);
  expect(/<script>pwn|<img src=x|<svg\/onload/i.test(rest), what).toBe(false);
}

function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}
