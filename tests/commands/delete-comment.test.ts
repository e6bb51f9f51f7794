import { expect, test } from "vitest";
import { addComment, answerIdea, deleteComment } from "#app/commands/index.ts";
import { questionsTo } from "#db/clarifying.ts";
import { threadOf } from "#db/comments.ts";
import { ideaByNumber, ideaRow } from "#db/ideas.ts";
import { comments } from "#db/schema.ts";
import { aHouse } from "../support/house.ts";
import { formId, happened, refused } from "./story.ts";

async function commented() {
  const house = await aHouse();
  const number = await house.idea();
  const says = (name: string, form: object) => house.does(name, addComment, { number }, { ...form });
  await says("Bo", { id: formId(), body: "A secret" });
  const takeBack = (name = "Bo", id = formId()) => house.does(name, deleteComment, { id });
  const thread = async () => {
    const idea = await ideaByNumber(house.db.read, 1);
    const reader = { readerId: null, forStaff: false, most: 100 };
    return (await threadOf(house.db.read, idea?.id as string, reader)).thread;
  };
  return { house, says, takeBack, thread };
}

test("Bo takes his comment back: its words are gone from everywhere", async () => {
  const { house, takeBack, thread } = await commented();
  expect(await happened(house, () => takeBack())).toMatchObject([
    { kind: "comment-deleted", about: ["comment", "idea"] },
  ]);
  expect(await thread()).toEqual([]);
  expect(await ideaRow(house.db.read, null, 1)).toMatchObject({ comments: 0 });
  expect(JSON.stringify(await house.db.read.select().from(comments))).not.toContain("secret");
});

test("its place stays while others have replied to it, and goes with the last reply", async () => {
  const { house, says, takeBack, thread } = await commented();
  await says("Ann", { id: formId(2), body: "Tell!", parent: formId() });
  await takeBack();
  expect(await thread()).toMatchObject([{ deleted: true, html: "", replies: [{ html: "<p>Tell!</p>" }] }]);
  await takeBack("Ann", formId(2));
  expect(await thread()).toEqual([]);
  expect(await ideaRow(house.db.read, null, 1)).toMatchObject({ comments: 0 });
});

test("a comment taken back ten times at once is counted off once", async () => {
  const { house, takeBack } = await commented();
  const answers = await Promise.allSettled(Array.from({ length: 10 }, () => takeBack()));
  expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await ideaRow(house.db.read, null, 1)).toMatchObject({ comments: 0 });
  expect(await refused(house, () => takeBack())).toBe("not-found (missing)");
});

test("the reply that answered a question of the staff is taken back: the next one counts, or it waits again", async () => {
  const { house, says, takeBack } = await commented();
  const asked = async () => (await questionsTo(house.db.read, house.id("Ann"))).length;
  await says("Sam", { id: formId(2), body: "Which hour?", kind: "question" });
  await says("Ann", { id: formId(3), body: "Seven.", parent: formId(2) });
  await says("Ann", { id: formId(4), body: "Eight.", parent: formId(2) });
  await says("Bo", { id: formId(5), body: "Nine.", parent: formId(2) });
  await happened(house, () => takeBack("Ann", formId(3)));
  expect(await asked()).toBe(0);
  await happened(house, () => takeBack("Ann", formId(4)));
  expect(await asked()).toBe(1);
  await says("Ann", { id: formId(6), body: "Seven after all.", parent: formId(2) });
  expect(await asked()).toBe(0);
});

test("two such replies taken back at once leave it waiting, and a question taken back waits for nobody", async () => {
  const { house, says, takeBack } = await commented();
  const asked = async () => (await questionsTo(house.db.read, house.id("Ann"))).length;
  await says("Sam", { id: formId(2), body: "Which hour?", kind: "question" });
  for (const n of [3, 4]) await says("Ann", { id: formId(n), body: `Answer ${n}`, parent: formId(2) });
  await happened(house, () => Promise.all([3, 4].map((n) => takeBack("Ann", formId(n)))));
  expect(await asked()).toBe(1);
  await takeBack("Sam", formId(2));
  expect(await asked()).toBe(0);
});

test("a note taken back counts nothing off", async () => {
  const { house, says } = await commented();
  await says("Sam", { id: formId(3), body: "Hm.", kind: "note" });
  await happened(house, () => house.does("Sam", deleteComment, { id: formId(3) }));
  expect(await ideaRow(house.db.read, null, 1)).toMatchObject({ comments: 1 });
});

test("nobody takes back another's words", async () => {
  const { house, takeBack } = await commented();
  for (const name of ["Ann", "Sam", "Ada"])
    expect(await refused(house, () => takeBack(name))).toBe("not-yours (forbidden)");
  expect(await refused(house, () => takeBack("Vi"))).toBe("sign-in-first (sign-in)");
});

test("an official answer stays, whether or not it moved the idea: being heard can't be taken back", async () => {
  const { house, takeBack } = await commented();
  const id = formId(2);
  await house.does("Sam", answerIdea, { number: "1" }, { id, body: "I hear you." });
  expect(await refused(house, () => takeBack("Sam", id))).toBe("answer-stays (rule)");
});
