import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { askForSeat, castVote, concludePilot, createTag, postIdea, tagIdea, takeHost } from "#app/commands/index.ts";
import { refusalWords } from "#app/copy/refusals.ts";
import { type Browser, browsersFor } from "../support/browse.ts";
import { cellsIn } from "../support/csv.ts";
import { type Served, serve } from "../support/server.ts";

let served: Served;
let people: Record<"Vi" | "Ann" | "Sam" | "Ada", Browser>;

/** As people write: a formula, quotes and commas, a line of Arabic. */
const titles = ['=HYPERLINK("http://evil.example")', 'Cups, "lent"; and back', "ساعة هادئة في الصباح"] as const;

beforeAll(async () => {
  served = await serve(async ({ does, idea, pilot }) => {
    for (const title of titles) await does("Ann", postIdea, {}, { title });
    await does("Ada", createTag, {}, { name: "Quiet" });
    await does("Ann", tagIdea, { number: "3" }, { tags: "quiet" });
    await does("Sam", takeHost, { number: "2" });
    await does("Bo", castVote, { number: "1" });
    const running = await pilot(await idea("A bench by the water"), 1);
    for (const name of ["Bo", "Cleo"]) await does(name, askForSeat, { number: running });
    const ended = await pilot(await idea("Oat milk"));
    await does("Sam", concludePilot, { number: ended }, { outcome: "stop", learned: "Nobody liked it. Much." });
  });
  people = await browsersFor(served.url, "Vi", "Ann", "Sam", "Ada");
});
afterAll(() => served?.stop());

const csv = async (query = "") => {
  const answer = await people.Sam.get(`/staff/pilots.csv${query}`);
  return { ...answer, rows: cellsIn(answer.text).slice(1) };
};

describe("the triage of pilots", () => {
  test("shows staff what could be tried, and the way to draft a pilot of it", async () => {
    const { words, text } = await people.Sam.get("/staff/pilots");
    for (const title of ["Cups,", titles[2]]) expect(words).toContain(title);
    expect(words).toContain("3 ideas.");
    expect(words).toContain("Score: one for each vote");
    expect(words).not.toContain("A bench by the water");
    expect(text).toContain('href="/ideas/1/pilots/new"');
  });

  test("shows what is under way with its seats, and what is left to do after the end", async () => {
    const running = (await people.Sam.get("/staff/pilots?view=running")).words;
    expect(running).toMatch(/A bench by the water.*Looking for people.*all well.*1 of 1.*21 days left/);
    const { words, text } = await people.Sam.get("/staff/pilots?view=concluded");
    expect(words).toMatch(/Oat milk.*Stopped.*Tell it/);
    for (const page of ["celebrate", "report"]) expect(text).toContain(`href="/pilots/2/${page}"`);
    expect((await people.Sam.get("/staff/pilots?view=drafts")).words).toContain("No pilot is being shaped");
  });

  test("narrows to one's own and to a tag, and says so when nothing is left", async () => {
    expect((await people.Sam.get("/staff/pilots?host=me")).words).toContain("1 idea.");
    const tagged = (await people.Sam.get("/staff/pilots?tag=quiet")).words;
    expect(tagged).toContain(titles[2]);
    expect(tagged).not.toContain("Cups");
    const none = (await people.Ada.get("/staff/pilots?host=me&tag=quiet")).text;
    expect(none).toContain("None of these");
    expect(none).toContain('<a class="button plain" href="/staff/pilots">');
    expect((await people.Sam.get("/staff/pilots?tag=loud")).words).toContain("There is no tag like that here");
  });

  test("is found from the staff's own page and from the pilots, by staff alone", async () => {
    for (const page of ["/staff", "/pilots"])
      expect((await people.Sam.get(page)).text).toContain('href="/staff/pilots"');
    for (const browser of [people.Vi, people.Ann])
      expect((await browser.get("/pilots")).text).not.toContain("/staff/pilots");
  });

  test("goes on after a hundred rows where the page ended, and begins anew where that row is gone", async () => {
    expect((await people.Sam.get("/staff/pilots?sort=newest&after=2")).words).toMatch(/HYPERLINK/);
    expect((await people.Sam.get("/staff/pilots?sort=newest&after=2")).words).not.toContain("Cups,");
    expect((await people.Sam.get("/staff/pilots?sort=newest&after=999")).words).toContain("Cups,");
  });
});

describe("the same as CSV", () => {
  test("is a file that no spreadsheet takes for a formula, with every word as it was", async () => {
    const { status, headers, rows } = await csv("?sort=newest");
    expect(status).toBe(200);
    expect(headers["content-type"]).toBe("text/csv; charset=utf-8; header=present");
    expect(headers["content-disposition"]).toBe('attachment; filename="candidates.csv"');
    expect(headers["cache-control"]).toBe("private, no-store");
    expect(rows.map(([, title]) => title)).toEqual([titles[2], titles[1], `'${titles[0]}`]);
    expect(rows[1]?.slice(2, 6)).toEqual([
      expect.stringMatching(/\/ideas\/2\/cups-lent-and-back$/),
      "Rough stone",
      "Sam",
      "0",
    ]);
  });

  test("is in the order its address asks for", async () => {
    const numbers = async (query: string) => (await csv(query)).rows.map(([number]) => number);
    expect(await numbers("")).toEqual(["1", "3", "2"]);
    expect(await numbers("?sort=newest")).toEqual(["3", "2", "1"]);
  });

  test("has what the page shows, in its order and with its filters, of each view", async () => {
    expect((await csv("?host=me")).rows.map(([number]) => number)).toEqual(["2"]);
    expect((await csv("?tag=quiet")).rows.map(([number]) => number)).toEqual(["3"]);
    expect((await csv("?view=drafts")).rows).toEqual([]);
    const [running] = (await csv("?view=running")).rows;
    expect([running?.[1], ...(running?.slice(3, 9) ?? []), running?.[10]]).toEqual([
      ...["A bench by the water", "Looking for people", "Sam", "1", "1", "1", "0", "21"],
    ]);
    const [ended] = (await csv("?view=concluded")).rows;
    expect([ended?.[1], ended?.[4], ended?.[8]]).toEqual(["Oat milk", "Stopped", ""]);
  });

  test.each(["candidates", "drafts", "running", "concluded"])("of %s names as many columns as it has", async (view) => {
    const { text } = await csv(`?view=${view}`);
    const widths = cellsIn(text).map((row) => row.length);
    expect(new Set(widths).size).toBe(1);
  });

  test("is for staff alone: visitors sign in first, customers are told why not", async () => {
    const { status, to } = await people.Vi.get("/staff/pilots.csv?view=running");
    expect([status, to]).toEqual([303, `/sign-in?next=${encodeURIComponent("/staff/pilots.csv?view=running")}`]);
    for (const path of ["/staff/pilots.csv", "/staff/pilots.csv.data"]) {
      const answer = await people.Ann.get(path);
      expect([answer.status, answer.text.includes("Cups")]).toEqual([403, false]);
    }
    expect((await people.Ann.get("/staff/pilots.csv")).text).toBe(`${refusalWords["staff-only"]}\n`);
    expect((await people.Ada.get("/staff/pilots.csv")).status).toBe(200);
  });

  test("leads from an older address of a tag to the present one", async () => {
    await people.Ada.post("/admin/tags/quiet/rename", { name: "Calm" });
    const { status, to } = await people.Sam.get("/staff/pilots.csv?view=running&tag=quiet");
    expect([status, to]).toEqual([301, "/staff/pilots.csv?view=running&tag=calm"]);
    expect((await people.Sam.get("/staff/pilots?tag=quiet")).to).toBe("/staff/pilots?tag=calm");
  });
});

describe("the learning library", () => {
  test("shows each kind by its address, and what was learnt in a line", async () => {
    const { words, text } = await people.Vi.get("/pilots?state=concluded&outcome=stop");
    expect(words).toContain("Nobody liked it.");
    expect(words).not.toContain("A bench by the water");
    expect(text).toContain('href="/pilots/2/report"');
    expect(text.match(/aria-current="true"/g)).toHaveLength(2);
    expect((await people.Vi.get("/pilots?state=recruiting")).words).toContain("A bench by the water");
  });

  test("has kind words for every shelf that is empty", async () => {
    const says = async (query: string) => (await people.Vi.get(`/pilots?${query}`)).words;
    expect(await says("state=running")).toContain("Nothing is being tried right now");
    expect(await says("outcome=adopt")).toContain("Nothing is being made yet");
    expect(await says("state=running&outcome=adopt")).toContain("These have no outcome yet");
    expect(await says("tag=calm")).toContain("Nothing with this tag was tried like that");
  });
});
