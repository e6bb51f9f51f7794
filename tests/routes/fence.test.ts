import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Browser, browse, browsersFor, sendRaw } from "../support/browse.ts";
import { address, password } from "../support/cast.ts";
import { type Served, serve } from "../support/server.ts";
import { settleTown, type Town } from "./town.ts";

let served: Served;
let town: Town;
let people: Record<"Ann" | "Sam" | "Ada", Browser>;

beforeAll(async () => {
  served = await serve(async (house) => {
    town = await settleTown(house);
  });
  people = await browsersFor(served.url, "Ann", "Sam", "Ada");
});
afterAll(() => served?.stop());

const form = "application/x-www-form-urlencoded";
const foreign: [string, Record<string, string>][] = [
  ["another site, as browsers tell it", { "Sec-Fetch-Site": "cross-site", Origin: "https://evil.example" }],
  ["another site's hidden frame", { "Sec-Fetch-Site": "cross-site", Origin: "null" }],
  ["a neighbour on the same domain", { "Sec-Fetch-Site": "same-site", Origin: "http://127.0.0.1:1" }],
  ["the address bar", { "Sec-Fetch-Site": "none" }],
  ["another site in an old browser", { Origin: "https://evil.example" }],
  ["a hidden origin in an old browser", { Origin: "null" }],
  ["nowhere at all", {}],
  ["our address as a referrer only", { Referer: "SELF/" }],
  ["an origin that begins as ours does", { Origin: "SELF.evil.example" }],
];

describe("a form sent from", () => {
  test.each(foreign)("%s changes nothing", async (_, headers) => {
    const own = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, value.replace("SELF", served.url)]),
    );
    const before = await stateOf();
    for (const [name, path, body] of deeds())
      for (const type of [form, "text/plain", "application/json", "multipart/form-data; boundary=x"]) {
        const { status, text, cookies } = await people[name].ask("POST", path, {
          headers: { ...own, "Content-Type": type },
          body:
            type === form
              ? new URLSearchParams(body).toString()
              : `--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb\r\n--x--`,
        });
        expect([status, cookies], `${path} as ${type}`).toEqual([403, []]);
        expect(text).toContain("nothing was changed");
      }
    for (const [name, path] of deeds())
      for (const [method, refused] of [
        ["DELETE", 403],
        ["PUT", 405],
        ["PATCH", 405],
      ] as const)
        expect((await people[name].ask(method, path, { headers: own })).status, `${method} ${path}`).toBe(refused);
    expect(await stateOf()).toEqual(before);
  });

  test("another site can't sign anybody in, nor out", async () => {
    const stranger = browse(served.url);
    const headers = { Origin: "https://evil.example" };
    const { status, cookies } = await stranger.post("/sign-in", { email: address("Ann"), password }, headers);
    expect([status, cookies]).toEqual([403, []]);
    expect((await people.Ann.post("/sign-out", {}, headers)).status).toBe(403);
    expect((await people.Ann.get("/you")).status).toBe(200);
  });

  test("another site is stopped before an address that is none, too", async () => {
    expect((await people.Ann.post("/nowhere", {}, { Origin: "https://evil.example" })).status).toBe(403);
  });

  test("our own pages works, in new browsers and in old ones", async () => {
    const own: Record<string, string>[] = [
      { "Sec-Fetch-Site": "same-origin", Origin: served.url },
      { Origin: served.url },
    ];
    for (const headers of own) expect((await people.Ann.post("/ideas/2/vote", {}, headers)).status).toBe(303);
  });
});

test("looking changes nothing, whatever stands in the address", async () => {
  const before = await stateOf();
  for (const [name, path, body] of deeds()) {
    await people[name].get(`${path}?${new URLSearchParams({ ...body, _method: "POST" })}`);
    await people[name].ask("HEAD", path);
    await people[name].get(path, { "X-HTTP-Method-Override": "POST", "Content-Type": form });
  }
  expect(await stateOf()).toEqual(before);
});

test("the site gives no other site leave to read it", async () => {
  for (const method of ["GET", "OPTIONS"]) {
    const { headers } = await people.Ann.ask(method, "/you", { headers: { Origin: "https://evil.example" } });
    expect(Object.keys(headers).filter((name) => name.startsWith("access-control-"))).toEqual([]);
  }
});

describe("more than 256 kB", () => {
  const most = 256 * 1024;

  test("is refused as too much, by the length it says", async () => {
    const answer = await sendRaw(served.url, `${head("/ideas/new")}Content-Length: ${most + 1}\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    expect(answer).toContain("at most 256 kB at a time");
  });

  test("is refused as too much when it says no length, and when it lies about none", async () => {
    const chunk = `10000\r\n${"x".repeat(0x10000)}\r\n`;
    const answer = await sendRaw(
      served.url,
      `${head("/ideas/new")}Transfer-Encoding: chunked\r\n\r\n${chunk.repeat(5)}0\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
  });

  test("said both ways at once is not a request at all", async () => {
    const answer = await sendRaw(
      served.url,
      `${head("/ideas/new")}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  });

  test("is too much for every method and address, signed in or not", async () => {
    for (const [method, path] of [
      ["DELETE", "/ideas/1/vote"],
      ["POST", "/nowhere"],
      ["POST", "/sign-in"],
    ] as const) {
      const answer = await sendRaw(served.url, `${head(path, method)}Content-Length: 9999999\r\n\r\n`);
      expect(answer, `${method} ${path}`).toMatch(/^HTTP\/1\.1 413 /);
    }
  });

  test("is where it ends: less is read, and told what is wrong with it", async () => {
    const { status, words } = await people.Ann.post("/ideas/new", { title: "Long", body: "x".repeat(most - 100) });
    expect(status).toBe(400);
    expect(words).toContain("This is longer than we can keep.");
  });

  test("leaves the server as it was", async () => {
    expect((await people.Ann.get("/")).status).toBe(200);
    expect(served.log()).not.toContain('"level":50');
  });
});

/** The beginning of a raw request from our own page. */
function head(path: string, method = "POST"): string {
  const { host } = new URL(served.url);
  return `${method} ${path} HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${served.url}\r\nContent-Type: ${form}\r\nConnection: close\r\n`;
}

/** Deeds that would be done if they came from here. */
function deeds(): ["Ann" | "Sam" | "Ada", string, Record<string, string>][] {
  return [
    ["Ann", "/ideas/1/vote", {}],
    ["Ann", "/ideas/new", { title: "From elsewhere" }],
    ["Ann", "/ideas/1/comments", { body: "From elsewhere" }],
    ["Ann", `/comments/${town.comments.ann}/edit`, { body: "From elsewhere" }],
    ["Ann", `/comments/${town.comments.ann}/delete`, {}],
    ["Ann", "/ideas/1/polish", { title: "From elsewhere", why: "From elsewhere" }],
    ["Ann", `/polishes/${town.polishes.bo}/accept`, { title: "From elsewhere" }],
    ["Ann", "/pilots/1/seat", {}],
    ["Ann", `/credits/${town.credits.ann}/decline`, {}],
    ["Sam", "/ideas/1/answer", { body: "From elsewhere" }],
    ["Sam", "/ideas/1/host", {}],
    ["Sam", "/ideas/1/ship", { body: "a", story: "b" }],
    ["Sam", "/pilots/1/conclude", { outcome: "stop", learned: "From elsewhere" }],
    ["Sam", "/questions/1/close", {}],
    ["Ada", "/people/ann/role", { role: "admin" }],
    ["Ann", "/theme", { theme: "dark" }],
    ["Ann", "/sign-out", {}],
  ];
}

/** What anybody can see of all that. */
async function stateOf() {
  const pages = [
    "/",
    "/ideas/1/a-quiet-hour-on-weekday-mornings",
    "/pilots/1/cups-that-come-back",
    "/questions",
    "/wall",
  ];
  const staff = await people.Sam.get("/staff");
  const admin = await people.Ada.get("/admin/people");
  const seen = await Promise.all(pages.map((page) => browse(served.url).get(page)));
  // For ten seconds it says what Sam did last.
  const stays = (words: string) => words.replace(/Tagged 1 idea.*?before they are over\. /, "");
  return [...seen, staff, admin].map(({ words, status }) => ({ words: stays(words), status }));
}
