import { expect, test } from "vitest";
import {
  addComment,
  castVote,
  createTag,
  mergeIdea,
  mergeTag,
  releaseVotes,
  retireTag,
  tagIdea,
  unmergeIdea,
  withdrawVote,
} from "#app/commands/index.ts";
import { countHeld } from "#db/bursts.ts";
import { ideaByNumber } from "#db/ideas.ts";
import { recount } from "#db/recount.ts";
import { votes } from "#db/schema.ts";
import { allTags } from "#db/tags.ts";
import { aHouse } from "../support/house.ts";
import { seen } from "./crowd.ts";
import { changesMeaning } from "./polishing.ts";
import { happened, refused, toldBy } from "./story.ts";

/** Bo's idea, merged into Ann's; Cleo and June had voted for Bo's, Cleo for both. */
async function merged() {
  const house = await aHouse();
  const stays = await house.idea("A quiet hour on weekday mornings", "Ann");
  const goes = await house.idea("One quiet hour in the morning", "Bo");
  for (const number of [stays, goes]) await house.does("Cleo", castVote, { number });
  await house.does("June", castVote, { number: goes }, { strength: "1" });
  await house.does("Cleo", addComment, { number: goes }, { body: "Yes." });
  await house.does("Sam", mergeIdea, { number: stays }, { from: goes });
  const apart = (number = goes, by = "Sam") => house.does(by, unmergeIdea, { number });
  return { house, stays, goes, apart };
}

test("it stands by itself again, with its votes and all that was said", async () => {
  const { house, stays, goes, apart } = await merged();
  const { to } = await apart();
  expect(to).toBe(`/ideas/${goes}/one-quiet-hour-in-the-morning`);
  expect(await seen(house, "June", goes)).toMatchObject({ votes: 2, mine: true, meant: { nice: 1 }, comments: 1 });
  expect(await seen(house, "June", stays)).toMatchObject({ votes: 1, mine: false, meant: { nice: 0 }, merged: [] });
});

test("later votes stay where they were cast", async () => {
  const { house, stays, goes, apart } = await merged();
  await house.does("Bo", castVote, { number: stays });
  await apart();
  expect(await seen(house, "Bo", stays)).toMatchObject({ votes: 2, mine: true });
  expect(await seen(house, "Bo", goes)).toMatchObject({ votes: 2, mine: false });
});

test("whoever took a vote back that had come along has taken it back, and a new one stays where it was cast", async () => {
  const { house, stays, goes, apart } = await merged();
  await house.does("June", withdrawVote, { number: stays });
  await house.later(1);
  await house.does("June", castVote, { number: stays });
  await apart();
  expect(await seen(house, "June", stays)).toMatchObject({ votes: 2, mine: true });
  expect(await seen(house, "June", goes)).toMatchObject({ votes: 1, mine: false, meant: { nice: 0 } });
});

test("what was said with a vote since goes back with it", async () => {
  const { house, stays, goes, apart } = await merged();
  await house.does("June", castVote, { number: stays }, { strength: "3", reason: "I could think." });
  await apart();
  expect(await seen(house, "June", goes)).toMatchObject({
    meant: { nice: 0, vital: 1 },
    vote: { strength: 3, reason: "I could think." },
  });
});

test("what staff decided about held votes since goes back with them, and what was taken back stays withheld", async () => {
  const { house, stays, goes, apart } = await merged();
  await apart();
  const { id } = (await ideaByNumber(house.db.read, Number(goes))) as { id: string };
  for (const name of ["Ada", "Bo"])
    await house.db.write(async (tx) => {
      await tx.insert(votes).values({ ideaId: id, personId: house.id(name), state: "held", votedAt: house.now() });
      await countHeld(tx, id, 1);
    });
  await house.does("Sam", mergeIdea, { number: stays }, { from: goes });
  await house.does("Sam", releaseVotes, { number: stays }, { person: "ada" });
  await house.does("Bo", withdrawVote, { number: stays });
  await apart();
  expect(await seen(house, "Sam", goes)).toMatchObject({ votes: 3, held: 0 });
  expect(await recount(house.db.read)).toEqual([]);
  await house.does("Bo", castVote, { number: goes });
  expect(await seen(house, "Sam", goes)).toMatchObject({ votes: 3, held: 1 });
});

test("who voted for two that were merged into one still counts there for the other", async () => {
  const { house, stays, goes, apart } = await merged();
  const third = await house.idea("Quiet, please", "Cleo");
  await house.does("June", castVote, { number: third }, { strength: "2" });
  await house.does("Sam", mergeIdea, { number: stays }, { from: third });
  await apart();
  expect(await seen(house, "June", stays)).toMatchObject({ votes: 2, mine: true, meant: { matters: 1 } });
  await apart(third);
  expect(await seen(house, "June", stays)).toMatchObject({ votes: 1, mine: false });
  expect(await seen(house, "June", goes)).toMatchObject({ votes: 2, mine: true });
});

test("whoever was to be asked whether their vote still stands is asked on, where another merge now carries it", async () => {
  const { house, stays, goes, apart } = await merged();
  const third = await house.idea("Quiet, please", "Cleo");
  await house.does("June", castVote, { number: third });
  await house.does("Sam", mergeIdea, { number: stays }, { from: third });
  await changesMeaning(house, stays, "And no phones.");
  await apart();
  expect(await seen(house, "June", stays)).toMatchObject({ meaningRevision: 2, vote: { revision: 1 } });
  await apart(third);
  expect(await seen(house, "June", goes)).toMatchObject({ mine: true });
});

test("its tags count it again, also those that were retired or made one with another meanwhile", async () => {
  const { house, goes, stays, apart } = await merged();
  await apart();
  for (const name of ["Tea", "Hush", "Quiet"]) await house.does("Ada", createTag, {}, { name });
  await house.does("Sam", tagIdea, { number: goes }, { tags: ["tea", "hush"] });
  await house.does("Sam", tagIdea, { number: stays }, { tags: "hush" });
  await house.does("Sam", mergeIdea, { number: stays }, { from: goes });
  await house.does("Ada", retireTag, { slug: "tea" });
  await house.does("Ada", mergeTag, { slug: "hush" }, { into: "quiet" });
  const counts = async () => (await allTags(house.db.read)).map(({ name, ideasCount }) => [name, ideasCount]);
  expect(await counts()).toEqual([
    ["Quiet", 1],
    ["Tea", 0],
  ]);
  await apart();
  expect(await counts()).toEqual([
    ["Quiet", 2],
    ["Tea", 1],
  ]);
  expect(await recount(house.db.read)).toEqual([]);
});

test("in a chain the outer one comes first", async () => {
  const { house, stays, goes, apart } = await merged();
  const third = await house.idea("Quiet, please", "Cleo");
  await house.does("Sam", mergeIdea, { number: stays }, { into: third });
  expect(await seen(house, "June", third)).toMatchObject({ votes: 2, mine: true });
  expect(await refused(house, () => apart(goes))).toBe("merged-further (state)");
  await apart(stays);
  expect(await seen(house, "June", stays)).toMatchObject({ votes: 2, mine: true });
  expect((await seen(house, "Vi", stays)).merged).toHaveLength(1);
  await apart(goes);
  expect(await seen(house, "June", stays)).toMatchObject({ votes: 1, mine: false });
});

test("both journeys tell of it, and whoever it concerns is told", async () => {
  const { house, goes, apart } = await merged();
  const told = await toldBy(house, async () => {
    expect(await happened(house, () => apart())).toMatchObject([
      { kind: "idea-unmerged", about: ["idea", "idea"], data: { idea: 2, into: 1 } },
    ]);
  });
  expect(told).toEqual({ Bo: ["idea-unmerged"], Cleo: ["idea-unmerged"], June: ["idea-unmerged"] });
  expect((await seen(house, "Vi", goes)).journey.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(["idea-merged", "idea-unmerged"]),
  );
});

test("only once, only what is merged, only by staff", async () => {
  const { house, stays, goes, apart } = await merged();
  expect(await refused(house, () => apart(stays))).toBe("not-merged (state)");
  expect(await refused(house, () => apart("99"))).toBe("not-found (missing)");
  expect(await refused(house, () => apart(goes, "Bo"))).toBe("staff-only (forbidden)");
  const done = await Promise.allSettled([apart(), apart(goes, "June")]);
  expect(done.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(await refused(house, () => apart())).toBe("not-merged (state)");
});
