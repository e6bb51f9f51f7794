import { lte } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as commands from "#app/commands/index.ts";
import { addDays, dayIn } from "#app/domain/calendar.ts";
import { celebrations } from "#db/schema.ts";
import { type Browser, browsersFor } from "../support/browse.ts";
import type { House } from "../support/cast.ts";
import { type Served, serve } from "../support/server.ts";

let served: Served;
let people: Record<"Vi" | "Sam", Browser>;
const lastYear = new Date().getUTCFullYear() - 1;
const why = "Because it is spring.";

beforeAll(async () => {
  served = await serve(collect);
  people = await browsersFor(served.url, "Vi", "Sam");
}, 240_000);
afterAll(() => served?.stop());

/** Thirty gems: five of last year, the first about tea; the sixth is learnt from a pilot, and the seventh in the light. */
async function collect({ does, idea, pilot, db, now }: House): Promise<void> {
  for (const name of ["Tea", "Chai"]) await does("Ada", commands.createTag, {}, { name });
  for (let n = 1; n <= 30; n++) {
    const number = await idea(`Gem ${n}`);
    if (n === 1) await does("Ann", commands.tagIdea, { number }, { tags: "tea" });
    if (n !== 6) {
      await does(
        "Sam",
        commands.shipIdea,
        { number },
        { body: "Here.", story: "There.", before: "Loud.", after: "Quiet." },
      );
      continue;
    }
    const tried = await pilot(number);
    await does("Sam", commands.concludePilot, { number: tried }, { outcome: "stop", learned: "It was cold." });
    await does("Sam", commands.celebratePilot, { number: tried }, { story: "It was cold." });
  }
  await does("Ada", commands.mergeTag, { slug: "chai" }, { into: "tea" });
  const today = dayIn("Europe/Lisbon", now());
  await does("Sam", commands.setSpotlight, {}, { gem: "7", line: why, from: today, until: addDays(today, 5) });
  const createdAt = new Date(Date.UTC(lastYear, 5, 1));
  await db.write((tx) => tx.update(celebrations).set({ createdAt }).where(lte(celebrations.number, 5)));
}

/** The numbers of the gems a page shows in its grid. */
async function shown(path: string): Promise<number[]> {
  const { text, status } = await people.Vi.get(path);
  expect(status, path).toBe(200);
  return [...text.matchAll(/<article class="gem-card">.*?href="\/wall\/(\d+)\//gs)].map(([, number]) => Number(number));
}

describe("a wall of thirty gems", () => {
  test("has the newest on top, twenty-four on a page, and leads on to the rest", async () => {
    const { text } = await people.Vi.get("/wall");
    expect(text).toMatch(/class="newest">.*?href="\/wall\/30\//s);
    expect(await shown("/wall")).toEqual(Array.from({ length: 23 }, (_, at) => 29 - at));
    expect(text).toContain('href="/wall?after=7"');
    expect(await shown("/wall?after=7")).toEqual([6, 5, 4, 3, 2, 1]);
  });

  test("counts what customers have brought about, and nothing that is none", async () => {
    const { words } = await people.Vi.get("/wall");
    expect(words).toContain("What customers have brought about so far ideas shipped 29 pilot we learnt from 1");
    expect(words).not.toContain("credited");
    for (const path of ["/wall?after=7", `/wall?year=${lastYear}`])
      expect((await people.Vi.get(path)).words, path).not.toContain("brought about so far");
  });

  test("is narrowed by kind, year and tag, by its address alone", async () => {
    expect(await shown("/wall?kind=learnt")).toEqual([6]);
    expect(await shown(`/wall?year=${lastYear}`)).toEqual([5, 4, 3, 2, 1]);
    expect(await shown("/wall?tag=tea")).toEqual([1]);
    expect(await shown(`/wall?kind=shipped&tag=tea&year=${lastYear}`)).toEqual([1]);
    expect(await shown("/wall?kind=learnt&tag=tea")).toEqual([]);
    const { text } = await people.Vi.get("/wall");
    for (const way of ["kind=learnt", `year=${lastYear}`, "tag=tea"])
      expect(text, way).toContain(`href="/wall?${way}"`);
  });

  test("leads from a tag that was merged to the one it became, and says so where there is none", async () => {
    const { status, to } = await people.Vi.get("/wall?tag=chai&kind=shipped");
    expect([status, to]).toEqual([301, "/wall?kind=shipped&tag=tea"]);
    expect((await people.Vi.get("/wall?tag=nobody")).words).toContain("There is no tag like that here");
    expect(await shown("/wall?kind=%3Cscript%3E&year=1e9&after=x")).toEqual(await shown("/wall"));
  });

  test("has what stands in the light on top of the whole of it, and nowhere else", async () => {
    const { text } = await people.Vi.get("/wall");
    expect(text.indexOf(why)).toBeGreaterThan(0);
    expect(text.indexOf(why)).toBeLessThan(text.indexOf("gem-grid"));
    for (const path of ["/wall?kind=shipped", "/wall?after=7"])
      expect((await people.Vi.get(path)).text, path).not.toContain(why);
  });
});

test("a gem tells how it was, how it is, and what came about, in this order", async () => {
  expect((await people.Vi.get("/wall/7/gem-7")).words).toMatch(/Before Loud\. Now Quiet\. There\./);
});

test("who only looked after what shipped, and is credited for nothing yet, has no certificate", async () => {
  const { words } = await people.Vi.get("/people/sam/certificate");
  expect(words).toContain("Nothing to hang on a wall yet");
});
