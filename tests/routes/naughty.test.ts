import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Browser, browsersFor, sendRaw } from "../support/browse.ts";
import { type Served, serve } from "../support/server.ts";
import { settleTown } from "./town.ts";

let served: Served;
let people: Record<"Vi" | "Ann" | "Ada", Browser>;

beforeAll(async () => {
  served = await serve(async (house) => {
    await settleTown(house);
  });
  people = await browsersFor(served.url, "Vi", "Ann", "Ada");
});
afterAll(() => served?.stop());

const targets = [
  "//evil.example",
  "//evil.example/ideas/1",
  "///",
  "/\\evil.example",
  "/%",
  "/%zz",
  "/%2",
  "/%00",
  "/ideas/%00",
  "/ideas/1%00",
  "/people/%00",
  "/people/ann%00",
  "/ideas/%2f",
  "/ideas%2f1",
  "/ideas/1/..%2f..%2fadmin",
  "/..%2f..%2fetc%2fpasswd",
  "/../../etc/passwd",
  "/assets/..%2f..%2f..%2fpackage.json",
  "/assets/%2e%2e/%2e%2e/package.json",
  "/assets/..\\..\\package.json",
  "/%2e%2e/%2e%2e/data/roughstone.db",
  "/%c0%ae%c0%ae/",
  "/%ff%fe",
  "/%ed%a0%80",
  "/%F0%9F%AA%A8",
  "/people/%E2%80%AE",
  "/;/",
  "/.",
  "/..",
  "/./",
  "/:",
  "/*",
  "/@",
  "/~",
  "/?",
  "/??",
  "/#",
  "/&",
  "/index.php?page=../../etc/passwd",
  "/wp-login.php",
  "/.git/config",
  "/constructor",
  "/__proto__",
  "/people/__proto__",
  "/people/constructor",
  "/ideas/__proto__/vote",
  "/ideas/1;drop",
  "/ideas/1'or'1'='1",
  "/ideas/NaN",
  "/ideas/Infinity",
  "/ideas/1.0",
  "/ideas/0x1",
  "/ideas/+1",
  "/ideas/%31",
  "/ideas/９",
  "/_root.data",
  "/_.data",
  "/.data",
  "/ideas/1.data",
  "/ideas/1/vote.data",
  "/nowhere.data",
  "/ideas/%00.data",
  "/__manifest",
  "/__manifest?p=/admin&version=1",
  "/assets",
  "/assets/",
  "/assets/%00",
  "/?sort=nonsense",
  "/?sort=hot&sort=new&sort=",
  "/?stage=__proto__",
  "/?question=NaN",
  "/?question=999999999999",
  "/?question=1&question=2",
  "/?after=~",
  "/?after=1~0192aaaa-bbbb-7ccc-8ddd-eeeeffff0000",
  "/?after=99999999999999999~0192aaaa-bbbb-7ccc-8ddd-eeeeffff0000",
  "/?after=%00",
  "/?sort=wanted&after=9999999999999999~0192aaaa-bbbb-7ccc-8ddd-eeeeffff0000",
  "/?sort=wanted&after=1.5~0192aaaa-bbbb-7ccc-8ddd-eeeeffff0000",
  "/?sort=new&after=-9999999999999999~0192aaaa-bbbb-7ccc-8ddd-eeeeffff0000",
  "/?sort=shuffle&after=4294967296~0192aaaa-bbbb-7ccc-8ddd-eeeeffff0000",
  "/?sort=polish&after=-0.5~------------------------------------",
  "/?mine=everything",
  "/?mine=votes&mine=ideas&after=9999999999999999~0192aaaa-bbbb-7ccc-8ddd-eeeeffff0000",
  "/?mine=comments&tag=%00&stage=__proto__",
  "/?tag=%00",
  "/?tag=__proto__&tag=quiet",
  `/?tag=${"a".repeat(6_000)}`,
  "/?tag=QUIET",
  "/search?q=a&tag=%00&question=%00",
  "/search?tag=quiet",
  "/ideas/stages?after=%00",
  "/ideas/stages/x",
  "/ideas/stages.data",
  "/ideas/1/tags?tags=%00",
  "/admin/tags/%00/rename",
  "/admin/tags/__proto__/merge",
  "/?%00=%00",
  "/?a[b][c]=1&a[__proto__][x]=1",
  "/?index",
  "/?_routes=routes%2Fadmin",
  "/_root.data?_routes=routes%2Fadmin",
  "/admin.data?_routes=root",
  "/questions?after=-1",
  "/questions?after=%00",
  "/questions/1/what-would-make-mornings-kinder?sort=__proto__&after=~",
  "/questions/%00/feed.atom",
  "/questions/1e0/feed.json",
  "/feed.xml",
  "/feed.atom.data",
  "/sitemap/%00",
  "/sitemap/ideas-999999.xml",
  "/sitemap/__proto__-1.xml",
  "/sitemap/ideas-1.xml/x",
  "/wall?after=-1",
  "/wall?after=1e9",
  "/wall?after=%00",
  "/pilots?after=999999999",
  "/pilots?state=__proto__&outcome=toString&tag=%00&after=-1",
  "/staff/pilots?view=__proto__&sort=constructor&host=%00&tag=%00&after=1e9",
  "/staff/pilots.csv?view=__proto__&sort=constructor&tag=%00",
  "/staff/pilots.csv.data",
  "/admin/people?after=%00",
  "/admin/people?after=nobody",
  "/admin/people?q=%25_%27%22&q=b&after=1~0192aaaa-bbbb-7ccc-8ddd-eeeeffff0000",
  "/admin/log?person=%00&kind=vote-cast&kind=x&after=%27",
  "/admin/log?about=__proto__&which=constructor&from=2026-02-30&until=%00",
  "/admin/log?about=idea&which=1e9&from=9999-12-31&until=0000-01-01",
  "/admin/log.csv?about=tag&which=%00&kind=constructor",
  "/admin/colour?colour=%00&colour=%23fff",
  "/admin/holidays/%00",
  "/admin/pauses/%00",
  "/ideas/%00/pause",
  "/admin/holidays/2026-02-30",
  "/theme.%00.css",
  "/sign-in?next=%00",
  "/sign-in?next=//evil.example",
  "/sign-in?next=%0d%0aSet-Cookie:%20a=b",
  "/sign-in?next=%E2%80%AE",
  "/ideas/new?title=%00&body=%00",
  "/ideas/new?question=%00",
  "/ideas/1/comments?parent=%00",
  "/ideas/1/polish?from=%00&again=%00",
  "/ideas/1/revisions?from=%00&to=1e9&view=%00",
  "/ideas/1/revisions?from=999999999&to=-1",
  "/ideas/1/revisions/%00/restore",
  "/polishes/%00",
  "/polishes/__proto__/accept",
  "/comments/%00/edit",
  "/credits/%00/accept",
  "/credits/%00/correct",
  "/credit-drafts/%00",
  "/nominations/%00/take-up",
  "/you/sessions/%00",
  "/people/%00/role",
  `/${"a".repeat(6_000)}`,
  `/${"a/".repeat(3_000)}`,
  `/ideas/${"9".repeat(4_000)}`,
  `/people/${"%20".repeat(2_000)}`,
  `/?${"sort=new&".repeat(700)}`,
  `/?sort=${"x".repeat(6_000)}`,
  `/?after=${"9".repeat(3_000)}~${"a".repeat(3_000)}`,
  `/${"a".repeat(20_000)}`,
];

describe("an odd address", () => {
  test.each(targets)("%s breaks nothing", async (target) => {
    for (const browser of Object.values(people)) {
      const answer = await ask(`GET ${Buffer.from(target).toString("latin1")}`, cookieOf(browser));
      expectCalm(answer, target);
    }
  });

  test("never leads to another site", async () => {
    for (const target of targets) {
      const { location } = await ask(`GET ${Buffer.from(target).toString("latin1")}`, cookieOf(people.Ann));
      if (location) expect(new URL(location, served.url).origin, target).toBe(served.url);
    }
  });
});

describe("an odd request", () => {
  test.each([
    "TRACE",
    "OPTIONS",
    "PROPFIND",
    "PATCH",
    "PUT",
    "DELETE",
    "LOCK",
    "SEARCH",
    "MKCOL",
    "M-SEARCH",
    "QUERY",
    "LINK",
  ])("%s breaks nothing", async (method) => {
    for (const path of ["/", "/ideas/1/vote", "/nowhere", "/healthz", "/sign-in", "/assets/x"])
      expectCalm(await ask(`${method} ${path}`, { ...cookieOf(people.Ann), Origin: served.url }), `${method} ${path}`);
  });

  test.each(["get /", "FOO /", "CONNECT evil.example:443", "GET http://evil.example/", "GET *", "GET", "", "\0"])(
    "that begins with %j breaks nothing",
    async (line) => {
      const text = await sendRaw(served.url, `${line} HTTP/1.1\r\nHost: ${hostOf()}\r\nConnection: close\r\n\r\n`);
      expect(text).not.toMatch(/^HTTP\/1\.1 5/);
      expect(text).not.toMatch(/node_modules|at .+:\d+:\d+/);
    },
  );

  test.each([
    "",
    "evil.example",
    "evil.example/path",
    "a b",
    '"><script>alert(1)</script>',
    "[",
    "a:b:c",
    "@",
    "1.2.3.4:99999",
    "%00",
  ])("for the host %j breaks nothing, and is not repeated as markup", async (host) => {
    const text = await sendRaw(served.url, `GET /ideas/1/vote HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
    expect(text).not.toMatch(/^HTTP\/1\.1 5/);
    expect(text).not.toContain("<script>alert");
    expect(text).not.toMatch(/location: .*evil/i);
  });

  test.each([
    { Cookie: ";;;;" },
    { Cookie: "=" },
    { Cookie: "roughstone" },
    { Cookie: "roughstone=%E0%A4%A" },
    { Cookie: `roughstone=${"x".repeat(7_000)}` },
    { Cookie: "roughstone=a; ".repeat(300) },
    { Cookie: "theme=%; __proto__=1; constructor=2" },
    { Cookie: `theme=${Buffer.from('"dark\\" onload=alert(1)"').toString("base64")}` },
    { Accept: "application/json" },
    { Accept: "\u00ff" },
    { "Accept-Encoding": "br;q=nonsense, *" },
    { "Accept-Language": "x".repeat(3_000) },
    { "User-Agent": "" },
    { "If-None-Match": "*" },
    { "If-Modified-Since": "yesterday" },
    { Range: "bytes=0-18446744073709551615" },
    { Expect: "200-maybe" },
    { "X-Forwarded-For": "1.1.1.1, 2.2.2.2" },
    { "X-React-Router-Prefetch": "yes" },
    { "Content-Length": "0" },
  ] as Record<string, string>[])("with %j breaks nothing", async (headers) => {
    for (const path of ["/", "/wall", "/you", "/ideas/1/vote"]) expectCalm(await ask(`GET ${path}`, headers), path);
  });
});

describe("an odd form", () => {
  const bodies: [string, string, string][] = [
    ["nothing", "application/x-www-form-urlencoded", ""],
    ["only signs", "application/x-www-form-urlencoded", "&&==&=&%"],
    ["broken escapes", "application/x-www-form-urlencoded", "title=%E0%A4%A&body=%zz"],
    [
      "NUL",
      "application/x-www-form-urlencoded",
      "title=a%00b&body=%00&email=%00&password=%00&name=%00&person=%00&question=%00&id=%00&parent=%00",
    ],
    [
      "half characters",
      "application/x-www-form-urlencoded",
      "title=%ED%A0%80&body=%ED%B0%80&email=%ED%A0%80@x.yz&password=%ED%A0%80",
    ],
    [
      "prototypes",
      "application/x-www-form-urlencoded",
      "__proto__=1&constructor=2&prototype=3&toString=4&hasOwnProperty=5",
    ],
    ["brackets", "application/x-www-form-urlencoded", "title[]=1&title[a]=2&body[__proto__][x]=3"],
    ["a field 20,000 times", "application/x-www-form-urlencoded", "title=x&".repeat(20_000)],
    ["JSON", "application/json", '{"title":{"$ne":null},"email":{"$gt":""}}'],
    ["broken JSON", "application/json", "{"],
    ["XML", "application/xml", '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'],
    ["multipart without parts", "multipart/form-data; boundary=x", "--x--\r\n"],
    [
      "multipart without an end",
      "multipart/form-data; boundary=x",
      '--x\r\nContent-Disposition: form-data; name="title"\r\n\r\nhello',
    ],
    ["multipart without a boundary", "multipart/form-data", "--x--"],
    [
      "multipart with a file",
      "multipart/form-data; boundary=x",
      '--x\r\nContent-Disposition: form-data; name="title"; filename="../../a.sh"\r\nContent-Type: text/x-sh\r\n\r\n#!/bin/sh\r\n--x--\r\n',
    ],
    [
      "a method that is a file",
      "multipart/form-data; boundary=x",
      '--x\r\nContent-Disposition: form-data; name="_method"; filename="DELETE"\r\n\r\nDELETE\r\n--x--\r\n',
    ],
    ["an odd type", "application/x-www-form-urlencoded; charset=utf-16", "title=x"],
    ["two types", "application/json, application/x-www-form-urlencoded", "title=x"],
    ["a method of its own", "application/x-www-form-urlencoded", "_method=TRACE&_back=%00&_here=2"],
    [
      "only its own fields",
      "application/x-www-form-urlencoded",
      "_method=POST&_method=DELETE&_back=/&_back=//evil.example&_here=1&_here=0",
    ],
  ];

  test.each(bodies)("of %s breaks nothing", async (_, type, body) => {
    for (const path of [
      "/ideas/new",
      "/ideas/1/vote",
      "/ideas/1/comments",
      "/ideas/1/polish",
      "/ideas/1/vote/keep",
      "/ideas/1/revisions/1/restore",
      "/sign-in",
      "/sign-up",
      "/theme",
      "/people/ann/role",
      "/wall/1/credits",
      "/wall/1/shares",
      "/ideas/1/nominate",
      "/nowhere",
      "/",
      "/setup",
      "/feed.atom",
      "/ideas/1/delete",
    ])
      for (const browser of [people.Vi, people.Ada]) {
        const headers = { Origin: served.url, "Content-Type": type };
        for (const at of [path, `${path}.data`]) {
          const { status, text, to } = await browser.ask("POST", at, { headers, body });
          expect(status, `${at}: ${text.slice(0, 200)}`).toBeLessThan(500);
          expect(text).not.toMatch(/node_modules|\bat .+\(.+:\d+:\d+\)/);
          expect(to === "" || to.startsWith("/"), to).toBe(true);
        }
      }
  });
});

test("a form of 20,000 fields is refused for what it is, and none of it is carried any further", async () => {
  const body = Array.from({ length: 20_000 }, (_, n) => `f${n}=1`).join("&");
  const headers = { Origin: served.url, "Content-Type": "application/x-www-form-urlencoded" };
  const { status, text } = await people.Vi.ask("POST", "/theme.data", { headers, body });
  expect(status).toBe(400);
  expect(text.length).toBeLessThan(10_000);
});

test("texts of every script and sign come back as they were typed", async () => {
  const odd = [
    "ﷺ ﷽",
    "👩‍👩‍👧‍👦🏳️‍🌈",
    "Z̷̢͝a̴l̶g̵o̸",
    "田中さんにあげて下さい",
    "مرحبا بالعالم",
    "‮mirrored",
    "' OR 1=1 --",
    "{{7*7}} <%= 7 %> #{7*7}",
    "%s%n%x",
    "\\0\\n",
    "𝕋𝕙𝕖",
    "a\u00adb\u200bc",
    "ｆｕｌｌ",
    "-1e309",
    "null",
    "undefined",
    "true",
    "../../x",
    "=1+1",
  ];
  for (const title of odd) {
    const { status, to } = await people.Ann.post("/ideas/new", { title, body: `${title}\r\n\r\n${title}` });
    expect(status, title).toBe(303);
    const { text } = await people.Vi.get(to);
    expect(text.includes(`>${escaped(title)}</h1>`), title).toBe(true);
  }
});

test("after all that, the server stands, and has nothing to report", async () => {
  expect((await people.Vi.get("/healthz")).status).toBe(200);
  expect(served.log()).not.toContain("A request failed");
  expect(
    served
      .log()
      .split("\n")
      .filter((line) => line.startsWith("{") || /^\s+at /.test(line)),
  ).toEqual([]);
});

function hostOf(): string {
  return new URL(served.url).host;
}

function cookieOf({ jar }: Browser): Record<string, string> {
  const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
  return cookie ? { Cookie: cookie } : {};
}

async function ask(line: string, headers: Record<string, string> = {}) {
  const lines = Object.entries({ Host: hostOf(), Connection: "close", ...headers }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  const text = await sendRaw(served.url, Buffer.from(`${line} HTTP/1.1\r\n${lines.join("\r\n")}\r\n\r\n`, "latin1"));
  const [head = "", body = ""] = text.split("\r\n\r\n", 2);
  return { status: Number(head.split(" ")[1]), location: head.match(/^location: (.*)$/im)?.[1] ?? null, body };
}

function expectCalm({ status, body }: { status: number; body: string }, what: string) {
  expect(status, what).toBeGreaterThanOrEqual(200);
  expect(status, what).toBeLessThan(500);
  expect(/node_modules|\bat .+\(.+:\d+:\d+\)|SQLITE|root:x:0/.test(body), what).toBe(false);
}

function escaped(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/'/g, "&#x27;");
}
