import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import {
  castVote,
  createTag,
  guessEffort,
  mergeIdea,
  setAttribute,
  setCompany,
  shipIdea,
  tagIdea,
  takeHost,
} from "#app/commands/index.ts";
import type { ScoreSort } from "#app/domain/score-table.ts";
import { type Stage, stages } from "#app/domain/stage.ts";
import { companyPage, knownCompanies } from "#db/companies.ts";
import { type Idea, ideaByNumber } from "#db/ideas.ts";
import type { Place } from "#db/places.ts";
import { votes } from "#db/schema.ts";
import { type ScoreFilter, scorePage, standingOf } from "#db/scores.ts";
import { tagBySlug } from "#db/tags.ts";
import type { House } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";

type Asked = ScoreFilter & { sort?: ScoreSort; order?: "up" | null; stages?: readonly Stage[] };

/** The numbers of the ideas that are shown, over pages of two. */
async function shown(house: House, { sort = "score", order = null, ...filter }: Asked = {}): Promise<number[]> {
  const numbers: number[] = [];
  let after: Place | null = null;
  do {
    const page: Awaited<ReturnType<typeof scorePage>> = await scorePage(house.db.read, {
      ...{ sort, order, stages, after, most: 2 },
      ...filter,
    });
    numbers.push(...page.rows.map(({ number }) => number));
    after = page.next;
  } while (after);
  return numbers;
}

/** Five ideas a day apart: the second has votes, the third strength, the fourth companies, the fifth little work; one is polished. */
async function fiveIdeas() {
  const house = await aHouse();
  for (const title of ["One", "Two", "Three", "Four", "Five"]) {
    await house.idea(title);
    await house.later(1);
  }
  await house.does("Sam", setCompany, { handle: "june" }, { company: "Northwind" });
  await house.does("Sam", setCompany, { handle: "bo" }, { company: "Harbour Clinic" });
  await house.does("Sam", setAttribute, { handle: "cleo" }, { name: "Plan", value: "Large" });
  const wants = (number: string, name: string, strength = "") => house.does(name, castVote, { number }, { strength });
  for (const name of ["Cleo", "Ann", "Sam"]) await wants("2", name);
  for (const name of ["Cleo", "Ann"]) await wants("3", name, "3");
  for (const name of ["June", "Bo"]) await wants("4", name);
  await house.does("Sam", guessEffort, { number: "5" }, { effort: "S" });
  await house.does("Sam", guessEffort, { number: "3" }, { effort: "XL" });
  await house.does("Sam", takeHost, { number: "2" });
  await house.does("Ada", createTag, {}, { name: "Tea" });
  for (const number of ["2", "4", "5"]) await house.does("Sam", tagIdea, { number }, { tags: "tea" });
  return house;
}

test("every column puts the most of it first, or the least, over as many pages as it takes", async () => {
  const house = await fiveIdeas();
  expect(await shown(house)).toEqual([4, 2, 5, 1, 3]);
  expect(await shown(house, { sort: "votes" })).toEqual([2, 4, 3, 5, 1]);
  expect(await shown(house, { sort: "strength" })).toEqual([3, 5, 4, 2, 1]);
  expect(await shown(house, { sort: "reach" })).toEqual([4, 5, 3, 2, 1]);
  expect(await shown(house, { sort: "age" })).toEqual([1, 2, 3, 4, 5]);
  expect(await shown(house, { sort: "effort" })).toEqual([3, 5, 4, 2, 1]);
  for (const sort of ["score", "votes", "strength", "reach", "age", "effort"] as const)
    expect(await shown(house, { sort, order: "up" }), sort).toEqual((await shown(house, { sort })).reverse());
});

test("it narrows to a tag, a host, a company, what is said of voters, and to several of these", async () => {
  const house = await fiveIdeas();
  const tagId = (await tagBySlug(house.db.read, "tea"))?.id as string;
  const [clinic] = await knownCompanies(house.db.read);
  const plan = { folded: "plan", value: "Large" };
  expect(await shown(house, { tagId })).toEqual([4, 2, 5]);
  expect(await shown(house, { tagId, sort: "age", order: "up" })).toEqual([5, 4, 2]);
  expect(await shown(house, { hostId: house.id("Sam") })).toEqual([2]);
  expect(await shown(house, { hostId: null })).toEqual([4, 5, 1, 3]);
  expect(await shown(house, { companyId: clinic?.id })).toEqual([4]);
  expect(await shown(house, { attribute: plan })).toEqual([2, 3]);
  expect(await shown(house, { attribute: plan, tagId })).toEqual([2]);
  expect(await shown(house, { attribute: plan, companyId: clinic?.id })).toEqual([]);
  expect(await shown(house, { attribute: { ...plan, value: "Small" } })).toEqual([]);
});

test("what is narrowed to a tag is narrowed further: to stages, to what nobody hosts; and what was merged is not in it", async () => {
  const house = await fiveIdeas();
  const tagId = (await tagBySlug(house.db.read, "tea"))?.id as string;
  expect(await shown(house, { tagId, hostId: null })).toEqual([4, 5]);
  await house.does("Sam", shipIdea, { number: "4" }, { body: "It is here.", story: "It was not." });
  expect(await shown(house, { tagId })).toEqual([4, 2, 5]);
  expect(await shown(house, { tagId, stages: ["rough"] })).toEqual([2, 5]);
  expect(await shown(house, { tagId, stages: ["shipped"] })).toEqual([4]);
  await house.does("Sam", mergeIdea, { number: "1" }, { from: "5" });
  expect(await shown(house, { tagId })).toEqual([4, 2]);
});

test("of a company only votes that count are counted", async () => {
  const house = await fiveIdeas();
  const votesOf = async () =>
    (await companyPage(house.db.read, null)).rows.map(({ name, people, votes }) => [name, people, votes]);
  expect(await votesOf()).toEqual([
    ["Harbour Clinic", 1, 1],
    ["Northwind", 1, 1],
  ]);
  await house.db.write((tx) =>
    tx
      .update(votes)
      .set({ state: "held" })
      .where(eq(votes.personId, house.id("Bo"))),
  );
  expect((await votesOf())[0]).toEqual(["Harbour Clinic", 1, 0]);
});

test("what was merged is not in it, and a place that no sort could give is the beginning", async () => {
  const house = await fiveIdeas();
  await house.does("Sam", mergeIdea, { number: "4" }, { from: "2" });
  expect(await shown(house)).not.toContain(2);
  const id = "0192aaaa-bbbb-7ccc-8ddd-eeeeffff0000";
  for (const key of [1.5, 2 ** 31, -(2 ** 40)])
    expect(
      (await scorePage(house.db.read, { sort: "votes", order: null, stages, after: { key, id } })).rows,
    ).toHaveLength(4);
});

test("an idea stands at its place among what is not decided, with the effort that was guessed", async () => {
  const house = await fiveIdeas();
  const standing = async (number: number) =>
    standingOf(house.db.read, (await ideaByNumber(house.db.read, number)) as Idea);
  const places = async () => Promise.all([1, 2, 3, 4].map(async (number) => (await standing(number)).place));
  expect(await places()).toEqual([4, 2, 5, 1]);
  expect((await standing(3)).guess).toBe("XL");
  expect((await standing(1)).guess).toBeNull();
  await house.does("Sam", shipIdea, { number: "2" }, { body: "It is here.", story: "It was not." });
  await house.does("Sam", mergeIdea, { number: "1" }, { from: "5" });
  expect(await places()).toEqual([2, null, 3, 1]);
});
