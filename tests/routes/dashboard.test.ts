import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { answerIdea, castVote, makeShareLink, postIdea, shipIdea } from "#app/commands/index.ts";
import { dashboardWords as words } from "#app/copy/pages/dashboard.ts";
import { refusalWords } from "#app/copy/refusals.ts";
import { addDays, dayIn, weekOf } from "#app/domain/calendar.ts";
import { dashboardTables } from "#app/domain/dashboard.ts";
import { countActivity } from "#db/activity.ts";
import { addViews } from "#db/idea-views.ts";
import { shareLinkOf } from "#db/share-links.ts";
import { type Browser, browsersFor } from "../support/browse.ts";
import { cellsIn } from "../support/csv.ts";
import { type Served, serve } from "../support/server.ts";

let served: Served;
let people: Record<"Vi" | "Ann" | "Sam" | "Ada", Browser>;
const today = dayIn("Europe/Lisbon", new Date());
const thisWeek = weekOf(today);

/** As people write: a formula, quotes and commas. */
const formula = '=HYPERLINK("http://evil.example")';

beforeAll(async () => {
  served = await serve(async ({ db, does, id, tell, now }) => {
    for (const title of [formula, 'Cups, "lent"; and back', "Oat milk"]) await does("Ann", postIdea, {}, { title });
    await does("Bo", castVote, { number: "1" });
    await does("Bo", castVote, { number: "3" });
    await does("Cleo", castVote, { number: "3" });
    await does("Sam", answerIdea, { number: "1" }, { body: "Tell us more." });
    await does("Sam", shipIdea, { number: "3" }, { body: "Here it is.", story: "It took a while." });
    await does("Ann", makeShareLink, { kind: "idea", of: "2" });
    await tell();
    await db.write((tx) => addViews(tx, [{ key: "1", day: today, count: 25 }]));
    await db.write((tx) => addViews(tx, [{ key: "3", day: today, count: 99 }]));
    expect(await shareLinkOf(db.read, id("Ann"), "idea:2")).toBeNull();
    await countActivity(db, now());
  });
  people = await browsersFor(served.url, "Vi", "Ann", "Sam", "Ada");
});
afterAll(() => served?.stop());

const csv = async (table: string, query = "") => {
  const answer = await people.Sam.get(`/staff/dashboard.csv?table=${table}${query}`);
  return { ...answer, rows: cellsIn(answer.text).slice(1) };
};

describe("the dashboard", () => {
  test("says in numbers what came, who came, and who heard how it ended", async () => {
    const { status, words: said, text } = await people.Sam.get("/staff/dashboard");
    expect(status).toBe(200);
    expect(said).toMatch(/Ideas 3 .*Votes 3 .*New contributors 3 /);
    expect(said).toContain("2 in time");
    for (const message of [words.says.came(3, 3, 3), words.says.promised(2, 2, 0, 0), words.says.heard(2, 2)])
      expect(said).toContain(message);
    expect(said).toMatch(/Ideas that shipped 100% 2 of 2/);
    expect(said).toContain(words.tooEarlyAll);
    expect(said).toContain(words.now);
    expect(text).toContain('role="img"');
    expect(text).not.toMatch(/ style=/);
  });

  test("shows what many read and few vote for, with the way there, and nothing that is shipped", async () => {
    const { text } = await people.Sam.get("/staff/dashboard");
    const silent = text.slice(text.indexOf('id="silent"'), text.indexOf('id="travels"'));
    expect(silent).toContain("/ideas/1/");
    expect(silent).not.toContain("/ideas/3/");
  });

  test("is found from the staff's own page, and is for staff alone", async () => {
    expect((await people.Sam.get("/staff")).text).toContain('href="/staff/dashboard"');
    for (const path of ["/staff/dashboard", "/staff/dashboard.csv?table=weeks"]) {
      const { status, to } = await people.Vi.get(path);
      expect([status, to]).toEqual([303, `/sign-in?next=${encodeURIComponent(path)}`]);
      expect((await people.Ann.get(path)).status).toBe(403);
      expect((await people.Ada.get(path)).status).toBe(200);
    }
    expect((await people.Ann.get("/staff/dashboard.csv?table=weeks")).text).toBe(`${refusalWords["staff-only"]}\n`);
    expect((await people.Ann.get("/staff/dashboard.data")).status).toBe(403);
  });

  test("has kind words for weeks in which nothing was", async () => {
    const { status, words: said, text } = await people.Sam.get("/staff/dashboard?from=2020-01-06&to=2020-01-12");
    expect(status).toBe(200);
    for (const table of dashboardTables) expect(said).toContain(words.empty[table]);
    expect(text).not.toContain("dashboard.csv");
  });

  test.each([
    ["from=yesterday", "yesterday", words.faults["not-a-day"]],
    ["from=2026-02-30", "2026-02-30", words.faults["not-a-day"]],
    ["from=2026-03-02&to=2026-03-01", "2026-03-01", words.faults["turned-round"]],
    ["from=1999-01-01", "1999-01-01", words.faults["too-long"]],
    [`from=${addDays(today, 1)}`, addDays(today, 1), words.faults.ahead],
  ])("asked for %s says what is wrong, and keeps what was typed", async (query, typed, fault) => {
    const { status, text, words: said } = await people.Sam.get(`/staff/dashboard?${query}`);
    expect([status, text.includes(`value="${typed}"`)]).toEqual([400, true]);
    expect(said).toContain(fault);
    const file = await csv("weeks", `&${query}`);
    expect([file.status, file.text]).toEqual([400, `${fault}\n`]);
  });
});

describe("a table of it to keep", () => {
  test("has the weeks of its range, one row each", async () => {
    const { headers, rows } = await csv("weeks", `&from=${addDays(thisWeek, -7)}&to=${today}`);
    expect(headers["content-type"]).toBe("text/csv; charset=utf-8; header=present");
    expect(headers["content-disposition"]).toMatch(/filename="weeks-\d{4}-\d\d-\d\d-\d{4}-\d\d-\d\d\.csv"/);
    expect(headers["cache-control"]).toBe("private, no-store");
    expect(rows).toEqual([
      [addDays(thisWeek, -7), "0", "0", "0", "0"],
      [thisWeek, "3", "3", "3", "0"],
    ]);
  });

  test("is one that no spreadsheet takes for a formula", async () => {
    const [row] = (await csv("silent")).rows;
    expect([row?.[0], row?.[1], row?.[3], row?.[4]]).toEqual(["1", `'${formula}`, "25", "1"]);
  });

  test("says what it is too early to say", async () => {
    const { rows } = await csv("cohorts");
    expect(rows.map(([, ...row]) => row)).toEqual(
      expect.arrayContaining([["Heard in time", "1", words.tooEarly, words.tooEarly]]),
    );
  });

  test.each(dashboardTables)("of %s names as many columns as it has", async (table) => {
    const { status, text } = await csv(table);
    expect([status, new Set(cellsIn(text).map((row) => row.length)).size]).toEqual([200, 1]);
  });

  test("that is none is not found", async () => {
    for (const table of ["", "people", "__proto__"]) expect((await csv(table)).status).toBe(404);
  });
});
