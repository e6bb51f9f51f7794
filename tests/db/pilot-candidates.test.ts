import { expect, test } from "vitest";
import {
  addComment,
  answerIdea,
  castVote,
  closeGap,
  createTag,
  mergeIdea,
  shipIdea,
  tagIdea,
  takeHost,
  withdrawVote,
} from "#app/commands/index.ts";
import { gapsOf } from "#db/gaps.ts";
import { type Idea, ideaByNumber } from "#db/ideas.ts";
import { pilotCandidates } from "#db/pilot-candidates.ts";
import { addPilot } from "#db/pilots.ts";
import { wouldJoins } from "#db/schema.ts";
import { tagBySlug } from "#db/tags.ts";
import { formId } from "../commands/story.ts";
import { type House, letsRest } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";

const all = { hostId: null, tagId: null };
const candidates = (house: House, of: Partial<typeof all> | { hostId: string } | { tagId: string } = {}) =>
  pilotCandidates(house.db.read, { ...all, ...of });
const numbers = async (...given: Parameters<typeof candidates>) =>
  (await candidates(...given)).map(({ number }) => number).sort();

async function drafts(house: House, ideaNumber: number, number: number) {
  const idea = (await ideaByNumber(house.db.read, ideaNumber)) as Idea;
  const pilot = {
    ...{
      id: formId(number),
      number,
      slug: idea.slug,
      ideaId: idea.id,
      hostId: house.id("Sam"),
      state: "draft" as const,
    },
    ...{ hypothesis: "", measure: "", places: 2, startsOn: "2026-05-11", endsOn: "2026-05-25", createdAt: house.now() },
  };
  await house.db.write((tx) => addPilot(tx, pilot));
  return pilot.id;
}

test("what is rough or being polished could be tried; not what rests, shipped, lives on elsewhere or is tried already", async () => {
  const house = await aHouse();
  for (const title of ["Rough", "Polished", "Resting", "Shipped", "Merged", "Tried"]) await house.idea(title);
  await house.does("Sam", answerIdea, { number: "2" }, { body: "We work on it.", stage: "polishing" });
  await house.does("Sam", answerIdea, { number: "3" }, letsRest);
  await house.does("Sam", shipIdea, { number: "4" }, { body: "Here.", story: "Told." });
  await house.does("Sam", mergeIdea, { number: "5" }, { into: "1", reason: "The same." });
  await house.pilot("6");
  expect((await candidates(house)).map(({ number, stage }) => [number, stage]).sort()).toEqual([
    [1, "rough"],
    [2, "polishing"],
  ]);
});

test("each with its score and what makes it up, and what is still missing", async () => {
  const house = await aHouse();
  const number = await house.idea();
  await house.does("Bo", castVote, { number }, { strength: "3" });
  await house.does("Cleo", castVote, { number });
  await house.does("Bo", addComment, { number }, { body: "And tea." });
  const [gap, ...others] = await gapsOf(house.db.read, (await ideaByNumber(house.db.read, 1)) as Idea);
  await house.does("Ann", closeGap, { id: gap?.id as string });
  expect(await candidates(house)).toMatchObject([
    { votes: 2, comments: 1, polishes: 0, score: 5, joins: 2, missing: others.length, draft: null, host: null },
  ]);
});

test("its voters would join, and so would those who said so of a draft, each counted once", async () => {
  const house = await aHouse();
  const number = await house.idea();
  for (const name of ["Bo", "Cleo"]) await house.does(name, castVote, { number });
  const pilotId = await drafts(house, 1, 1);
  const joins = (name: string) =>
    house.db.write((tx) => tx.insert(wouldJoins).values({ pilotId, personId: house.id(name), at: house.now() }));
  for (const name of ["Bo", "June"]) await joins(name);
  expect(await candidates(house)).toMatchObject([{ joins: 3, draft: { number: 1 } }]);
  await house.does("Bo", withdrawVote, { number });
  expect(await candidates(house)).toMatchObject([{ votes: 1, joins: 3 }]);
});

test("of two drafts the newest is led to", async () => {
  const house = await aHouse();
  await house.idea();
  for (const number of [1, 2]) await drafts(house, 1, number);
  expect(await candidates(house)).toMatchObject([{ draft: { number: 2 } }]);
});

test("those of one host, of one tag, and both", async () => {
  const house = await aHouse();
  for (const title of ["One", "Two", "Three"]) await house.idea(title);
  await house.does("Ada", createTag, {}, { name: "Quiet" });
  for (const number of ["1", "2"]) await house.does("Ann", tagIdea, { number }, { tags: "quiet" });
  for (const number of ["2", "3"]) await house.does("Sam", takeHost, { number });
  const tagId = (await tagBySlug(house.db.read, "quiet"))?.id as string;
  const hostId = house.id("Sam");
  expect(await numbers(house, { tagId })).toEqual([1, 2]);
  expect(await numbers(house, { hostId })).toEqual([2, 3]);
  expect(await pilotCandidates(house.db.read, { hostId, tagId })).toMatchObject([{ number: 2, host: { name: "Sam" } }]);
  expect(await numbers(house, { hostId: house.id("June") })).toEqual([]);
});

test("where there are more than are looked at together, the most wanted are", async () => {
  const house = await aHouse();
  for (const title of ["One", "Two", "Three"]) await house.idea(title);
  await house.does("Sam", answerIdea, { number: "3" }, { body: "We work on it.", stage: "polishing" });
  for (const number of ["1", "3"]) await house.does("Bo", castVote, { number });
  await house.does("Cleo", castVote, { number: "3" });
  expect((await pilotCandidates(house.db.read, all, 2)).map(({ number }) => number)).toEqual([3, 1]);
});
