import { expect, test } from "vitest";
import {
  addComment,
  answerIdea,
  castVote,
  createTag,
  deleteIdea,
  hideIdea,
  mergeIdea,
  offerPolish,
  openQuestion,
  postIdea,
  restoreIdea,
  shipIdea,
  tagIdeas,
  undoBatch,
  unmergeIdea,
  withdrawVote,
  writeQuestion,
} from "#app/commands/index.ts";
import { lastBatch } from "#db/batches.ts";
import { newsPage } from "#db/notifications.ts";
import { ownCounts } from "#db/own.ts";
import { type House, numberOf } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";
import { seen } from "./crowd.ts";
import { listsWith } from "./lists.ts";
import { happened, refused, toldBy } from "./story.ts";

const reason = "It sells something.";
const hides = (house: House, number: string, by = "Sam") => house.does(by, hideIdea, { number }, { reason });
const restores = (house: House, number: string) => house.does("Sam", restoreIdea, { number }, { reason: "A mistake." });

/** Bo's idea, tagged and to a question, which Ann and Cleo had to do with. */
async function talkedOf() {
  const house = await aHouse();
  await house.does("Ada", createTag, {}, { name: "Quiet" });
  const question = numberOf(await house.does("Sam", writeQuestion, {}, { title: "What would be kinder?", words: "" }));
  await house.does("Sam", openQuestion, { number: question }, { until: "2026-05-20" });
  const form = { title: "Buy beans from my cousin", question, tags: "quiet" };
  const number = numberOf(await house.does("Bo", postIdea, {}, form));
  await house.does("Ann", castVote, { number }, { strength: "2" });
  await house.does("Ann", addComment, { number }, { body: "Which cousin?", kind: "yes-and" });
  await house.does("Ann", offerPolish, { number }, { title: "Beans of a cousin", body: "", why: "Shorter." });
  return { house, number };
}

test("Sam hides an idea: nobody but Bo and the staff see it, and Bo reads why", async () => {
  const { house, number } = await talkedOf();
  const done = await happened(house, () => hides(house, number));
  expect(done).toMatchObject([{ kind: "idea-hidden", about: ["idea"], data: { idea: Number(number) } }]);
  for (const name of ["Vi", "Ann", "Cleo"]) expect(await seen(house, name, number), name).toBeNull();
  for (const name of ["Bo", "Sam", "Ada"])
    expect(await seen(house, name, number), name).toMatchObject({
      votes: 1,
      unseen: { because: "hidden", said: { reason, deed: "hide", by: { name: "Sam" } } },
    });
});

test("Bo is told with the reason, of hiding and of bringing back, and nobody else is", async () => {
  const { house, number } = await talkedOf();
  expect(await toldBy(house, () => hides(house, number))).toEqual({ Bo: ["idea-hidden"] });
  const { rows } = await newsPage(house.db.read, house.id("Bo"), null);
  expect(rows.find(({ kind }) => kind === "idea-hidden")).toMatchObject({
    reason,
    about: { title: "Buy beans from my cousin" },
  });
  expect(await toldBy(house, () => restores(house, number))).toMatchObject({ Bo: ["idea-restored"] });
});

test("it leaves every list and count, and comes back into all of them", async () => {
  const { house, number } = await talkedOf();
  const before = await listsWith(house, number);
  expect(before).toHaveLength(14);
  const counts = await ownCounts(house.db.read, house.id("Ann"), false);
  await hides(house, number);
  expect(await listsWith(house, number)).toEqual([]);
  const without = await ownCounts(house.db.read, house.id("Ann"), false);
  expect([without.votes, without.comments, without.polishes]).toEqual([0, 0, 0]);
  await restores(house, number);
  expect(await listsWith(house, number)).toEqual(before);
  expect(await ownCounts(house.db.read, house.id("Ann"), false)).toEqual(counts);
});

test("nothing is done to a hidden idea: for others it is not there, for Bo and the staff it waits", async () => {
  const { house, number } = await talkedOf();
  await hides(house, number);
  const comment = (by: string) => refused(house, () => house.does(by, addComment, { number }, { body: "And tea?" }));
  expect(await comment("Ann")).toBe("not-found (missing)");
  expect(await comment("Bo")).toBe("idea-unseen (state)");
  expect(await comment("Sam")).toBe("idea-unseen (state)");
  expect(await refused(house, () => house.does("Ann", withdrawVote, { number }))).toBe("not-found (missing)");
  expect(await refused(house, () => house.does("Sam", answerIdea, { number }, { body: "No." }))).toBe(
    "idea-unseen (state)",
  );
  const other = await house.idea();
  const into = { from: number };
  expect(await refused(house, () => house.does("Sam", mergeIdea, { number: other }, into))).toBe(
    "unknown-idea (rule) at from",
  );
  expect(await refused(house, () => house.does("Sam", tagIdeas, {}, { idea: [number], tags: "quiet" }))).toBe(
    `unknown-idea (rule) at idea-${number}`,
  );
});

test("what the staff did to several at once is not undone on one that is hidden since", async () => {
  const house = await aHouse();
  await house.does("Ada", createTag, {}, { name: "Quiet" });
  const number = await house.idea();
  await house.does("Sam", tagIdeas, {}, { idea: [number], tags: "quiet" });
  const batch = await lastBatch(house.db.read, house.id("Sam"), house.now());
  await hides(house, number, "June");
  expect(await refused(house, () => house.does("Sam", undoBatch, { id: batch?.id }))).toMatch(/^undo-changed/);
});

test("an idea on which others built is not hidden, nor one in which others live on", async () => {
  const house = await aHouse();
  const [tried, shipped, stays] = [await house.idea(), await house.idea("Oats"), await house.idea("Tea")];
  await house.pilot(tried);
  await house.does("Sam", shipIdea, { number: shipped }, { body: "Here.", story: "We made it." });
  const merged = await house.idea("More tea", "Bo");
  await house.does("Sam", mergeIdea, { number: stays }, { from: merged });
  expect(await refused(house, () => hides(house, tried))).toBe("idea-built-on (rule)");
  expect(await refused(house, () => hides(house, shipped))).toBe("idea-built-on (rule)");
  expect(await refused(house, () => hides(house, stays))).toBe("others-live-in-it (rule)");
  expect(await refused(house, () => hides(house, merged))).toBe("idea-merged (state)");
  await house.does("Sam", unmergeIdea, { number: merged });
  await hides(house, stays);
  expect(await seen(house, "Vi", stays)).toBeNull();
});

test("only staff hide, with a reason, once; two at once are one", async () => {
  const house = await aHouse();
  const number = await house.idea();
  expect(await refused(house, () => hides(house, number, "Bo"))).toBe("staff-only (forbidden)");
  expect(await refused(house, () => house.does("Sam", hideIdea, { number }, { reason: " " }))).toEqual({
    reason: "required",
  });
  const both = await Promise.allSettled([hides(house, number, "Sam"), hides(house, number, "June")]);
  expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await refused(house, () => hides(house, number))).toBe("hidden-already (state)");
  await restores(house, number);
  expect(await refused(house, () => restores(house, number))).toBe("seen-already (state)");
});

test("hiding meets a vote of the same moment: the counts stay true", async () => {
  const house = await aHouse();
  const number = await house.idea();
  const both = [hides(house, number), house.does("Bo", castVote, { number })];
  await Promise.allSettled(both);
  await restores(house, number);
  expect(await happened(house, async () => undefined)).toEqual([]);
});

test("Bo takes his hidden idea back for good, and no count goes below what is there", async () => {
  const house = await aHouse();
  const number = await house.idea("Mine alone", "Bo");
  await hides(house, number);
  await house.does("Bo", deleteIdea, { number });
  expect(await seen(house, "Bo", number)).toBeNull();
  expect(await happened(house, async () => undefined)).toEqual([]);
});

test("the day promised to a hidden idea passes without a word", async () => {
  const house = await aHouse();
  const number = await house.idea();
  await hides(house, number);
  expect(await happened(house, () => house.later(9))).toEqual([]);
});
