import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  castVote,
  createTag,
  guessEffort,
  openQuestion,
  postIdea,
  setAttribute,
  setCompany,
  tagIdea,
  takeHost,
  writeQuestion,
} from "#app/commands/index.ts";
import { refusalWords } from "#app/copy/refusals.ts";
import { addDays } from "#app/domain/calendar.ts";
import { knownCompanies } from "#db/companies.ts";
import { type Browser, browsersFor } from "../support/browse.ts";
import { cellsIn } from "../support/csv.ts";
import { type Served, serve } from "../support/server.ts";

let served: Served;
let people: Record<"Vi" | "Ann" | "Bo" | "Sam" | "June", Browser>;
let northwind: string;

const asked = "/questions/1/what-would-be-kind";
const inDays = (days: number) => addDays(new Date().toISOString().slice(0, 10), days);

/** As people write: a formula, quotes and commas, a line of Arabic. */
const titles = ['=HYPERLINK("http://evil.example")', 'Cups, "lent"; and back', "ساعة هادئة في الصباح"] as const;

beforeAll(async () => {
  served = await serve(async ({ db, does }) => {
    await does("Sam", writeQuestion, {}, { title: "What would be kind?" });
    await does("Sam", openQuestion, { number: "1" }, { until: inDays(9) });
    for (const title of titles) await does("Ann", postIdea, {}, { title, question: "1" });
    await does("Ada", createTag, {}, { name: "Quiet" });
    await does("Ann", tagIdea, { number: "3" }, { tags: "quiet" });
    await does("Sam", takeHost, { number: "2" });
    await does("Sam", setCompany, { handle: "bo" }, { company: "Northwind" });
    await does("Sam", setAttribute, { handle: "cleo" }, { name: "Plan", value: "Large" });
    await does("Bo", castVote, { number: "1" }, { strength: "3" });
    await does("Cleo", castVote, { number: "2" });
    await does("Sam", guessEffort, { number: "3" }, { effort: "XL" });
    northwind = (await knownCompanies(db.read))[0]?.id as string;
  });
  people = await browsersFor(served.url, "Vi", "Ann", "Bo", "Sam", "June");
});
afterAll(() => served?.stop());

const csv = async (query = "") => cellsIn((await people.Sam.get(`/staff/ideas.csv${query}`)).text).slice(1);
const numbers = async (query: string) => (await csv(query)).map(([number]) => number);

describe("the table of what matters most", () => {
  test("says how a score comes about, in words and in figures, and of each idea what makes it", async () => {
    const { words } = await people.Sam.get("/staff/ideas");
    expect(words).toContain("Score = votes × 1 + strength × 1 + reach × 3 + days ÷ 30 × 1 − effort × 2");
    expect(words).toContain("What nobody has guessed yet counts like M.");
    expect(words).toContain("1 × 1 + 3 × 1 + 1 × 3 + 0 ÷ 30 × 1 − 2 × 2 = 3");
    expect(words).toContain("0 × 1 + 0 × 1 + 0 × 3 + 0 ÷ 30 × 1 − 8 × 2 = -16");
    expect(words).toMatch(/HYPERLINK.*1 company.*Cups.*hosted by Sam.*0 companies/);
  });

  test("is sorted by each column, either way, and narrowed; the file is the same", async () => {
    expect(await numbers("")).toEqual(["1", "2", "3"]);
    expect(await numbers("?order=up")).toEqual(["3", "2", "1"]);
    expect((await numbers("?sort=effort"))[0]).toBe("3");
    expect(await numbers("?tag=quiet")).toEqual(["3"]);
    expect(await numbers("?host=me")).toEqual(["2"]);
    expect(await numbers("?host=none")).toEqual(["1", "3"]);
    expect(await numbers(`?company=${northwind}`)).toEqual(["1"]);
    expect(await numbers("?attribute=plan%3DLarge")).toEqual(["2"]);
    expect(await numbers("?stage=shipped")).toEqual([]);
    const { words, text } = await people.Sam.get(`/staff/ideas?company=${northwind}`);
    expect(words).toContain("HYPERLINK");
    expect(words).not.toContain("Cups,");
    expect(text).toContain(`href="/staff/ideas.csv?company=${northwind}"`);
    expect((await people.Sam.get("/staff/ideas?stage=shipped")).words).toContain("No idea is like this.");
  });

  test("begins anew at a place that no sort could give, however far away it is", async () => {
    const id = "0192aaaa-bbbb-7ccc-8ddd-eeeeffff0000";
    for (const sort of ["votes", "age", "score"])
      for (const key of ["-1", "99999999999999", "2147483648", "1.5"])
        expect((await people.Sam.get(`/staff/ideas?sort=${sort}&after=${key}~${id}`)).status, key).toBe(200);
  });

  test("is a file that no spreadsheet takes for a formula, with each figure and how they come together", async () => {
    const { status, headers, text } = await people.Sam.get("/staff/ideas.csv");
    expect([status, headers["content-type"]]).toEqual([200, "text/csv; charset=utf-8; header=present"]);
    expect(headers["content-disposition"]).toBe('attachment; filename="ideas-by-score.csv"');
    expect(new Set(cellsIn(text).map((row) => row.length)).size).toBe(1);
    const [first, second, third] = await csv();
    expect(first?.[1]).toBe(`'${titles[0]}`);
    expect(second?.slice(1, 2)).toEqual([titles[1]]);
    expect(third?.[1]).toBe(titles[2]);
    expect([first?.[3], ...(first?.slice(5, 10) ?? []), first?.[13]]).toEqual([
      ...["Rough stone", "3", "1", "3", "1", "1"],
      "1 × 1 + 3 × 1 + 1 × 3 + 0 ÷ 30 × 1 − 2 × 2 = 3",
    ]);
    expect([second?.[4], third?.[12]]).toEqual(["Sam", "XL"]);
  });

  test("is found from the staff's own page, and is for staff alone: visitors sign in first, customers are told why not", async () => {
    expect((await people.Sam.get("/staff")).text).toContain('href="/staff/ideas"');
    for (const path of ["/staff/ideas", "/staff/ideas.csv", "/ideas/1/effort"]) {
      expect((await people.Vi.get(path)).to, path).toMatch(/^\/sign-in/);
      const { status, words } = await people.Ann.get(path);
      expect([status, path.endsWith(".csv") || words.includes(refusalWords["staff-only"])]).toEqual([403, true]);
      expect((await people.Ann.get(`${path}.data`)).text).not.toContain("HYPERLINK");
    }
  });
});

describe("an effort", () => {
  test("stands with its idea, beside its place by score, and can be guessed from there", async () => {
    const at = async (number: number) => (await people.Sam.get(`/ideas/${number}/-`)).to as string;
    const { words, text } = await people.Sam.get(await at(3));
    expect(words).toContain("Effort guessed: XL. Place 3 by score");
    expect(words).toContain("Change the guess");
    expect(text).toMatch(/href="\/ideas\/3\/effort\?back=%2Fideas%2F3%2F/);
    const { words: first } = await people.Sam.get(await at(1));
    expect(first).toContain("Nobody has guessed its effort. Place 1 by score");
    expect(first).toContain("Guess the effort");
    for (const address of [await at(3), `${await at(3)}.data`])
      expect((await people.Ann.get(address)).text).not.toMatch(/Effort guessed|"standing",\{/);
  });

  test("is guessed with one button of its row, which then shows it, and leads back there", async () => {
    const { status, to } = await people.June.post("/ideas/2/effort", {
      effort: "S",
      _back: "/staff/ideas?sort=age#i2",
    });
    expect([status, to]).toEqual([303, "/staff/ideas?sort=age#i2"]);
    expect((await people.Sam.get("/staff/ideas")).text).toMatch(
      /<button[^>]*value=""[^>]*aria-pressed="true"[^>]*aria-label="Guess S: Cups, &quot;lent/,
    );
    expect((await people.Sam.get("/staff/ideas")).words).toContain("1 × 1 + 0 × 1 + 0 × 3 + 0 ÷ 30 × 1 − 1 × 2 = -1");
    await people.June.post("/ideas/2/effort", { effort: "" });
  });

  test("that is none is refused on its own page", async () => {
    const { status, words } = await people.Sam.post("/ideas/2/effort", { effort: "huge" });
    expect(status).toBe(400);
    expect(words).toContain("How much work would it be?");
  });
});

describe("the weights", () => {
  const usual = { votes: "1", strength: "1", reach: "3", age: "1", effort: "2" };

  test("that can't be are refused where they are changed, with all that was typed", async () => {
    const { status, text, words } = await people.Sam.post("/staff/ideas", {
      ...usual,
      votes: "77",
      reach: "4",
    });
    expect(status).toBe(400);
    expect(text).toMatch(/<input[^>]*name="votes"[^>]*value="77"/);
    expect(text).toMatch(/<input[^>]*name="reach"[^>]*value="4"/);
    expect(words).toContain("Change the weights");
    expect((await people.Sam.get("/staff/ideas")).words).toContain("votes × 1");
  });

  test("change the order, say how far the counting is, and go back to what they were", async () => {
    await people.June.post("/ideas/1/effort", { effort: "XL" });
    expect(await numbers("")).toEqual(["2", "1", "3"]);
    const { status, to } = await people.Sam.post("/staff/ideas", { ...usual, reach: "10" });
    expect([status, to]).toEqual([303, "/staff/ideas"]);
    const { words } = await people.Sam.get("/staff/ideas");
    expect(words).toContain("reach × 10");
    await expect
      .poll(async () => (await people.Sam.get("/staff/ideas")).words, { timeout: 10_000 })
      .not.toMatch(/ranked anew/);
    expect(await numbers("")).toEqual(["1", "2", "3"]);
    expect((await people.June.post("/staff/ideas", { _method: "DELETE" })).status).toBe(303);
    await expect.poll(() => numbers(""), { timeout: 10_000 }).toEqual(["2", "1", "3"]);
    expect((await people.Sam.get("/staff/ideas")).words).toContain("reach × 3");
  });
});

describe("how many companies want an idea", () => {
  test("stands beside it on the board, in a search and with its question, for staff", async () => {
    for (const path of ["/?sort=new", "/search?q=hyperlink", asked]) {
      const { words } = await people.Sam.get(path);
      expect(words, path).toMatch(/HYPERLINK.*1 company/);
      expect(words, path).not.toContain("0 companies");
    }
  });

  test("is nowhere for anybody else: not in pages, not in data, not in feeds", async () => {
    const places = ["/", "/?sort=wanted", "/_root.data", "/?sort=new&mine=votes", "/ideas/1/x", "/ideas/1/x.data"];
    const rows = ["/search?q=hyperlink", "/search.data?q=hyperlink", asked, `${asked}.data`];
    const more = [...rows, "/feed.atom", "/feed.json", "/you/export", "/ideas/stages", "/people/ann"];
    for (const browser of [people.Vi, people.Ann, people.Bo])
      for (const path of [...places, ...more]) {
        const { text } = await browser.get(path);
        expect(text, path).not.toMatch(/\b\d+ compan(y|ies)\b|companiesCount|scoreEdition|"reach"|"effort"|"score"/);
      }
  });
});
