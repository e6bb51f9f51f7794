import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { takeHost } from "#app/commands/index.ts";
import { settingKinds } from "#app/domain/events.ts";
import { type Answer, type Browser, browsersFor } from "../support/browse.ts";
import { cellsIn } from "../support/csv.ts";
import { type Served, serve } from "../support/server.ts";

let served: Served;
let people: Record<"Vi" | "Sam" | "Ada", Browser>;

beforeAll(async () => {
  served = await serve(async (house) => {
    await house.does("Sam", takeHost, { number: await house.idea() });
  });
  people = await browsersFor(served.url, "Vi", "Sam", "Ada");
});
afterAll(() => served?.stop());

const editionIn = ({ text }: Answer) => text.match(/name="edition" value="([^"]+)"/)?.[1] as string;
const themeIn = ({ text }: Answer) => text.match(/href="(\/theme\.[^"]+)"/)?.[1] ?? null;

async function paints(colour: string): Promise<Answer> {
  return people.Ada.post("/admin/colour", { colour, edition: editionIn(await people.Ada.get("/admin/colour")) });
}

describe("the site's own colour", () => {
  test("is not there before Ada chooses one", async () => {
    expect(themeIn(await people.Vi.get("/"))).toBeNull();
  });

  test("can be looked at before it is saved, and what has to move is said", async () => {
    const { text, words } = await people.Ada.get("/admin/colour?colour=%23ffd400");
    expect(text).toContain('value="#ffd400"');
    expect(text).toContain('fill="#ffd400"');
    expect(words).toContain("In the light it is made darker than yours");
    expect(words).not.toContain("In the dark it is made lighter");
    expect(themeIn(await people.Vi.get("/"))).toBeNull();
  });

  test("that is none is told so, and shown again", async () => {
    const looked = await people.Ada.get("/admin/colour?colour=sunny");
    expect(looked.text).toContain('value="sunny"');
    expect(looked.words).toContain("Please write a colour");
    const sent = await paints("sunny");
    expect(sent.status).toBe(400);
    expect(sent.text).toContain('value="sunny"');
  });

  test("comes to everybody as a stylesheet that may be kept for ever", async () => {
    expect((await paints("#0b6e4f")).status).toBe(303);
    for (const browser of Object.values(people)) {
      const page = await browser.get("/");
      expect(page.text.indexOf("/theme.")).toBeGreaterThan(page.text.indexOf("/assets/"));
      const { status, headers, text } = await browser.get(themeIn(page) as string);
      expect([status, headers["content-type"]]).toEqual([200, "text/css; charset=utf-8"]);
      expect(headers["cache-control"]).toBe("public, max-age=31536000, immutable");
      expect(text).toMatch(/^@layer tokens\{:root\{--action:light-dark\(#0b6e4f,#[0-9a-f]{6}\);/);
    }
  });

  test("stays at its old address for pages that are still open", async () => {
    const old = themeIn(await people.Vi.get("/")) as string;
    await paints("#b3005e");
    expect(themeIn(await people.Vi.get("/"))).not.toBe(old);
    const { status, text } = await people.Vi.get(old);
    expect(status).toBe(200);
    expect(text).toContain("#0b6e4f");
    expect((await people.Vi.get("/theme.0123456789abcdef.css")).status).toBe(404);
  });

  test("goes when the field is left empty", async () => {
    await paints("");
    expect(themeIn(await people.Vi.get("/"))).toBeNull();
  });
});

describe("two tabs", () => {
  test("that change the same are told of each other, with both texts", async () => {
    const form = { address: served.url, zone: "Europe/Lisbon" };
    const edition = editionIn(await people.Ada.get("/admin/site"));
    await people.Ada.post("/admin/site", { ...form, name: "First tab", edition });
    const late = await people.Ada.post("/admin/site", { ...form, name: "Second tab", edition });
    expect(late.status).toBe(409);
    expect(late.text).toContain('value="Second tab"');
    expect(late.words).toContain("What stands there now Name First tab");
    await people.Ada.post("/admin/site", { ...form, name: "Second tab", edition: editionIn(late) });
    expect((await people.Vi.get("/")).text).toContain("Second tab");
  });

  test("that change different things do not mind each other", async () => {
    const edition = editionIn(await people.Ada.get("/admin/promise"));
    await paints("#123456");
    const weekdays = ["mon", "tue", "sun"].map((day): [string, string] => ["weekdays", day]);
    const sent = await people.Ada.post("/admin/promise", [["days", "7"], ["edition", edition], ...weekdays]);
    expect(sent.status).toBe(303);
    const { text } = await people.Ada.get("/admin/promise");
    expect([...text.matchAll(/checked="" value="(\w+)"/g)].map(([, day]) => day)).toEqual(["mon", "tue", "sun"]);
  });
});

describe("a form that is refused", () => {
  test("keeps the days that were ticked, also when it was none", async () => {
    const edition = editionIn(await people.Ada.get("/admin/promise"));
    const ticked = ({ text }: Answer) => [...text.matchAll(/checked="" value="(\w+)"/g)].map(([, day]) => day);
    const some = await people.Ada.post("/admin/promise", [
      ["days", "99"],
      ["weekdays", "sat"],
      ["weekdays", "sun"],
      ["edition", edition],
    ]);
    expect([some.status, ticked(some)]).toEqual([400, ["sat", "sun"]]);
    expect(some.text).toContain('value="99"');
    const none = await people.Ada.post("/admin/promise", { days: "5", edition });
    expect([none.status, ticked(none)]).toEqual([400, []]);
  });

  test("keeps a time zone that nobody knows", async () => {
    const edition = editionIn(await people.Ada.get("/admin/site"));
    const form = { name: "Harbour", address: served.url, zone: "Europe/Atlantis", edition };
    const { status, text, words } = await people.Ada.post("/admin/site", form);
    expect(status).toBe(422);
    expect(words).toContain("We don’t know this time zone.");
    expect(text).toContain('<option value="Europe/Atlantis" selected="">');
  });
});

test("holidays come and go one by one", async () => {
  const form = { day: "2099-12-25", name: "Far Christmas" };
  const { to } = await people.Ada.post("/admin/holidays", form);
  expect(to).toBe("/admin/promise#holidays");
  const twice = await people.Ada.post("/admin/holidays", form);
  expect(twice.status).toBe(422);
  expect(twice.text).toContain('value="Far Christmas"');
  expect((await people.Ada.get("/admin/promise")).words).toContain("Far Christmas");
  expect((await people.Sam.get("/admin/holidays/2099-12-25")).status).toBe(403);
  expect((await people.Ada.get("/admin/holidays/2099-12-25")).words).toContain("Far Christmas");
  expect((await people.Ada.post("/admin/holidays/2099-12-25", { _method: "DELETE" })).status).toBe(303);
  expect((await people.Ada.post("/admin/holidays/2099-12-25", { _method: "DELETE" })).status).toBe(404);
  expect((await people.Ada.get("/admin/promise")).words).not.toContain("Far Christmas");
});

test("the log says who changed what, from what to what", async () => {
  const { words } = await people.Ada.get("/admin/log?kind=settings&person=ada");
  expect(words).toMatch(/Ada changed the site\s*Name: First tab to Second tab/);
  expect(words).toMatch(/Ada added a holiday\s*: 25 December 2099/);
  expect((await people.Ada.get("/admin/log?person=nobody")).words).toContain("Nothing like this happened");
});

test("the log is narrowed by kind, person, day and thing, and says what it was narrowed to", async () => {
  const { Ada } = people;
  const { words, text } = await Ada.get("/admin/log?kind=work&from=2020-01-01&until=2099-12-31&about=idea&which=1");
  expect(words).toMatch(/Sam became a host\s*, idea No. 1 Host: none to Sam/);
  expect(words).not.toContain("added a holiday");
  expect(text).toContain('<option value="work" selected="">');
  expect(text).toMatch(/name="from"[^>]*value="2020-01-01"/);
  expect(text).toContain(
    'href="/admin/log.csv?kind=work&amp;from=2020-01-01&amp;until=2099-12-31&amp;about=idea&amp;which=1"',
  );
  for (const query of ["about=idea&which=999", "about=tag&which=nothing", "until=2020-01-01", "person=nobody"])
    expect((await Ada.get(`/admin/log?${query}`)).words).toContain("Nothing like this happened");
});

test("the log as CSV is exactly what is asked for, all of it, and no formula", async () => {
  const { Ada, Sam, Vi } = people;
  const rowsOf = async (query: string) => cellsIn((await Ada.get(`/admin/log.csv${query}`)).text);
  const name = '=HYPERLINK("http://evil.example")';
  const { text } = await Ada.get("/admin/site");
  const [, zone = ""] = text.match(/<option value="([^"]+)" selected="">/) ?? [];
  const [, address = ""] = text.match(/name="address"[^>]*value="([^"]+)"/) ?? [];
  expect((await Ada.post("/admin/site", { name, address, zone })).status).toBe(303);
  const [header, newest] = await rowsOf("?kind=site-changed");
  expect(header).toEqual(["When", "Who", "Handle", "What", "Code", "About", "Address", "Before", "After"]);
  expect(newest?.slice(1, 5)).toEqual(["Ada", "ada", "changed the site", "site-changed"]);
  expect(newest?.[8]).toBe(`Name: ${name}`);
  const all = await rowsOf("");
  expect(all.every(({ length }) => length === header?.length)).toBe(true);
  const codes = (rows: string[][]) => rows.slice(1).map((row) => row[4]);
  expect(codes(await rowsOf("?kind=settings"))).toEqual(
    codes(all).filter((code) => (settingKinds as readonly string[]).includes(code as string)),
  );
  expect(await rowsOf("?person=nobody")).toEqual([header]);
  const answer = await Ada.get("/admin/log.csv");
  expect(answer.headers["content-disposition"]).toMatch(/^attachment; filename="log-\d{4}-\d\d-\d\d\.csv"$/);
  expect(answer.headers["cache-control"]).toBe("private, no-store");
  expect((await Sam.get("/admin/log.csv")).status).toBe(403);
  expect((await Vi.get("/admin/log.csv")).status).toBe(303);
});
