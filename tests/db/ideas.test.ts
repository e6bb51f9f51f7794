import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answerIdea, castVote, openQuestion, postIdea, shipIdea, writeQuestion } from "#app/commands/index.ts";
import { heatOfPosting } from "#app/domain/ranking.ts";
import { ideaList, ideaRow, ideasOf, type Place, type Sort, sorts, unheardIdeas } from "#db/ideas.ts";
import { questionByNumber } from "#db/questions.ts";
import { ideas } from "#db/schema.ts";
import { ideasByStage } from "#db/tallies.ts";
import { formId } from "../commands/story.ts";
import type { House } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";

/** Every number a reader meets who turns all pages. */
async function walk(house: House, by: { sort: Sort; most?: number; stage?: "rough" }): Promise<number[]> {
  const seen: number[] = [];
  let after: Place | null = null;
  do {
    const page: Awaited<ReturnType<typeof ideaList>> = await ideaList(house.db.read, null, { ...by, after });
    expect(page.rows.length).toBeLessThanOrEqual(by.most ?? 20);
    seen.push(...page.rows.map(({ number }) => number));
    after = page.next && (JSON.parse(JSON.stringify(page.next)) as Place);
  } while (after);
  return seen;
}

describe.each(sorts)("turning the pages of the board by %s", (sort) => {
  test("visits every idea exactly once, however many share their place", async () => {
    const idea = fc.record({ votes: fc.integer({ min: 0, max: 2 }), day: fc.integer({ min: 0, max: 2 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(idea, { maxLength: 25 }), fc.integer({ min: 1, max: 7 }), async (made, most) => {
        const house = await aHouse();
        await keep(house, made);
        const seen = await walk(house, { sort, most });
        expect([...seen].sort((a, b) => a - b)).toEqual(made.map((_, at) => at + 1));
        const keys = seen.map((number) => keyOf(made[number - 1] as Made)[sort]);
        expect(keys).toEqual([...keys].sort((a, b) => b - a));
      }),
      { numRuns: 12 },
    );
  });

  test("also within a stage", async () => {
    const house = await aHouse();
    await keep(
      house,
      Array.from({ length: 9 }, (_, n) => ({ votes: n % 2, day: n % 3 })),
    );
    for (const number of ["2", "5"])
      await house.does("Sam", answerIdea, { number }, { body: "So.", stage: "polishing" });
    expect((await walk(house, { sort, stage: "rough", most: 2 })).sort()).toEqual([1, 3, 4, 6, 7, 8, 9]);
  });
});

type Made = { votes: number; day: number };
const dayOf = ({ day }: Made) => new Date(Date.UTC(2026, 4, 1 + day, 9, 0, 0, 123));
const keyOf = (made: Made) => ({
  hot: heatOfPosting(dayOf(made)) + made.votes / 14,
  new: dayOf(made).getTime(),
  wanted: made.votes,
});

async function keep(house: House, made: Made[]) {
  if (made.length === 0) return;
  const shared = {
    slug: "a",
    dreamerId: house.id("Ann"),
    stage: "rough",
    title: "A",
    body: "",
    bodyHtml: "",
    excerpt: "",
  } as const;
  const rows = made.map((one, at) => ({
    ...shared,
    id: formId(at),
    number: at + 1,
    votesCount: one.votes,
    hot: keyOf(one).hot,
    createdAt: dayOf(one),
  }));
  await house.db.write((tx) => tx.insert(ideas).values(rows));
}

test("the most wanted stand first, the newest first, and one's own votes are marked", async () => {
  const house = await aHouse();
  await house.idea("Old and wanted");
  await house.later(1);
  await house.idea("New");
  for (const name of ["Bo", "Cleo"]) await house.does(name, castVote, { number: "1" });
  const titles = async (sort: Sort) => (await ideaList(house.db.read, null, { sort })).rows.map(({ title }) => title);
  expect(await titles("wanted")).toEqual(["Old and wanted", "New"]);
  expect(await titles("new")).toEqual(["New", "Old and wanted"]);
  const { rows } = await ideaList(house.db.read, house.id("Bo"), { sort: "new" });
  expect(rows.map(({ mine }) => mine)).toEqual([false, true]);
});

test("the board of a question shows its answers alone", async () => {
  const house = await aHouse();
  await house.idea();
  await house.does("Sam", writeQuestion, {}, { title: "What would be cool?" });
  await house.does("Sam", openQuestion, { number: "1" }, { until: "2026-05-10" });
  await house.does("Bo", postIdea, {}, { title: "Warm cups", question: "1" });
  const questionId = (await questionByNumber(house.db.read, 1, false))?.id;
  const { rows } = await ideaList(house.db.read, null, { sort: "hot", questionId });
  expect(rows.map(({ title }) => title)).toEqual(["Warm cups"]);
});

test("staff see the longest unheard first, and what was answered no more", async () => {
  const house = await aHouse();
  for (const title of ["One", "Two", "Three"]) {
    await house.idea(title);
    await house.later(1);
  }
  await house.does("Sam", answerIdea, { number: "2" }, { body: "So." });
  expect((await unheardIdeas(house.db.read, null)).map(({ title }) => title)).toEqual(["One", "Three"]);
  expect((await ideasOf(house.db.read, house.id("Ann"), null)).rows.map(({ title }) => title)).toEqual([
    "Three",
    "Two",
    "One",
  ]);
});

test("an idea that is being tried shows its pilot, with its seats", async () => {
  const house = await aHouse();
  await house.pilot(await house.idea(), 3);
  expect(await ideaRow(house.db.read, null, 1)).toMatchObject({
    pilot: { number: 1, state: "recruiting", seated: 0, places: 3 },
  });
});

test("the totals by stage follow every move", async () => {
  const house = await aHouse();
  for (const title of ["One", "Two", "Three"]) await house.idea(title);
  await house.does("Sam", answerIdea, { number: "1" }, { body: "So.", stage: "resting" });
  await house.does("Sam", shipIdea, { number: "2" }, { body: "So.", story: "So." });
  const counts = Object.fromEntries((await ideasByStage(house.db.read)).map(({ stage, count }) => [stage, count]));
  expect(counts).toEqual({ rough: 1, polishing: 0, piloting: 0, shipped: 1, resting: 1 });
});
