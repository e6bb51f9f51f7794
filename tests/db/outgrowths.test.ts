import { expect, test } from "vitest";
import {
  answerIdea,
  castVote,
  concludePilot,
  openQuestion,
  postIdea,
  shipIdea,
  writeQuestion,
} from "#app/commands/index.ts";
import { outgrowthsOf, withStones } from "#db/outgrowths.ts";
import { questionByNumber, questionList } from "#db/questions.ts";
import { letsRest, numberOf } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";

async function asked() {
  const house = await aHouse();
  await house.does("Sam", writeQuestion, {}, { title: "What would be kind?", words: "" });
  await house.does("Sam", openQuestion, { number: "1" }, { until: "2026-05-20" });
  const question = await questionByNumber(house.db.read, 1, false);
  const answer = async (title: string) => numberOf(await house.does("Ann", postIdea, {}, { title, question: "1" }));
  return { house, id: question?.id as string, answer };
}

test("what came of a question: what shipped, what is being tried, what was tried and rests; nothing else", async () => {
  const { house, id, answer } = await asked();
  await answer("A rough one");
  const rested = await answer("Rested at once");
  await house.does("Sam", answerIdea, { number: rested }, letsRest);
  const stopped = await answer("Tried, and stopped");
  const pilot = await house.pilot(stopped);
  await house.does("Sam", concludePilot, { number: pilot }, { outcome: "stop", learned: "It rained." });
  await house.pilot(await answer("Being tried"));
  const shipped = await answer("Came true");
  await house.does("Sam", shipIdea, { number: shipped }, { body: "Here it is.", story: "We made it." });
  await house.pilot(await house.idea("To no question"));
  expect(await outgrowthsOf(house.db.read, id)).toMatchObject([
    { title: "Came true", stage: "shipped", href: "/wall/1/came-true", dreamer: { name: "Ann" } },
    { title: "Being tried", stage: "piloting", href: "/ideas/4/being-tried" },
    { title: "Tried, and stopped", stage: "resting", href: "/ideas/3/tried-and-stopped" },
  ]);
  const [row] = await withStones(house.db.read, (await questionList(house.db.read, "open")).rows);
  expect(row).toMatchObject({ ideas: 5, shipped: 1, piloting: 1 });
});

test("in a list a question shows the stones that most people want, five at most", async () => {
  const { house, answer } = await asked();
  const numbers = [];
  for (let n = 1; n <= 6; n++) numbers.push(await answer(`Idea ${n}`));
  await house.does("Bo", castVote, { number: numbers[0] });
  const [row] = await withStones(house.db.read, (await questionList(house.db.read, "open")).rows);
  expect(row?.stones).toHaveLength(5);
  expect(row?.stones[0]).toMatchObject({ stage: "rough" });
});

test("a question without ideas has no stones", async () => {
  const { house } = await asked();
  const [row] = await withStones(house.db.read, (await questionList(house.db.read, "open")).rows);
  expect(row).toMatchObject({ stones: [], shipped: 0, piloting: 0 });
});

test("answered questions come in pages, the newest first", async () => {
  const { house } = await asked();
  for (let n = 2; n <= 4; n++) await house.does("Sam", writeQuestion, {}, { title: `Question ${n}?`, words: "" });
  const first = await questionList(house.db.read, "draft", null, 2);
  expect(first.rows.map(({ number }) => number)).toEqual([4, 3]);
  expect(first.next).toBe(3);
  const second = await questionList(house.db.read, "draft", first.next, 2);
  expect(second).toMatchObject({ rows: [{ number: 2 }], next: null });
});
