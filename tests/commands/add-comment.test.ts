import { describe, expect, test } from "vitest";
import {
  addComment,
  answerIdea,
  deleteComment,
  shareHypothesis,
  takeBackHypothesis,
  takeHost,
} from "#app/commands/index.ts";
import { questionsBy, questionsTo } from "#db/clarifying.ts";
import { threadOf } from "#db/comments.ts";
import { ideaByNumber, ideaRow } from "#db/ideas.ts";
import { pilotByNumber } from "#db/pilots.ts";
import { comments } from "#db/schema.ts";
import type { House } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";
import { seen } from "./crowd.ts";
import { draft, whole } from "./drafting.ts";
import { formId, happened, once, refused, toldBy } from "./story.ts";

const says = (house: House, name: string, form: object) => house.does(name, addComment, { number: "1" }, { ...form });

async function thread(house: House, name: string) {
  const idea = await ideaByNumber(house.db.read, 1);
  const reader = { readerId: null, forStaff: name === "Sam", most: 100 };
  return (await threadOf(house.db.read, idea?.id as string, reader)).thread;
}

test("Bo builds on Ann's idea, and Ann is told", async () => {
  const house = await aHouse();
  await house.idea();
  const told = await toldBy(house, async () => {
    const done = await happened(house, () =>
      says(house, "Bo", { id: formId(), body: "Yes, **and** tea.", kind: "yes-and" }),
    );
    expect(done).toEqual([
      {
        kind: "comment-added",
        by: house.id("Bo"),
        cause: null,
        about: ["comment", "idea"],
        data: { idea: 1, comment: formId(), parent: null, as: "yes-and" },
      },
    ]);
  });
  expect(told).toEqual({ Ann: ["comment-added"] });
  expect(await thread(house, "Ann")).toMatchObject([
    { kind: "yes-and", html: "<p>Yes, <strong>and</strong> tea.</p>" },
  ]);
  expect(await ideaRow(house.db.read, null, 1)).toMatchObject({ comments: 1 });
});

test("a reply is told to whom it answers and to the dreamer, never to who wrote it", async () => {
  const house = await aHouse();
  await house.idea();
  await says(house, "Bo", { id: formId(), body: "Which hour?", kind: "question" });
  expect(await toldBy(house, () => says(house, "Cleo", { body: "Eight!", parent: formId() }))).toEqual({
    Ann: ["comment-added"],
    Bo: ["comment-added"],
  });
  expect(await toldBy(house, () => says(house, "Ann", { body: "Nine.", parent: formId() }))).toEqual({
    Bo: ["comment-added"],
  });
  expect((await thread(house, "Ann")).map(({ replies }) => replies.length)).toEqual([2]);
});

test("one replies to what was said, not to replies, and not to what is gone or elsewhere", async () => {
  const house = await aHouse();
  await house.idea();
  const other = await house.idea("Warm cups");
  await house.does("Bo", addComment, { number: other }, { id: formId(9), body: "Elsewhere" });
  await says(house, "Bo", { id: formId(1), body: "Which hour?" });
  await says(house, "Ann", { id: formId(2), body: "Eight.", parent: formId(1) });
  await says(house, "Cleo", { id: formId(3), body: "Oops" });
  await house.does("Cleo", deleteComment, { id: formId(3) });
  const reply = (parent: string) => () => says(house, "Ann", { body: "And?", parent });
  expect(await refused(house, reply(formId(2)))).toBe("reply-to-reply (rule)");
  for (const gone of [formId(3), formId(8), formId(9)])
    expect(await refused(house, reply(gone))).toBe("comment-deleted (state)");
  expect(await refused(house, reply("garbage"))).toEqual({ parent: "not-a-choice" });
});

test("a note, and what is said under it, stays among staff: unseen, uncounted, untold", async () => {
  const house = await aHouse();
  await house.idea();
  const told = await toldBy(house, async () => {
    await says(house, "Sam", { id: formId(1), body: "Looks like No. 7.", kind: "note" });
    await says(house, "June", { id: formId(2), body: "It does.", kind: "comment", parent: formId(1) });
  });
  expect(told).toEqual({});
  expect(await thread(house, "Ann")).toEqual([]);
  expect(await thread(house, "Sam")).toMatchObject([{ kind: "note", replies: [{ kind: "note" }] }]);
  expect(await ideaRow(house.db.read, null, 1)).toMatchObject({ comments: 0 });
  expect(await refused(house, () => says(house, "Ann", { body: "Hm?", parent: formId(1) }))).toBe(
    "comment-deleted (state)",
  );
  expect(await refused(house, () => says(house, "Ann", { body: "Hm?", kind: "note" }))).toBe("staff-only (forbidden)");
});

test("a form sent five times at once makes one comment, and other words or people with its id make their own", async () => {
  const house = await aHouse();
  await house.idea();
  await once(Array.from({ length: 5 }, () => says(house, "Bo", { id: formId(), body: "Once" })));
  expect(await house.db.read.$count(comments)).toBe(1);
  for (const [name, body] of [
    ["Bo", "Twice"],
    ["Cleo", "Once"],
  ] as const)
    await says(house, name, { id: formId(), body });
  expect((await thread(house, "Ann")).map(({ html }) => html).sort()).toEqual([
    "<p>Once</p>",
    "<p>Once</p>",
    "<p>Twice</p>",
  ]);
});

test("the same words again within a minute were sent twice; later they are meant", async () => {
  const house = await aHouse();
  await house.idea();
  const again = () => says(house, "Bo", { body: "Yes!" });
  const first = await again();
  expect(await again()).toEqual({ to: first.to, events: [] });
  await says(house, "Cleo", { body: "Yes!" });
  await house.later(1);
  await again();
  expect(await ideaRow(house.db.read, null, 1)).toMatchObject({ comments: 3 });
});

test("a note and the same words for everybody are two things", async () => {
  const house = await aHouse();
  await house.idea();
  await says(house, "Sam", { body: "It is fixed.", kind: "note" });
  await says(house, "Sam", { body: "It is fixed.", kind: "comment" });
  expect(await thread(house, "Ann")).toMatchObject([{ kind: "comment" }]);
});

test("what staff ask waits for the dreamer, whose first reply answers it; the asker and the host are told once", async () => {
  const house = await aHouse();
  const number = await house.idea();
  await house.does("June", takeHost, { number });
  await says(house, "Sam", { id: formId(), body: "Which hour?", kind: "question" });
  expect((await seen(house, "Ann")).asked).toMatchObject([{ id: formId(), by: { name: "Sam" }, answeredAt: null }]);
  expect((await seen(house, "Bo")).asked).toEqual([]);
  await says(house, "Bo", { body: "Eight!", parent: formId() });
  await says(house, "Sam", { body: "Nine?", parent: formId() });
  expect(await thread(house, "Vi")).toMatchObject([{ asked: "waits" }]);
  expect(await questionsBy(house.db.read, house.id("Sam"))).toMatchObject({ waiting: [{}], answered: [] });

  const told = await toldBy(house, async () => {
    const done = await happened(house, () => says(house, "Ann", { id: formId(2), body: "Seven.", parent: formId() }));
    expect(done).toMatchObject([
      { kind: "comment-added", cause: null, data: { clarifies: 1 } },
      {
        kind: "idea-clarified",
        by: house.id("Ann"),
        cause: "comment-added",
        data: { idea: 1, comment: formId(2), asked: formId() },
      },
    ]);
  });
  expect(told).toEqual({ June: ["idea-clarified"], Sam: ["idea-clarified"] });
  expect((await seen(house, "Ann")).asked).toEqual([]);
  expect(await thread(house, "Vi")).toMatchObject([{ asked: "answered" }]);
  expect(await questionsBy(house.db.read, house.id("Sam"))).toMatchObject({ waiting: [], answered: [{}] });
  expect(await toldBy(house, () => says(house, "Ann", { body: "Or six.", parent: formId() }))).toEqual({
    Sam: ["comment-added"],
  });
});

test("two replies of the dreamer at once answer it once", async () => {
  const house = await aHouse();
  await house.idea();
  await says(house, "Sam", { id: formId(), body: "Which hour?", kind: "question" });
  const done = await happened(house, () =>
    Promise.all(["Seven.", "Eight."].map((body) => says(house, "Ann", { body, parent: formId() }))),
  );
  expect(done.filter(({ kind }) => kind === "idea-clarified")).toHaveLength(1);
});

test("nobody waits for what a customer asks, what staff ask of their own idea, or what is asked in a reply", async () => {
  const house = await aHouse();
  await house.idea("Lamps", "Sam");
  await says(house, "Bo", { id: formId(1), body: "Which?", kind: "question" });
  await says(house, "Sam", { id: formId(2), body: "Too bright?", kind: "question" });
  await says(house, "June", { id: formId(3), body: "Both?", kind: "question", parent: formId(1) });
  expect((await seen(house, "Sam")).asked).toEqual([]);
  expect((await thread(house, "Vi")).map(({ asked }) => asked)).toEqual([null, null]);
  expect(await questionsTo(house.db.read, house.id("Sam"))).toEqual([]);
});

test("only staff answer officially, and a comment says something", async () => {
  const house = await aHouse();
  await house.idea();
  expect(await refused(house, () => says(house, "Ann", { body: "A", kind: "answer" }))).toEqual({
    kind: "not-a-choice",
  });
  expect(await refused(house, () => says(house, "Ann", { body: " \u200d\n" }))).toEqual({ body: "required" });
  expect(await refused(house, () => says(house, "Ann", { body: "x".repeat(5_001) }))).toEqual({ body: "too-long" });
  expect(await refused(house, () => says(house, "Ann", { body: "A", authorId: "bo" }))).toEqual({
    authorId: "unknown-field",
  });
  expect(await refused(house, () => says(house, "Vi", { body: "A" }))).toBe("sign-in-first (sign-in)");
  expect(await refused(house, () => house.does("Ann", answerIdea, { number: "1" }, { body: "A" }))).toBe(
    "staff-only (forbidden)",
  );
});

describe("about a shared hypothesis", () => {
  async function shared() {
    const house = await aHouse();
    const number = await house.idea();
    await house.idea("Calm");
    await draft(house, number, { ...whole, host: "june" });
    await house.does("Sam", shareHypothesis, { number: "1" });
    return { house, number };
  }

  test("stands on the pilot's page and with the idea, replies too; its host is told", async () => {
    const { house, number } = await shared();
    const say = () => house.does("Bo", addComment, { number }, { body: "Count me in.", pilot: "1" });
    expect(await toldBy(house, say)).toMatchObject({ Ann: ["comment-added"], June: ["comment-added"] });
    const idea = await ideaByNumber(house.db.read, 1);
    const reading = { readerId: null, forStaff: false, most: 100 };
    const [said] = (await threadOf(house.db.read, idea?.id as string, reading)).thread;
    expect(said).toMatchObject({ html: "<p>Count me in.</p>", pilot: { number: 1 } });
    await house.does("June", addComment, { number }, { body: "Gladly.", parent: said?.id });
    await house.does("Bo", addComment, { number }, { body: "Of something else." });
    const pilot = await pilotByNumber(house.db.read, 1, true);
    const { thread } = await threadOf(house.db.read, { pilotId: pilot?.id as string }, reading);
    expect(thread).toMatchObject([{ id: said?.id, replies: [{ author: { name: "June" } }] }]);
  });

  test("names no pilot that is another idea's, or can't be seen any more", async () => {
    const { house, number } = await shared();
    const say = (number: string, pilot: string, name = "Bo") =>
      refused(house, () => house.does(name, addComment, { number }, { body: "Yes.", pilot }));
    expect(await say("2", "1")).toBe("hypothesis-not-shared (state)");
    expect(await say(number, "9")).toBe("hypothesis-not-shared (state)");
    expect(await say(number, "x")).toBe("hypothesis-not-shared (state)");
    const { to } = await house.does("Bo", addComment, { number }, { body: "I would.", pilot: "1" });
    await house.does("Sam", takeBackHypothesis, { number: "1" });
    expect(await say(number, "1")).toBe("hypothesis-not-shared (state)");
    // What was said stays, and names no page that is not there.
    const idea = await ideaByNumber(house.db.read, 1);
    const { thread } = await threadOf(house.db.read, idea?.id as string, { readerId: null, forStaff: false, most: 9 });
    expect(thread).toMatchObject([{ id: to.split("#c-")[1], pilot: null }]);
  });
});
