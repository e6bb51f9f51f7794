import { expect, test } from "vitest";
import {
  acceptPolish,
  addComment,
  askForSeat,
  castVote,
  declinePolish,
  deleteComment,
  withdrawPolish,
} from "#app/commands/index.ts";
import { commentsOf } from "#db/comments.ts";
import { ideasOf } from "#db/ideas.ts";
import { newsPage } from "#db/notifications.ts";
import { ownCounts } from "#db/own.ts";
import type { Page, Place } from "#db/places.ts";
import { polishesOf } from "#db/polishes.ts";
import { seatsOf } from "#db/seats.ts";
import { votedIdeas } from "#db/votes.ts";
import { offers, polished } from "../commands/polishing.ts";
import type { House } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";

/** Ann leaves five ideas in two moments; Bo wants, polishes, says and tries all of them. */
async function busy() {
  const house = await aHouse();
  for (let n = 0; n < 5; n++) {
    const number = await house.idea(`Idea ${n}`);
    await house.does("Bo", castVote, { number });
    await house.does("Bo", addComment, { number }, { body: `*What* of ${n}?`, kind: "question" });
    await offers(house, "Bo", number);
    const pilot = await house.pilot(number);
    await house.does("Bo", askForSeat, { number: pilot });
    if (n === 2) await house.later(1);
  }
  await house.tell();
  return house;
}

async function all<Row extends { id: string }>(list: (after: Place | null) => Promise<Page<Row>>): Promise<Row[]> {
  const rows: Row[] = [];
  for (let after: Place | null = null; ; ) {
    const page: Page<Row> = await list(after);
    rows.push(...page.rows);
    if (!page.next) return rows;
    after = page.next;
  }
}

const lists = (house: House) => {
  const { read } = house.db;
  const [ann, bo] = [house.id("Ann"), house.id("Bo")];
  return {
    ideas: () => all((after) => ideasOf(read, ann, after, 2)),
    votes: () => all((after) => votedIdeas(read, bo, after, 2)),
    polishes: () => all((after) => polishesOf(read, bo, after, 2)),
    comments: () => all((after) => commentsOf(read, bo, false, after, 2)),
    seats: () => all((after) => seatsOf(read, bo, after, 2)),
    news: () => all((after) => newsPage(read, ann, after, 2)),
  };
};

test("page by page one meets each of one's own once, the newest first, however many came in one moment", async () => {
  const house = await busy();
  const { news, ...own } = lists(house);
  for (const [kind, list] of Object.entries(own)) {
    const rows: { id: string }[] = await list();
    expect(rows, kind).toHaveLength(5);
    expect(new Set(rows.map(({ id }) => id)).size, kind).toBe(5);
  }
  const titles = (await own.ideas()).map(({ title }) => title);
  expect(titles.slice(0, 2).sort()).toEqual(["Idea 3", "Idea 4"]);
  const told = await news();
  expect(new Set(told.map(({ id }) => id)).size).toBe((await ownCounts(house.db.read, house.id("Ann"), false)).news);
});

test("the counts are those of what is listed: nothing taken back, no note for who is no staff", async () => {
  const house = await busy();
  const { read } = house.db;
  const counts = (name: string, forStaff = false) => ownCounts(read, house.id(name), forStaff);
  expect(await counts("Ann")).toMatchObject({ ideas: 5, votes: 0, polishes: 0, comments: 0, seats: 0 });
  expect(await counts("Bo")).toMatchObject({ ideas: 0, votes: 5, polishes: 5, comments: 5, seats: 5 });
  const [first] = (await commentsOf(read, house.id("Bo"), false, null)).rows;
  expect(first).toMatchObject({ kind: "question", excerpt: expect.stringMatching(/^What of \d\?$/) });
  await house.does("Bo", deleteComment, { id: first?.id });
  expect(await counts("Bo")).toMatchObject({ comments: 4 });
  await house.does("Sam", addComment, { number: "1" }, { body: "Hm.", kind: "note" });
  expect([(await counts("Sam")).comments, (await counts("Sam", true)).comments]).toEqual([0, 1]);
  expect((await commentsOf(read, house.id("Sam"), false, null)).rows).toEqual([]);
});

test("one's polishes are those one offered and those that grew from one's words, each once", async () => {
  const house = await aHouse();
  const { read } = house.db;
  const number = await house.idea("A quiet hour");
  const { to } = await house.does("Cleo", addComment, { number }, { body: "And no music.", kind: "yes-and" });
  const from = to.split("#c-")[1] as string;
  const own = await offers(house, "Bo", number, { why: "It is mine." });
  await house.later(1);
  const grew = await offers(house, "Bo", number, { body: "No milk steamer. And no music.", why: "It is hers.", from });
  await house.later(1);
  const ofCleo = await offers(house, "Cleo", number, { title: "A quiet morning" });

  for (const most of [1, 2, 20]) {
    const ids = async (name: string) =>
      (await all((after) => polishesOf(read, house.id(name), after, most))).map(({ id }) => id);
    expect(await ids("Bo")).toEqual([grew, own]);
    expect(await ids("Cleo")).toEqual([ofCleo, grew]);
    expect(await ids("Ann")).toEqual([]);
  }
  const parts = async (name: string) => (await polishesOf(read, house.id(name), null)).rows;
  expect(await parts("Bo")).toMatchObject([
    { title: "A quiet hour", why: "It is hers.", by: { name: "Cleo" }, offeredBy: null },
    { why: "It is mine.", by: null, offeredBy: null },
  ]);
  expect(await parts("Cleo")).toMatchObject([
    { by: null, offeredBy: null },
    { why: "It is hers.", by: null, offeredBy: { name: "Bo" } },
  ]);
  for (const name of ["Bo", "Cleo"]) expect((await ownCounts(read, house.id(name), false)).polishes).toBe(2);
});

test("one's polishes stay, whatever becomes of them, and say what that is", async () => {
  const house = await aHouse();
  const number = await house.idea("A quiet hour");
  const ids = [];
  for (const body of ["One.", "Two.", "Three.", "Four."]) ids.push(await offers(house, "Bo", number, { body }));
  const [taken, left, back] = ids;
  await house.does("Ann", acceptPolish, { id: taken }, { ...polished, body: "One." });
  await house.does("Ann", declinePolish, { id: left }, { said: "A kind thought." });
  await house.does("Bo", withdrawPolish, { id: back });
  const { rows } = await polishesOf(house.db.read, house.id("Bo"), null);
  const became = ids.map((one) => rows.find(({ id }) => id === one)?.state);
  expect(became).toEqual(["accepted", "declined", "withdrawn", "offered"]);
});

test("a place far off in time is just the end or the beginning", async () => {
  const house = await busy();
  const id = house.id("Ann");
  for (const key of [-99_999_999_999_999, 0]) expect((await ideasOf(house.db.read, id, { key, id })).rows).toEqual([]);
  expect((await ideasOf(house.db.read, id, { key: 99_999_999_999_999, id })).rows).toHaveLength(5);
});
