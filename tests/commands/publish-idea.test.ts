import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import {
  addComment,
  answerIdea,
  castVote,
  closeQuestion,
  createTag,
  deleteIdea,
  hideIdea,
  joinIdea,
  makeShareLink,
  openQuestion,
  postIdea,
  postIdeaFor,
  publishIdea,
  restoreIdea,
  writeQuestion,
} from "#app/commands/index.ts";
import { countActivity } from "#db/activity.ts";
import { weekFigures } from "#db/dashboard/weeks.ts";
import { ideaList } from "#db/idea-list.ts";
import { newsPage } from "#db/notifications.ts";
import { recount } from "#db/recount.ts";
import { people, shareLinks } from "#db/schema.ts";
import { shareLinksOf } from "#db/share-links.ts";
import { type House, numberOf } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";
import { seen } from "./crowd.ts";
import { holds } from "./holding.ts";
import { listsWith } from "./lists.ts";
import { formId, happened, kinds, refused, toldBy } from "./story.ts";
import { waiting } from "./waiting.ts";

const title = "Buy beans from my cousin";
const reason = "It sells something.";
const publishes = (house: House, number: string, by = "Sam") => house.does(by, publishIdea, { number });

/** First-timers wait, and Bo's first idea, tagged and to a question, does. */
async function heldOf() {
  const house = await aHouse();
  await house.does("Ada", createTag, {}, { name: "Quiet" });
  const question = numberOf(await house.does("Sam", writeQuestion, {}, { title: "What would be kinder?", words: "" }));
  await house.does("Sam", openQuestion, { number: question }, { until: "2026-05-20" });
  await holds(house, "first-timers");
  const posts = () => house.does("Bo", postIdea, {}, { id: formId(), title, question, tags: "quiet" });
  return { house, number: numberOf(await posts()), question, posts };
}

test("Bo's first idea waits: he and the staff see it, and nobody else; it is in no list and no count", async () => {
  const { house, number, posts } = await heldOf();
  for (const name of ["Vi", "Ann", "Cleo"]) expect(await seen(house, name, number), name).toBeNull();
  for (const name of ["Bo", "Sam"])
    expect(await seen(house, name, number), name).toMatchObject({ unseen: { because: "held", said: null } });
  expect(await listsWith(house, number)).toEqual([]);
  expect(await recount(house.db.read)).toEqual([]);
  expect(await happened(house, posts)).toEqual([]);
  expect(await kinds(house, () => house.does("Cleo", postIdea, {}, { title: "A bench" }))).toEqual(["idea-held"]);
});

test("the same words of somebody else are not sent to look at it first", async () => {
  const { house } = await heldOf();
  await house.does("Ann", postIdea, {}, { title, look: "1" });
});

test("nothing is done to it meanwhile, and its day can't be missed", async () => {
  const { house, number } = await heldOf();
  expect(await refused(house, () => house.does("Ann", castVote, { number }))).toBe("not-found (missing)");
  expect(await refused(house, () => house.does("Bo", addComment, { number }, { body: "And?" }))).toBe(
    "idea-unseen (state)",
  );
  expect(await refused(house, () => house.does("Sam", answerIdea, { number }, { body: "No." }))).toBe(
    "idea-unseen (state)",
  );
  expect(await happened(house, () => house.later(9))).toEqual([]);
});

test("Sam finds it in the inbox and publishes it: it is listed and counted, as if Bo had posted it at that moment", async () => {
  const { house, number } = await heldOf();
  await house.later(5);
  const older = await house.idea("An older one", "Sam");
  await house.later(1);
  expect(await waiting(house)).toMatchObject({
    count: 1,
    rows: [{ kind: "held", id: number, first: true, who: { name: "Bo" }, href: `/ideas/${number}/publish` }],
  });
  expect(await waiting(house, "held", { first: true })).toMatchObject({ count: 1, rows: [{ id: number }] });
  expect((await waiting(house, "unheard")).rows.map(({ id }) => id)).toEqual([older]);
  const done = await happened(house, () => publishes(house, number));
  expect(done).toMatchObject([
    { kind: "idea-published", by: house.id("Sam"), about: ["idea", "person"] },
    { kind: "idea-posted", by: house.id("Bo"), about: ["idea", "question", "tag"], cause: "idea-published" },
  ]);
  expect(await waiting(house)).toEqual({ count: 0, rows: [] });
  // 10 May is a Sunday, and the promise is three working days.
  expect(await seen(house, "Vi", number)).toMatchObject({ unseen: null, at: house.now(), answerDue: "2026-05-13" });
  const newest = (await ideaList(house.db.read, null, { sort: "new" })).rows;
  expect(newest.map((row) => row.number)).toEqual([Number(number), Number(older)]);
  const lists = ["board", "hot", "ofTag", "feed", "search", "similar", "map", "card", "tag", "total"];
  expect(await listsWith(house, number)).toEqual(lists);
});

test("Bo is told, and nobody else; his next ideas go through by themselves, also to a question that has closed for this one", async () => {
  const { house, number, question } = await heldOf();
  await house.does("Sam", closeQuestion, { number: question });
  expect(await toldBy(house, () => publishes(house, number))).toEqual({ Bo: ["idea-published"] });
  expect((await newsPage(house.db.read, house.id("Bo"), null)).rows[0]).toMatchObject({
    by: { name: "Sam" },
    about: { title },
  });
  expect(await kinds(house, () => house.does("Bo", postIdea, {}, { title: "A bench" }))).toEqual(["idea-posted"]);
});

test("two of the staff who publish it at once publish it once; one who hides it at that moment comes before or after", async () => {
  const { house, number } = await heldOf();
  const both = await Promise.allSettled([publishes(house, number), publishes(house, number, "June")]);
  expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await refused(house, () => publishes(house, number))).toBe("looked-at-already (state)");
  const other = await house.does("Cleo", postIdea, {}, { title: "A bench" }).then(numberOf);
  await Promise.allSettled([
    publishes(house, other),
    house.does("June", hideIdea, { number: other }, { reason }),
    publishes(house, other, "Ada"),
  ]);
  expect(await recount(house.db.read)).toEqual([]);
  expect(await waiting(house)).toEqual({ count: 0, rows: [] });
  expect(await refused(house, () => publishes(house, number, "Bo"))).toBe("staff-only (forbidden)");
});

test("hidden instead, with a reason, it was never there; brought back, it begins to be", async () => {
  const { house, number } = await heldOf();
  const hides = () => house.does("Sam", hideIdea, { number }, { reason });
  expect(await toldBy(house, hides)).toEqual({ Bo: ["idea-hidden"] });
  expect(await seen(house, "Bo", number)).toMatchObject({ unseen: { because: "hidden", said: { reason } } });
  expect(await waiting(house)).toEqual({ count: 0, rows: [] });
  await house.later(4);
  const restores = () => house.does("Sam", restoreIdea, { number }, { reason: "My mistake." });
  expect((await happened(house, restores)).map(({ kind, by }) => [kind, by])).toEqual([
    ["idea-restored", house.id("Sam")],
    ["idea-posted", house.id("Bo")],
  ]);
  expect(await seen(house, "Vi", number)).toMatchObject({ at: house.now() });
  // From then on it is one that stood here: hidden and brought back, it is what it was.
  const at = house.now();
  await hides();
  await house.later(1);
  expect(await kinds(house, restores)).toEqual(["idea-restored"]);
  expect(await seen(house, "Vi", number)).toMatchObject({ at });
});

test("Bo takes it back while it waits, and no count goes below what is there", async () => {
  const { house, number } = await heldOf();
  expect(await kinds(house, () => house.does("Bo", deleteIdea, { number }))).toEqual(["idea-deleted"]);
  expect(await waiting(house)).toEqual({ count: 0, rows: [] });
});

test("whoever works here never waits, nor what they write down for somebody", async () => {
  const house = await aHouse();
  await holds(house, "everybody");
  expect(await kinds(house, () => house.does("Sam", postIdea, {}, { title: "A bench" }))).toEqual(["idea-posted"]);
  const form = { person: "bo", source: "call", title: "A bench by the water" };
  expect(await kinds(house, () => house.does("Sam", postIdeaFor, {}, form))).toEqual([
    "idea-posted",
    "idea-posted-for",
  ]);
});

test("with everybody held also those wait who brought something before", async () => {
  const house = await aHouse();
  await house.idea("A bench", "Bo");
  await holds(house, "everybody");
  expect(await kinds(house, () => house.does("Bo", postIdea, {}, { title: "Another" }))).toEqual(["idea-held"]);
});

test("who joins an idea instead votes at once, and their words wait", async () => {
  const house = await aHouse();
  const number = await house.idea();
  await holds(house, "first-timers");
  const joins = () => house.does("Bo", joinIdea, { number }, { title: "A silent hour", body: "With cushions." });
  expect(await kinds(house, joins)).toEqual(["comment-held", "vote-cast"]);
  expect(await seen(house, "Vi", number)).toMatchObject({ votes: 1, comments: 0 });
});

test("the link by which Bo came, and the week, count his idea when it is published", async () => {
  const { house, number: before } = await heldOf();
  await house.does("Bo", deleteIdea, { number: before });
  const own = await house.idea("A quiet hour", "Sam");
  await house.does("Ann", makeShareLink, { kind: "idea", of: own });
  await house.db.write(async (tx) => {
    const [link] = await tx.update(shareLinks).set({ signUpsCount: 1 }).returning();
    await tx
      .update(people)
      .set({ cameBy: link?.code })
      .where(eq(people.id, house.id("Bo")));
  });
  const link = async () => (await shareLinksOf(house.db.read, house.id("Ann")))[0];
  const number = await house.idea("A bench", "Bo");
  expect(await link()).toMatchObject({ ideas: 0 });
  const week = async () => {
    await countActivity(house.db, house.now());
    expect(await recount(house.db.read)).toEqual([]);
    return (await weekFigures(house.db.read, { from: "2026-05-04", until: "2026-05-10" }))[0];
  };
  expect(await week()).toMatchObject({ ideas: 0 });
  await publishes(house, number);
  expect(await week()).toMatchObject({ ideas: 1 });
  expect(await link()).toMatchObject({ ideas: 1 });
});
