import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import {
  addComment,
  askForSeat,
  castVote,
  changeRole,
  deleteComment,
  deleteIdea,
  hideIdea,
  mergeIdea,
  postIdea,
  unmergeIdea,
  withdrawVote,
} from "#app/commands/index.ts";
import { countActivity, uncountedSince } from "#db/activity.ts";
import { weekFigures } from "#db/dashboard/weeks.ts";
import { recount } from "#db/recount.ts";
import { comments, contributorDays, contributors, site, uncounted } from "#db/schema.ts";
import { aHouse } from "../support/house.ts";

/** The cast begins on a Monday. */
const weeks = { from: "2026-05-04", until: "2026-05-17" };

async function aWeek(from?: Date) {
  const house = await aHouse(from);
  await countActivity(house.db, house.now());
  return {
    ...house,
    counted: () => countActivity(house.db, house.now()),
    shown: () => weekFigures(house.db.read, weeks),
  };
}

test("a deed counts for its day and week, once, however often it is counted", async () => {
  const { counted, shown, ...house } = await aWeek();
  await house.does("Bo", castVote, { number: await house.idea() });
  expect(await shown()).toMatchObject([{ ideas: 0, votes: 0, fresh: 0, returning: 0 }, {}]);
  expect(await uncountedSince(house.db.read)).toEqual(house.now());
  expect(await counted()).toBe(2);
  expect(await counted()).toBe(0);
  expect(await uncountedSince(house.db.read)).toBeNull();
  expect(await shown()).toEqual([
    { week: "2026-05-04", ideas: 1, votes: 1, fresh: 2, returning: 0 },
    { week: "2026-05-11", ideas: 0, votes: 0, fresh: 0, returning: 0 },
  ]);
  await house.later(3);
  await house.does("Bo", addComment, { number: "1" }, { body: "Yes." });
  await house.later(4);
  await house.does("Bo", addComment, { number: "1" }, { body: "And yes." });
  await house.does("Cleo", askForSeat, { number: await house.pilot("1") });
  await counted();
  expect(await shown()).toMatchObject([
    { votes: 1, fresh: 2, returning: 0 },
    { votes: 0, fresh: 1, returning: 1 },
  ]);
  const [bo] = await house.db.read
    .select()
    .from(contributors)
    .where(eq(contributors.personId, house.id("Bo")));
  expect(bo).toMatchObject({ firstDay: "2026-05-04", backAfter: 3 });
  expect(await recount(house.db.read)).toEqual([]);
});

test("what is taken back was none, also in an earlier week, and the next deed is the first", async () => {
  const { counted, shown, ...house } = await aWeek();
  const idea = await house.idea();
  await house.does("Bo", castVote, { number: idea });
  await house.does("Cleo", postIdea, {}, { title: "A bench" });
  await counted();
  await house.later(7);
  await house.does("Bo", addComment, { number: idea }, { body: "Yes." });
  await counted();
  expect(await shown()).toMatchObject([
    { ideas: 2, votes: 1, fresh: 3 },
    { fresh: 0, returning: 1 },
  ]);
  await house.does("Bo", withdrawVote, { number: idea });
  await house.does("Cleo", deleteIdea, { number: "2" });
  await counted();
  expect(await shown()).toMatchObject([
    { ideas: 1, votes: 0, fresh: 1 },
    { fresh: 1, returning: 0 },
  ]);
  const [comment] = await house.db.read.select().from(comments);
  await house.does("Bo", deleteComment, { id: comment?.id as string });
  await counted();
  expect(await shown()).toMatchObject([{ fresh: 1 }, { fresh: 0, returning: 0 }]);
  expect(await recount(house.db.read)).toEqual([]);
});

test("votes for an idea that was merged count where it lives on, once", async () => {
  const { counted, shown, ...house } = await aWeek();
  const [one, other] = [await house.idea(), await house.idea("Another quiet hour", "Cleo")];
  await house.does("Bo", castVote, { number: one });
  await house.does("Bo", castVote, { number: other });
  await house.does("Ann", castVote, { number: other });
  await counted();
  expect((await shown())[0]).toMatchObject({ ideas: 2, votes: 3 });
  await house.does("Sam", mergeIdea, { number: one }, { from: other });
  await counted();
  expect((await shown())[0]).toMatchObject({ ideas: 2, votes: 2 });
  expect(await recount(house.db.read)).toEqual([]);
  await house.does("Sam", unmergeIdea, { number: other });
  await counted();
  expect((await shown())[0]).toMatchObject({ ideas: 2, votes: 3 });
  expect(await recount(house.db.read)).toEqual([]);
});

test("what staff hide was done all the same, by whoever wrote it and whoever voted for it", async () => {
  const { counted, shown, ...house } = await aWeek();
  const number = await house.idea();
  await house.does("Bo", castVote, { number });
  await counted();
  await house.does("Sam", hideIdea, { number }, { reason: "It names somebody." });
  await counted();
  expect(await shown()).toMatchObject([{ ideas: 1, votes: 1, fresh: 2 }, {}]);
  expect(await recount(house.db.read)).toEqual([]);
});

test("whoever comes to work here is left out, with all they did before", async () => {
  const { counted, shown, ...house } = await aWeek();
  await house.does("Sam", addComment, { number: await house.idea() }, { body: "We like it." });
  await counted();
  expect((await shown())[0]).toMatchObject({ ideas: 1, fresh: 1 });
  await house.does("Ada", changeRole, { handle: "ann" }, { role: "staff" });
  await counted();
  expect((await shown())[0]).toMatchObject({ ideas: 0, fresh: 0 });
  expect(await house.db.read.select().from(contributorDays)).toEqual([]);
  expect(await recount(house.db.read)).toEqual([]);
});

test("a site that was never counted is counted whole, and anew when it moves to another time zone", async () => {
  // Half past eleven on a Sunday night in Lisbon, when it is Monday in Athens.
  const { counted, shown, ...house } = await aWeek(new Date("2026-05-10T22:30:00Z"));
  await house.idea();
  await house.db.write(async (tx) => {
    await tx.delete(uncounted);
    await tx.update(site).set({ countedIn: null });
  });
  expect(await counted()).toBeGreaterThan(5);
  expect(await shown()).toMatchObject([{ ideas: 1, fresh: 1 }, { ideas: 0 }]);
  await house.db.write((tx) => tx.update(site).set({ timeZone: "Europe/Athens" }));
  expect(await counted()).toBeGreaterThan(5);
  expect(await shown()).toMatchObject([
    { ideas: 0, fresh: 0 },
    { ideas: 1, fresh: 1 },
  ]);
  expect(await house.db.read.select().from(contributorDays)).toHaveLength(1);
  expect(await recount(house.db.read)).toEqual([]);
});
