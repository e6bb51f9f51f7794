import { expect, test } from "vitest";
import {
  addComment,
  addGap,
  answerGap,
  deleteComment,
  editComment,
  hideComment,
  hideIdea,
  mergeIdea,
  publishComment,
  restoreComment,
} from "#app/commands/index.ts";
import { gapsOf } from "#db/gaps.ts";
import { type Idea, ideaByNumber } from "#db/ideas.ts";
import { recount } from "#db/recount.ts";
import type { House } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";
import { seen } from "./crowd.ts";
import { commentIn, holds } from "./holding.ts";
import { formId, happened, kinds, refused, toldBy } from "./story.ts";
import { waiting } from "./waiting.ts";

const reason = "It sells something.";
const publishes = (house: House, id: string, by = "Sam") => house.does(by, publishComment, { id });

/** First-timers wait; Ann's idea stands, and what Bo says about it first waits. */
async function heldOf(form: Record<string, unknown> = {}) {
  const house = await aHouse();
  const number = await house.idea();
  const says = (body: string, more = form) => house.does("Bo", addComment, { number }, { body, ...more });
  await holds(house, "first-timers");
  return { house, number, says, id: commentIn(await says("And beans of my cousin.")) };
}

async function heard(house: House, name: string, number: string) {
  const { thread, comments } = await seen(house, name, number);
  return { words: thread.map(({ html }) => html.replace(/<[^>]*>|\n/g, "")), comments };
}

test("what Bo says first waits: he and the staff read it, and nobody is told", async () => {
  const { house, number, says } = await heldOf({ id: formId() });
  const nothing = { words: [], comments: 0 };
  for (const name of ["Vi", "Ann", "Cleo"]) expect(await heard(house, name, number), name).toEqual(nothing);
  for (const name of ["Bo", "Sam"])
    expect(await heard(house, name, number), name).toEqual({ words: ["And beans of my cousin."], comments: 0 });
  expect((await seen(house, "Bo", number)).thread[0]).toMatchObject({ own: true, unseen: { because: "held" } });
  expect(await toldBy(house, () => says("One more.", { kind: "yes-and" }))).toEqual({});
  expect(await happened(house, () => says("And beans of my cousin.", { id: formId() }))).toEqual([]);
});

test("Sam finds it in the inbox and publishes it: everybody reads it, and Ann is told now, of Bo", async () => {
  const { house, number, id } = await heldOf();
  await house.later(2);
  expect(await waiting(house)).toMatchObject({
    count: 1,
    rows: [{ kind: "held", id, words: "And beans of my cousin.", href: `/comments/${id}/publish` }],
  });
  const done = await happened(house, () => publishes(house, id));
  expect(done).toMatchObject([
    { kind: "comment-published", by: house.id("Sam"), about: ["comment", "idea", "person"] },
    { kind: "comment-added", by: house.id("Bo"), data: { comment: id, parent: null, as: "comment" } },
  ]);
  expect(await heard(house, "Vi", number)).toEqual({ words: ["And beans of my cousin."], comments: 1 });
  expect((await seen(house, "Vi", number)).thread[0]).toMatchObject({ at: house.now(), unseen: null });
  expect(await waiting(house)).toEqual({ count: 0, rows: [] });
});

test("Ann and Bo are told; from then on Bo's words stand by themselves", async () => {
  const { house, says, id } = await heldOf();
  expect(await toldBy(house, () => publishes(house, id))).toEqual({
    Ann: ["comment-added"],
    Bo: ["comment-published"],
  });
  expect(await kinds(house, () => says("And now?"))).toEqual(["comment-added"]);
});

test("two who publish it at once publish it once", async () => {
  const { house, id } = await heldOf();
  const both = await Promise.allSettled([publishes(house, id), publishes(house, id, "June")]);
  expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await refused(house, () => publishes(house, id))).toBe("looked-at-already (state)");
  expect(await refused(house, () => publishes(house, id, "Bo"))).toBe("staff-only (forbidden)");
});

test("ideas and comments wait in one row, the longest waiting first", async () => {
  const { house, id } = await heldOf();
  await house.later(1);
  const number = await house.idea("A bench", "Cleo");
  await house.later(1);
  const last = commentIn(await house.does("Cleo", addComment, { number: "1" }, { body: "Nice." }));
  expect((await waiting(house)).rows.map((row) => row.id)).toEqual([id, number, last]);
  expect((await waiting(house)).count).toBe(3);
});

test("a reply by whom the staff asked answers it once it is published, and the asker is told then", async () => {
  const house = await aHouse();
  const own = await house.idea("A quiet hour", "Bo");
  const parent = commentIn(await house.does("Sam", addComment, { number: own }, { body: "How?", kind: "question" }));
  await holds(house, "everybody");
  const id = commentIn(await house.does("Bo", addComment, { number: own }, { body: "So.", parent }));
  expect(await waiting(house, "clarified")).toEqual({ count: 0, rows: [] });
  await house.later(1);
  expect(await toldBy(house, () => publishes(house, id))).toEqual({
    Bo: ["comment-published"],
    Sam: ["idea-clarified"],
  });
  expect(await waiting(house, "clarified")).toMatchObject({ count: 1, rows: [{ words: "So." }] });
});

test("an answer to what is missing counts once it is published", async () => {
  const house = await aHouse();
  const number = await house.idea();
  await house.does("Sam", addGap, { number }, { words: "A price" });
  await holds(house, "first-timers");
  const gap = async () => {
    const idea = (await ideaByNumber(house.db.read, Number(number))) as Idea;
    return (await gapsOf(house.db.read, idea)).find(({ words }) => words === "A price");
  };
  const id = commentIn(await house.does("Bo", answerGap, { id: (await gap())?.id }, { body: "Nothing." }));
  expect(await gap()).toMatchObject({ answers: 0 });
  expect(await toldBy(house, () => publishes(house, id))).toMatchObject({ Sam: ["comment-added"] });
  expect(await gap()).toMatchObject({ answers: 1 });
});

test("hidden instead it was never there; brought back it begins to be, and is only then told of", async () => {
  const { house, number, id } = await heldOf();
  const hides = () => house.does("Sam", hideComment, { id }, { reason });
  expect(await toldBy(house, hides)).toEqual({ Bo: ["comment-hidden"] });
  expect(await heard(house, "Vi", number)).toEqual({ words: [], comments: 0 });
  const restores = () => house.does("Sam", restoreComment, { id }, { reason: "My mistake." });
  expect(await toldBy(house, restores)).toEqual({ Ann: ["comment-added"], Bo: ["comment-restored"] });
  await hides();
  expect(await toldBy(house, restores)).toEqual({ Bo: ["comment-restored"] });
  expect(await heard(house, "Vi", number)).toMatchObject({ comments: 1 });
});

test("Bo betters it while it waits, or takes it back; nobody replies to it", async () => {
  const { house, number, says, id } = await heldOf();
  await house.does("Bo", editComment, { id }, { body: "And beans." });
  const replies = { body: "Which?", parent: id };
  for (const name of ["Ann", "Sam"])
    expect(await refused(house, () => house.does(name, addComment, { number }, replies))).toMatch(/^comment-deleted/);
  await house.does("Bo", deleteComment, { id });
  expect(await waiting(house)).toEqual({ count: 0, rows: [] });
  expect(await recount(house.db.read)).toEqual([]);
  expect(await kinds(house, () => says("Still a first."))).toEqual(["comment-held"]);
});

test("on an idea that was merged meanwhile it is published there; on one that is hidden it waits for that", async () => {
  const { house, number, id } = await heldOf();
  await house.does("Sam", hideIdea, { number }, { reason });
  expect(await waiting(house)).toEqual({ count: 0, rows: [] });
  expect(await refused(house, () => publishes(house, id))).toBe("idea-unseen (state)");
  const other = await aHouse();
  const from = await other.idea();
  await holds(other, "first-timers");
  const said = commentIn(await other.does("Bo", addComment, { number: from }, { body: "Nice." }));
  await other.does("Sam", mergeIdea, { number: await other.idea("Another", "Ann") }, { from });
  expect(await waiting(other)).toMatchObject({ count: 1 });
  expect(await kinds(other, () => publishes(other, said))).toEqual(["comment-added", "comment-published"]);
});
