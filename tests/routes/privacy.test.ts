import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { open } from "#db/connect.ts";
import { people as peopleTable, sessions } from "#db/schema.ts";
import { type Browser, browsersFor } from "../support/browse.ts";
import { type Served, serve } from "../support/server.ts";
import { secrets, settleTown, type Town } from "./town.ts";

let served: Served;
let town: Town;
let people: Record<"Vi" | "Ann" | "Cleo" | "Sam" | "Ada", Browser>;
let canaries: string[];

beforeAll(async () => {
  served = await serve(async (house) => {
    town = await settleTown(house);
  });
  people = await browsersFor(served.url, "Vi", "Ann", "Cleo", "Sam", "Ada");
  const db = await open(served.database);
  const everybody = await db.read.select().from(peopleTable);
  const tokens = await db.read.select().from(sessions);
  await db.close();
  canaries = [
    "@example.org",
    "$argon2",
    ...everybody.map(({ passwordHash }) => passwordHash as string),
    ...tokens.map(({ tokenHash }) => tokenHash),
    ...Object.values(people).flatMap(({ jar }) => [...jar.values()]),
    secrets.note,
    secrets.quote,
    secrets.draft,
    secrets.line,
    secrets.clap,
    secrets.spotlight,
    secrets.shape,
    secrets.nomination,
    secrets.credit,
    secrets.company,
    secrets.attribute,
    secrets.aboutAnn,
    secrets.view,
    secrets.ticket,
    "77777",
    "77,777",
    secrets.spending,
    ...secrets.caps,
  ];
});
afterAll(() => served?.stop());

const pages = [
  "/",
  "/?sort=new",
  "/?sort=wanted",
  "/?stage=shipped",
  "/?question=3",
  "/ideas/1/a-quiet-hour-on-weekday-mornings",
  "/ideas/1/polish",
  "/ideas/1/revisions?from=1&to=1",
  "/ideas/2/cups-that-come-back",
  "/ideas/3/a-bench-by-the-water",
  "/ideas/4/oat-milk-without-asking",
  "/questions",
  "/questions/1/what-would-make-mornings-kinder",
  "/questions/2/what-should-we-stop-doing",
  "/questions/3/canary-draft-of-a-question",
  "/pilots",
  "/pilots?state=concluded",
  "/search?q=a",
  "/pilots/1/cups-that-come-back",
  "/pilots/2/a-bench-by-the-water",
  "/pilots/3/a-quiet-hour-on-weekday-mornings",
  "/pilots/4/a-quiet-hour-on-weekday-mornings",
  "/pilots/2/report",
  "/wall",
  "/wall?kind=shipped",
  "/wall/1/oat-milk-without-asking",
  "/wall/1/applause",
  "/ideas/4/nominate",
  "/people/ann",
  "/people/bo",
  "/people/sam",
  "/sign-in",
  "/sign-up",
  "/nowhere",
  "/healthz",
];

describe("what is nobody's business", () => {
  test("is there to be found, so that the tests below look for something", async () => {
    expect(canaries.length).toBeGreaterThan(12);
    expect((await people.Sam.get(pages[5] as string)).text).toContain(secrets.note);
    expect((await people.Sam.get("/pilots/3/a-quiet-hour-on-weekday-mornings")).text).toContain(secrets.shape);
    expect((await people.Sam.get("/questions")).text).toContain(secrets.draft);
    expect((await people.Sam.get("/ideas/4/oat-milk-without-asking")).text).toContain(secrets.nomination);
    expect((await people.Sam.get("/wall/1/credits")).text).toContain(secrets.credit);
    expect((await people.Sam.get("/ideas/3/a-bench-by-the-water")).text).toContain(secrets.line);
    const pilot = (await people.Sam.get("/pilots/1/cups-that-come-back")).text;
    expect(secrets.caps.filter((cap) => pilot.includes(cap))).toEqual(secrets.caps);
    expect((await people.Sam.get("/pilots/1/spendings")).text).toContain(secrets.spending);
    expect((await people.Ada.get("/admin/people")).text).toContain("bo@example.org");
    expect((await people.Sam.get("/wall/applause")).text).toContain(secrets.clap);
    expect((await people.Sam.get("/wall/spotlights")).text).toContain(secrets.spotlight);
    const ann = (await people.Sam.get("/staff/people/ann")).text;
    const kept = [secrets.company, secrets.attribute, secrets.aboutAnn];
    expect(kept.filter((secret) => ann.includes(secret))).toEqual(kept);
    expect((await people.Sam.get("/ideas/1/a-quiet-hour-on-weekday-mornings")).text).toContain(secrets.company);
  });

  test.each(pages)("stands nowhere on %s, for visitors and for customers", async (path) => {
    for (const browser of [people.Vi, people.Ann, people.Cleo])
      for (const at of [path, dataOf(path)]) {
        const { text, headers } = await browser.get(at);
        const told = JSON.stringify({ ...headers, date: "" }) + text;
        expect(
          canaries.filter((secret) => told.includes(secret)),
          at,
        ).toEqual([]);
      }
  });

  test.each([
    "/you",
    "/you/profile",
    "/you/password",
    "/you/sessions",
    "/ideas/new",
    "/ideas/1/vote",
    "/ideas/3/vote",
    "/ideas/1/comments",
    "/pilots/1/seat",
    "/staff",
    "/staff/pilots",
    "/staff/pilots.csv",
    "/staff/people",
    "/staff/people/ann",
    "/staff/people/ann/company",
    "/staff/people/ann/attributes",
    "/staff/people/ann/block",
    "/staff/people/ann/notes",
    "/staff/votes",
    "/wall/applause",
    "/wall/spotlights",
    "/admin/people",
  ])("stands nowhere on %s for customers", async (path) => {
    for (const at of [path, dataOf(path)]) {
      const { text } = await people.Ann.get(at);
      expect(
        canaries.filter((secret) => text.includes(secret)),
        at,
      ).toEqual([]);
    }
  });

  test("of e-mail addresses, staff see none either, but for the admin's own list", async () => {
    for (const path of [
      ...pages,
      "/staff",
      "/staff/pilots",
      "/staff/pilots.csv?view=running",
      "/staff/people",
      "/staff/people?q=example.org",
      "/staff/people/ann",
      "/you",
      "/ideas/1/answer",
      "/wall/1/credits",
      "/wall/1/shares",
      "/admin/people",
      "/admin/log",
      "/admin/log.csv",
    ]) {
      const { text } = await people.Sam.get(path);
      expect(text.includes("@example.org") || text.includes("$argon2"), path).toBe(false);
    }
    const admin = await people.Ada.get("/admin/people.data");
    expect(canaries.slice(1, -3).filter((secret) => admin.text.includes(secret))).toEqual([]);
  });

  test("is not told by a form that is refused, either", async () => {
    for (const answer of [
      await people.Vi.post("/sign-in", { email: "ann@example.com", password: "a guess at it" }),
      await people.Sam.post("/wall/1/drafts", { person: "nobody@example.com", role: "maker", what: "x" }),
      await people.Ann.post(`/comments/${town.comments.note}/edit`, { body: "x" }),
      await people.Ann.post("/ideas/1/comments", { body: "x", parent: town.comments.note }),
    ])
      expect(canaries.filter((secret) => answer.text.includes(secret))).toEqual([]);
  });
});

describe("a name", () => {
  test("stands on the wall only when its person said yes", async () => {
    const gem = await people.Vi.get("/wall/1/oat-milk-without-asking");
    expect(gem.words).toContain("Ann");
    expect(gem.words).not.toContain("Bo ");
    expect((await people.Vi.get("/people/bo")).status).toBe(404);
  });

  test("leads to a person's page only when there is one", async () => {
    const { text } = await people.Vi.get("/ideas/1/a-quiet-hour-on-weekday-mornings");
    expect(text).toContain('href="/people/ann"');
    expect(text).not.toContain('href="/people/bo"');
  });

  test("is not to be had of those who sit in a pilot, or wait", async () => {
    const { words } = await people.Vi.get("/pilots/1/cups-that-come-back");
    expect(words).not.toMatch(/\b(Bo|Cleo)\b/);
  });
});

test("a note for staff is not counted where customers could see the difference", async () => {
  const { text } = await people.Vi.get("/");
  const row = text.match(/<li[^>]*id="i1"[\s\S]*?<\/li>/)?.[0] ?? text;
  expect(row).toContain("2 comments");
});

test("the log holds no address, no password and no token", () => {
  expect(canaries.filter((secret) => served.log().includes(secret))).toEqual([]);
});

/** Where the framework's script would ask for the same. */
function dataOf(path: string): string {
  const [at = "", query] = path.split("?");
  return `${at === "/" ? "/_root" : at}.data${query ? `?${query}` : ""}`;
}
