import { expect, test } from "vitest";
import * as commands from "#app/commands/index.ts";
import { everythingOf } from "#db/export.ts";
import { newsPage } from "#db/notifications.ts";
import { type Person, personById } from "#db/people.ts";
import { recount } from "#db/recount.ts";
import { openReports, reported } from "#db/reports.ts";
import { type House, password } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";
import { accepts, allBrought, brought, cameBy, canary, commentFor, ideaFor, undoes, voteFor } from "./bringing.ts";
import { seen } from "./crowd.ts";
import { happened, kinds, refused, toldBy } from "./story.ts";

const copyOf = async (house: House, name: string) =>
  everythingOf(house.db.read, (await personById(house.db.read, house.id(name))) as Person);

test("a vote is withdrawn, and undoing it twice is undoing it once", async () => {
  const house = await aHouse();
  const number = await house.idea();
  await voteFor(house, number);
  const { id } = await brought(house);
  expect(await kinds(house, () => undoes(house))).toEqual(["on-behalf-undone", "vote-withdrawn"]);
  expect(await seen(house, "Bo")).toMatchObject({ votes: 0, mine: false });
  expect(await happened(house, () => undoes(house, "Bo", id))).toEqual([]);
  expect(await refused(house, () => accepts(house, "Bo", id))).toBe("on-behalf-decided (state)");
});

test("an idea that nobody built on is taken away, with all that was kept of it", async () => {
  const house = await aHouse();
  await ideaFor(house, canary);
  expect(await kinds(house, () => undoes(house))).toEqual(["idea-deleted", "on-behalf-undone"]);
  expect(await seen(house, "Vi")).toBeNull();
  expect(await allBrought(house)).toEqual([]);
});

test("an idea that is taken away is nobody's first for the link by which Sam came", async () => {
  const house = await aHouse();
  await house.idea();
  const sams = await cameBy(house, "Sam", "June");
  await ideaFor(house);
  expect(await sams()).toBe(1);
  await undoes(house);
  expect(await sams()).toBe(0);
});

test.each([
  ["a vote", (house: House) => house.does("Ann", commands.castVote, { number: "1" })],
  ["a comment", (house: House) => house.does("Ann", commands.addComment, { number: "1" }, { body: "Yes." })],
  ["an answer", (house: House) => house.does("June", commands.answerIdea, { number: "1" }, { body: "We heard you." })],
])("an idea with %s stays Sam's, retold, and nothing of Bo stays with it", async (_, built) => {
  const house = await aHouse();
  await ideaFor(house, canary);
  await built(house);
  expect(await kinds(house, () => undoes(house))).toEqual(["on-behalf-undone"]);
  expect(await seen(house, "June")).toMatchObject({ dreamer: { name: "Sam" }, retold: { waitsFor: null } });
  expect(await brought(house)).toMatchObject({ state: "undone", note: null, saidOn: null });
});

test("an idea that was merged meanwhile stays with who brought it", async () => {
  const house = await aHouse();
  await ideaFor(house, canary);
  await house.does("June", commands.mergeIdea, { number: await house.idea() }, { from: "1" });
  await undoes(house);
  await house.does("June", commands.unmergeIdea, { number: "1" });
  expect(await seen(house, "Vi")).toMatchObject({ dreamer: { name: "Sam" }, retold: { waitsFor: null } });
});

test("a comment is taken away, or stays with who brought it where somebody replied", async () => {
  const house = await aHouse();
  const number = await house.idea();
  await commentFor(house, number, canary);
  expect(await kinds(house, () => undoes(house))).toEqual(["comment-deleted", "on-behalf-undone"]);
  expect(await seen(house, "Vi")).toMatchObject({ comments: 0, thread: [] });
  await house.later(1);
  await commentFor(house, number, canary);
  const { commentId } = await brought(house);
  await house.does("Ann", commands.addComment, { number }, { body: "Me too.", parent: commentId as string });
  await undoes(house);
  expect((await seen(house, "Vi")).thread).toMatchObject([{ author: { name: "Sam" }, retold: true }]);
});

test("a comment that is taken away leaves no report open, and one that was hidden is not counted off again", async () => {
  const house = await aHouse();
  const number = await house.idea();
  await commentFor(house, number);
  const id = (await brought(house)).commentId as string;
  await house.does("Cleo", commands.reportComment, { id }, { why: "hurtful" });
  expect(await openReports(house.db.read, reported("comment", id))).toHaveLength(1);
  await undoes(house);
  expect(await openReports(house.db.read, reported("comment", id))).toEqual([]);

  await house.later(1);
  await commentFor(house, number, { body: "Something else." });
  const hidden = (await brought(house)).commentId as string;
  await house.does("June", commands.hideComment, { id: hidden }, { reason: "It names somebody." });
  await undoes(house);
  expect(await seen(house, "Vi")).toMatchObject({ comments: 0 });
  expect(await recount(house.db.read)).toEqual([]);
});

test("somebody who joins in at that very moment either keeps the idea or comes too late", async () => {
  const house = await aHouse();
  for (let n = 0; n < 6; n++) {
    await house.later(1 / 24);
    await ideaFor(house, { title: `Idea ${n}` });
    const { id, ideaId } = await brought(house);
    const number = String(n + 1);
    const [, joined] = await Promise.allSettled([
      undoes(house, "Bo", id),
      house.does("Ann", commands.castVote, { number }),
    ]);
    const page = await seen(house, "Vi", number);
    if (joined?.status === "fulfilled") expect(page).toMatchObject({ id: ideaId, votes: 1, dreamer: { name: "Sam" } });
    else expect(page).toBeNull();
  }
  expect(await recount(house.db.read)).toEqual([]);
});

test("Bo who leaves while it waits leaves it with Sam, and no row names him", async () => {
  const house = await aHouse();
  const number = await house.idea();
  await ideaFor(house, canary);
  await commentFor(house, number, canary);
  await house.does("Bo", commands.deleteAccount, {}, { present: password });
  for (const row of await allBrought(house))
    expect(row).toMatchObject({ personId: null, state: "undone", note: null, saidOn: null });
  expect(await allBrought(house)).toHaveLength(2);
  expect(await seen(house, "Sam", "2")).toMatchObject({ dreamer: { name: "Sam" }, retold: { waitsFor: null } });
});

test("what he took for his own before stays a former customer's", async () => {
  const house = await aHouse();
  await ideaFor(house);
  await accepts(house);
  await house.does("Bo", commands.deleteAccount, {}, { present: password });
  expect(await seen(house, "Vi")).toMatchObject({ dreamer: { name: "A former customer" }, retold: null });
  expect(await allBrought(house)).toEqual([]);
});

test("Bo who leaves, and what is brought for him at that moment: nothing waits for nobody", async () => {
  const house = await aHouse();
  const number = await house.idea();
  await Promise.allSettled([
    commentFor(house, number),
    voteFor(house, number),
    house.does("Bo", commands.deleteAccount, {}, { present: password }),
    commentFor(house, number, {}, "June"),
    ideaFor(house, {}, "Ada"),
  ]);
  expect((await allBrought(house)).filter(({ state }) => state === "waits")).toEqual([]);
  expect(await recount(house.db.read)).toEqual([]);
});

test("Bo finds in the copy of his data what was brought for him, and not by whom", async () => {
  const house = await aHouse();
  await ideaFor(house, canary);
  const copy = await copyOf(house, "Bo");
  expect(copy.onBehalf).toMatchObject([{ ...canary, kind: "idea", state: "waits", idea: { number: 1 } }]);
  expect(JSON.stringify(copy.onBehalf)).not.toContain(house.id("Sam"));
  expect((await copyOf(house, "Sam")).onBehalf).toEqual([]);
});

test("Sam hears of the no, also when it took the idea away; what he is told leads to Bo then", async () => {
  const house = await aHouse();
  const number = await house.idea("A quiet hour");
  const last = async () => (await newsPage(house.db.read, house.id("Sam"), null, 1)).rows[0]?.about;
  // Of what June brought for somebody else nothing was said.
  await voteFor(house, number, { person: "cleo" }, "June");
  await house.later(1);
  await voteFor(house, number);
  expect(await toldBy(house, () => undoes(house))).toEqual({ Sam: ["on-behalf-undone"] });
  expect(await last()).toEqual({ title: "A quiet hour", href: `/ideas/${number}/a-quiet-hour` });
  await house.later(1);
  await ideaFor(house);
  expect(await toldBy(house, () => undoes(house))).toEqual({ Sam: ["on-behalf-undone"] });
  expect(await last()).toEqual({ title: "an idea that is gone by now", href: "/staff/people/bo#on-behalf" });
  await house.does("Bo", commands.deleteAccount, {}, { present: password });
  expect((await newsPage(house.db.read, house.id("Sam"), null, 1)).rows).toEqual([]);
});

test("withdrawing by hand what waited is a no of which June hears; after a yes it is a vote like any", async () => {
  const house = await aHouse();
  const number = await house.idea();
  await voteFor(house, number, {}, "June");
  const withdraws = () => house.does("Bo", commands.withdrawVote, { number });
  expect(await toldBy(house, withdraws)).toEqual({ June: ["on-behalf-undone"] });
  const other = await house.idea("Another");
  await voteFor(house, other, {}, "June");
  await accepts(house);
  await house.tell();
  expect(await toldBy(house, () => house.does("Bo", commands.withdrawVote, { number: other }))).toEqual({});
  expect(await brought(house)).toMatchObject({ state: "undone" });
});
