import { expect, test } from "vitest";
import * as commands from "#app/commands/index.ts";
import { editionOf } from "#app/domain/edition.ts";
import { newsPage } from "#db/notifications.ts";
import { broughtFor } from "#db/on-behalf.ts";
import { recount } from "#db/recount.ts";
import { relationshipPage } from "#db/relationship.ts";
import { revisionsOf } from "#db/revisions.ts";
import { password } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";
import { accepts, brought, cameBy, canary, commentFor, ideaFor, undoes, voteFor } from "./bringing.ts";
import { seen } from "./crowd.ts";
import { happened, refused, toldBy } from "./story.ts";

test("an idea is Bo's from then on: on its page, in its first words and in its journey; Sam can't take it back", async () => {
  const house = await aHouse();
  await ideaFor(house);
  await house.later(1);
  expect(await happened(house, () => accepts(house))).toMatchObject([
    { kind: "on-behalf-accepted", by: house.id("Bo"), about: ["idea", "person"] },
    { kind: "idea-claimed", about: ["idea"], cause: "on-behalf-accepted" },
  ]);
  const page = await seen(house, "Vi");
  expect(page).toMatchObject({ dreamer: { name: "Bo" }, retold: null });
  expect(page.journey.map(({ kind, by }) => [kind, by?.name])).toEqual([
    ["idea-posted", "Sam"],
    ["idea-claimed", "Bo"],
  ]);
  expect((await revisionsOf(house.db.read, page.id)).map(({ by }) => by.name)).toEqual(["Bo"]);
  expect(await seen(house, "Bo")).toMatchObject({ own: true, removable: true });
  const number = "1";
  expect(await refused(house, () => house.does("Sam", commands.deleteIdea, { number }))).toBe("not-yours (forbidden)");
  expect(await broughtFor(house.db.read, house.id("Bo"))).toEqual([]);
});

test("it is Bo's first idea for the link by which he came, and no longer Sam's for his", async () => {
  const house = await aHouse();
  await house.idea();
  const [bos, sams] = [await cameBy(house, "Bo", "Ann"), await cameBy(house, "Sam", "June")];
  await ideaFor(house);
  expect([await bos(), await sams()]).toEqual([0, 1]);
  await accepts(house);
  expect([await bos(), await sams()]).toEqual([1, 0]);
});

test("what was asked of its dreamer meanwhile is asked of Bo", async () => {
  const house = await aHouse();
  await ideaFor(house);
  await house.does("June", commands.addComment, { number: "1" }, { body: "How many?", kind: "question" });
  await accepts(house);
  expect((await seen(house, "Bo")).asked).toMatchObject([{ by: { name: "June" } }]);
  expect((await seen(house, "Sam")).asked).toEqual([]);
});

test("a comment is Bo's from then on, who may edit it, and Sam may not", async () => {
  const house = await aHouse();
  const number = await house.idea();
  await commentFor(house, number);
  const { commentId } = await brought(house);
  const id = commentId as string;
  await accepts(house);
  expect((await seen(house, "Vi")).thread).toMatchObject([{ author: { name: "Bo" }, retold: false }]);
  await house.does("Bo", commands.editComment, { id }, { body: "I sit there often." });
  expect(await refused(house, () => house.does("Sam", commands.deleteComment, { id }))).toBe("not-yours (forbidden)");
});

test("a vote stays as it is, and is withdrawn like any", async () => {
  const house = await aHouse();
  const number = await house.idea();
  await voteFor(house, number);
  await accepts(house);
  expect(await seen(house, "Bo")).toMatchObject({ votes: 1, mine: true });
  expect(await broughtFor(house.db.read, house.id("Bo"))).toEqual([]);
  await house.does("Bo", commands.withdrawVote, { number });
  expect(await seen(house, "Bo")).toMatchObject({ votes: 0 });
});

test("nobody takes words for their own that they have not read", async () => {
  const house = await aHouse();
  await ideaFor(house, { body: "By the door." });
  const edition = editionOf(["Another title", ""]);
  expect(await refused(house, () => accepts(house, "Bo", undefined, { edition }))).toBe("changed-meanwhile (state)");
  const [waiting] = await broughtFor(house.db.read, house.id("Bo"));
  await accepts(house, "Bo", undefined, { edition: waiting?.edition });
  expect(await seen(house, "Vi")).toMatchObject({ dreamer: { name: "Bo" } });
});

test("it is Bo's alone to say: for others, Sam among them, it is not there", async () => {
  const house = await aHouse();
  await ideaFor(house);
  for (const name of ["Sam", "Ann", "Ada"]) {
    expect(await refused(house, () => accepts(house, name))).toBe("not-found (missing)");
    expect(await refused(house, () => undoes(house, name))).toBe("not-found (missing)");
  }
});

test("yes twice is once, and yes and no at once are one of them", async () => {
  const house = await aHouse();
  await ideaFor(house);
  const { id } = await brought(house);
  await Promise.all([1, 2, 3].map(() => accepts(house, "Bo", id)));
  expect(await happened(house, () => accepts(house, "Bo", id))).toEqual([]);
  expect(await refused(house, () => undoes(house, "Bo", id))).toBe("on-behalf-decided (state)");
  for (let n = 0; n < 6; n++) {
    await house.later(1 / 24);
    await ideaFor(house, { title: `Idea ${n}` });
    const { id } = await brought(house);
    const said = await Promise.allSettled([accepts(house, "Bo", id), undoes(house, "Bo", id)]);
    expect(said.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  }
  expect(await recount(house.db.read)).toEqual([]);
});

test("an idea that was merged while it waited is Bo's as well, and comes back as his", async () => {
  const house = await aHouse();
  await ideaFor(house);
  const into = await house.idea();
  await house.does("June", commands.mergeIdea, { number: into }, { from: "1" });
  await accepts(house);
  await house.does("June", commands.unmergeIdea, { number: "1" });
  expect(await seen(house, "Vi")).toMatchObject({ dreamer: { name: "Bo" } });
});

test("what Sam took back meanwhile waits for nobody", async () => {
  const house = await aHouse();
  const number = await house.idea();
  await commentFor(house, number);
  const { id, commentId } = await brought(house);
  await house.does("Sam", commands.deleteComment, { id: commentId as string });
  expect(await broughtFor(house.db.read, house.id("Bo"))).toEqual([]);
  expect(await refused(house, () => accepts(house, "Bo", id))).toBe("comment-deleted (state)");
});

test("Sam who brought it may be gone by then", async () => {
  const house = await aHouse();
  await ideaFor(house);
  await house.does("Sam", commands.deleteAccount, {}, { present: password });
  expect(await seen(house, "Vi")).toMatchObject({ dreamer: { name: "A former colleague" } });
  await accepts(house);
  expect(await seen(house, "Vi")).toMatchObject({ dreamer: { name: "Bo" } });
});

test("Sam, who brought it, hears of the yes, and nobody else; what he is told leads to the idea", async () => {
  const house = await aHouse();
  await ideaFor(house);
  expect(await toldBy(house, () => accepts(house))).toEqual({ Sam: ["on-behalf-accepted"] });
  const { rows } = await newsPage(house.db.read, house.id("Sam"), null, 5);
  expect(rows[0]).toMatchObject({
    by: { name: "Bo" },
    about: { title: "A shelf for wet umbrellas", href: "/ideas/1/a-shelf-for-wet-umbrellas" },
  });
});

test("who brought it and works here no more is told nothing", async () => {
  const house = await aHouse();
  await ideaFor(house);
  await house.does("Ada", commands.changeRole, { handle: "sam" }, { role: "customer" });
  expect(await toldBy(house, () => accepts(house))).toEqual({});
});

test("on Bo's page staff read what waits for his word, and what he said to the rest", async () => {
  const house = await aHouse();
  const number = await house.idea();
  await voteFor(house, number, {}, "June");
  await undoes(house);
  await house.later(1);
  await commentFor(house, number, canary);
  await accepts(house);
  await house.later(1);
  await ideaFor(house, canary);
  const of = async (name: string) =>
    (await relationshipPage(house.db.read, "on-behalf", house.id(name), null, 9)).rows.map(({ is, by, words }) => [
      is,
      by?.name,
      words,
    ]);
  expect(await of("Bo")).toEqual([
    ["idea waits", "Sam", "canary-ticket-4711"],
    ["comment accepted", "Sam", "canary-ticket-4711"],
    ["vote undone", "June", null],
  ]);
  expect(await of("Ann")).toEqual([]);
});
