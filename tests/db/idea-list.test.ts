import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addComment,
  answerIdea,
  castVote,
  deleteComment,
  openQuestion,
  postIdea,
  shipIdea,
  tagIdea,
  writeQuestion,
} from "#app/commands/index.ts";
import { type Mine, type Sort, sorts } from "#app/domain/board.ts";
import { heatOfPosting, placeInRing, polishOf, ringStart } from "#app/domain/ranking.ts";
import { type Stage, stages } from "#app/domain/stage.ts";
import { ideaList } from "#db/idea-list.ts";
import type { Place } from "#db/places.ts";
import { questionByNumber } from "#db/questions.ts";
import { ideas, ideaTags, questions, tags } from "#db/schema.ts";
import { formId } from "../commands/story.ts";
import { type House, letsRest } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";

const today = "2026-05-04";

/** Every number a reader meets who turns all pages. */
async function walk(house: House, by: Parameters<typeof ideaList>[2], name = "Vi"): Promise<number[]> {
  const seen: number[] = [];
  const readerId = name === "Vi" ? null : house.id(name);
  let after: Place | null = null;
  do {
    const page: Awaited<ReturnType<typeof ideaList>> = await ideaList(house.db.read, readerId, { today, ...by, after });
    expect(page.rows.length).toBeLessThanOrEqual(by.most ?? 20);
    seen.push(...page.rows.map(({ number }) => number));
    after = page.next && (JSON.parse(JSON.stringify(page.next)) as Place);
  } while (after);
  return seen;
}

type Made = { votes: number; day: number; stage: Stage; said: number; turn: number; tagged: boolean; asked: boolean };

const ids = { tag: formId(1_001), question: formId(1_002) };
const made = fc.record({
  votes: fc.integer({ min: 0, max: 2 }),
  day: fc.integer({ min: 0, max: 2 }),
  stage: fc.constantFrom(...stages),
  said: fc.integer({ min: 0, max: 2 }),
  turn: fc.integer({ min: -2, max: 2 }),
  tagged: fc.boolean(),
  asked: fc.boolean(),
});
const by = fc.record({
  most: fc.integer({ min: 1, max: 7 }),
  stage: fc.option(fc.constantFrom(...stages)),
  tagId: fc.option(fc.constant(ids.tag)),
  questionId: fc.option(fc.constant(ids.question)),
});

describe.each(sorts)("turning the pages of the board by %s", (sort) => {
  test("visits every idea there exactly once, most first, with any filters, however many share their place", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(made, { maxLength: 25 }), by, async (all, by) => {
        const house = await aHouse();
        await keep(house, all);
        const there = all
          .map((one, at) => ({ ...one, at, id: formId(at), key: keysOf(one)[sort] }))
          .filter((one) => sort !== "polish" || one.stage === "rough" || one.stage === "polishing")
          .filter((one) => !by.stage || one.stage === by.stage)
          .filter((one) => (!by.tagId || one.tagged) && (!by.questionId || one.asked))
          .sort((one, other) => other.key - one.key || (one.id < other.id ? 1 : -1));
        const turned = sort === "shuffle" ? there.findIndex(({ key }) => key <= ringStart(today)) : 0;
        const inTurn = turned > 0 ? [...there.slice(turned), ...there.slice(0, turned)] : there;
        expect(await walk(house, { sort, ...by })).toEqual(inTurn.map(({ at }) => at + 1));
      }),
      { numRuns: 12 },
    );
  });

  test.each([
    { key: 1e300, id: "x" },
    { key: 1.5, id: formId() },
    { key: -9e15, id: "" },
    { key: 9_999_999_999_999_998, id: formId() },
    { key: Number.NaN, id: "" },
  ])("takes any place that an address may say: %j", async (after) => {
    const house = await aHouse();
    await house.idea();
    for (const mine of [null, "ideas", "votes", "comments"] as const)
      expect(await ideaList(house.db.read, house.id("Ann"), { sort, today, mine, after })).toHaveProperty("rows");
  });
});

const keysOf = ({ votes, day, stage, said, turn }: Made) => {
  const createdAt = new Date(Date.UTC(2026, 4, 1 + day, 9, 0, 0, 123));
  const hot = heatOfPosting(createdAt) + votes / 14;
  return {
    hot,
    new: createdAt.getTime(),
    wanted: votes,
    polish: polishOf({ hot, stage, commentsCount: said, excerpt: "" }),
    shuffle: ringStart(today) + turn,
  };
};

async function keep(house: House, all: Made[]) {
  const createdAt = house.now();
  const words = { slug: "a", title: "A", body: "", bodyHtml: "", excerpt: "" };
  const rows = all.map((one, at) => {
    const { hot, new: postedAt, wanted, polish, shuffle } = keysOf(one);
    const listed = { stage: one.stage, votesCount: wanted, hot, polish, shuffle, createdAt: new Date(postedAt) };
    const questionId = one.asked ? ids.question : null;
    return { ...words, ...listed, id: formId(at), number: at + 1, dreamerId: house.id("Ann"), questionId };
  });
  await house.db.write(async (tx) => {
    await tx.insert(tags).values({ id: ids.tag, slug: "a", name: "A", folded: "a", createdAt });
    await tx.insert(questions).values({
      ...{ id: ids.question, number: 1, slug: "a", askedBy: house.id("Sam") },
      ...{ state: "open", title: "A", words: "", createdAt },
    });
    if (rows.length === 0) return;
    await tx.insert(ideas).values(rows);
    const tagged = rows.filter((_, at) => all[at]?.tagged).map((row) => ({ ...row, tagId: ids.tag, ideaId: row.id }));
    if (tagged.length > 0) await tx.insert(ideaTags).values(tagged);
  });
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

test("needs polish: what nobody talked about comes before what was, and what rests or has shipped is not there", async () => {
  const house = await aHouse();
  for (const title of ["Talked about", "Barely begun", "Resting", "Shipped"]) await house.idea(title);
  await house.does("Bo", addComment, { number: "1" }, { body: "Yes." });
  await house.does("Sam", answerIdea, { number: "3" }, letsRest);
  await house.does("Sam", shipIdea, { number: "4" }, { body: "Here.", story: "Told." });
  expect(await walk(house, { sort: "polish" })).toEqual([2, 1]);
  expect(await walk(house, { sort: "polish", stage: "shipped" })).toEqual([]);
  for (const name of ["Bo", "Cleo", "Sam", "June", "Ada", "Ann"]) await house.does(name, castVote, { number: "1" });
  for (let n = 0; n < 3; n++) await house.does("Bo", addComment, { number: "2" }, { body: `And ${n}` });
  expect(await walk(house, { sort: "polish" })).toEqual([1, 2]);
});

test("shuffled, the ring begins elsewhere on another day, and is the same for everybody on one", async () => {
  const house = await aHouse();
  for (let n = 0; n < 30; n++) await house.idea(`Idea ${n}`);
  const on = (today: string) => walk(house, { sort: "shuffle", today, most: 7 });
  const monday = await on("2026-05-04");
  expect(await on("2026-05-04")).toEqual(monday);
  const starts = new Set<number | undefined>();
  for (const day of ["05", "06", "07", "08", "09", "10"]) {
    const turned = await on(`2026-05-${day}`);
    const at = turned.indexOf(monday[0] as number);
    expect([...turned.slice(at), ...turned.slice(0, at)]).toEqual(monday);
    starts.add(turned[0]);
  }
  expect(starts.size).toBeGreaterThan(2);
  expect(placeInRing(formId(1))).not.toBe(placeInRing(formId(2)));
});

describe("of one's own", () => {
  async function aBusyBo() {
    const house = await aHouse();
    for (const [title, by] of [
      ["One", "Ann"],
      ["Two", "Bo"],
      ["Three", "Ann"],
      ["Four", "Bo"],
    ] as const) {
      await house.idea(title, by);
      await house.later(1);
    }
    const says = async (number: string) => {
      const { to } = await house.does("Bo", addComment, { number }, { body: `About ${number}, ${house.now()}` });
      await house.later(1);
      return { id: to.split("#c-")[1] as string };
    };
    for (const number of ["3", "1", "4"]) {
      await house.does("Bo", castVote, { number });
      await house.later(1);
    }
    for (const number of ["1", "3", "2", "1"]) await says(number);
    await house.does("Bo", deleteComment, await says("4"));
    await house.does("Sam", answerIdea, { number: "3" }, { body: "So.", stage: "polishing" });
    return house;
  }
  const newest: Record<Mine, number[]> = { ideas: [4, 2], votes: [4, 1, 3], comments: [1, 2, 3] };

  test.each(Object.entries(newest))(
    "%s come newest first whatever the sort, each once, page by page",
    async (mine, numbers) => {
      const house = await aBusyBo();
      for (const sort of sorts)
        for (const most of [1, 2, 20])
          expect(await walk(house, { sort, mine: mine as Mine, most }, "Bo")).toEqual(numbers);
      expect(await walk(house, { sort: "hot", mine: mine as Mine }, "Cleo")).toEqual([]);
    },
  );

  test("the other filters hold as well", async () => {
    const house = await aBusyBo();
    await house.does("Sam", tagIdea, { number: "1" }, { new: "Mornings" });
    const [tag] = await house.db.read.select().from(tags);
    const own = (mine: Mine, by: { stage?: Stage; tagId?: string }) => walk(house, { sort: "hot", mine, ...by }, "Bo");
    expect(await own("votes", { stage: "polishing" })).toEqual([3]);
    expect(await own("comments", { stage: "rough" })).toEqual([1, 2]);
    expect(await own("ideas", { stage: "polishing" })).toEqual([]);
    expect(await own("comments", { tagId: tag?.id })).toEqual([1]);
    expect(await own("votes", { tagId: tag?.id, stage: "shipped" })).toEqual([]);
  });
});
