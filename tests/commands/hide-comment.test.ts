import { expect, test } from "vitest";
import {
  addComment,
  answerGap,
  answerIdea,
  deleteComment,
  editComment,
  hideComment,
  hideIdea,
  mergeIdea,
  restoreComment,
} from "#app/commands/index.ts";
import { commentsOf } from "#db/comments.ts";
import type { House } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";
import { seen } from "./crowd.ts";
import { happened, refused, toldBy } from "./story.ts";

const reason = "It hurts somebody.";
const hides = (house: House, id: string, by = "Sam") => house.does(by, hideComment, { id }, { reason });
const restores = (house: House, id: string) => house.does("Sam", restoreComment, { id }, { reason: "It does not." });

async function saying(name = "Bo", form: object = {}) {
  const house = await aHouse();
  const number = await house.idea();
  const says = async (by: string, more: object = {}) => {
    const { to } = await house.does(by, addComment, { number }, { body: "You are *all* fools.", ...more });
    return to.split("#c-")[1] as string;
  };
  return { house, number, says, id: await says(name, form) };
}

test("Sam hides a comment: nobody but Bo and the staff read it, and it is not counted", async () => {
  const { house, number, id } = await saying("Bo", { kind: "yes-and" });
  const done = await happened(house, () => hides(house, id));
  expect(done).toMatchObject([{ kind: "comment-hidden", about: ["comment", "idea"] }]);
  for (const name of ["Vi", "Ann", "Cleo"])
    expect(await seen(house, name, number), name).toMatchObject({ comments: 0, thread: [], blocks: [] });
  for (const name of ["Bo", "Sam"])
    expect((await seen(house, name, number)).thread, name).toMatchObject([
      { html: expect.stringContaining("fools"), deleted: false, unseen: { because: "hidden", reason } },
    ]);
  expect((await commentsOf(house.db.read, house.id("Bo"), false, null)).rows).toMatchObject([{ unseen: "hidden" }]);
});

test("its place stays where others replied, without its words", async () => {
  const { house, number, id, says } = await saying();
  await says("Cleo", { body: "Please be kind.", parent: id });
  await hides(house, id);
  const { thread, comments } = await seen(house, "Vi", number);
  expect(comments).toBe(1);
  expect(thread).toMatchObject([{ html: "", deleted: true, unseen: { reason: null }, replies: [{ deleted: false }] }]);
  const reply = () => house.does("Ann", addComment, { number }, { body: "Yes.", parent: id });
  expect(await refused(house, reply)).toBe("comment-deleted (state)");
});

test("Bo is told why, and again when it is brought back", async () => {
  const { house, number, id } = await saying();
  expect(await toldBy(house, () => hides(house, id))).toEqual({ Bo: ["comment-hidden"] });
  expect(await toldBy(house, () => restores(house, id))).toEqual({ Bo: ["comment-restored"] });
  expect(await seen(house, "Vi", number)).toMatchObject({ comments: 1, thread: [{ unseen: null }] });
  expect(await refused(house, () => restores(house, id))).toBe("seen-already (state)");
});

test("an answer to what is missing, and to a question of the staff, count no more while it is hidden", async () => {
  const { house, number, says } = await saying();
  const [gap] = (await seen(house, "Ann", number)).gaps;
  const answered = await house.does("Bo", answerGap, { id: gap?.id }, { body: "Fools." });
  const question = await says("Sam", { body: "Which fools?", kind: "question" });
  const reply = await says("Ann", { body: "All of them.", parent: question });
  for (const id of [answered.to.split("#c-")[1] as string, reply]) {
    await happened(house, () => hides(house, id));
    await happened(house, () => restores(house, id));
  }
});

test("Bo may find better words, or take it back, while it is hidden", async () => {
  const { house, id } = await saying();
  await hides(house, id);
  await house.does("Bo", editComment, { id }, { body: "I disagree." });
  expect(await happened(house, () => house.does("Bo", deleteComment, { id }))).toHaveLength(1);
  expect(await refused(house, () => restores(house, id))).toBe("not-found (missing)");
});

test("for others it is not there", async () => {
  const { house, number, id } = await saying();
  await hides(house, id);
  expect(await refused(house, () => house.does("Cleo", deleteComment, { id }))).toBe("not-found (missing)");
  await house.does("Sam", hideIdea, { number }, { reason });
  expect(await refused(house, () => house.does("Bo", editComment, { id }, { body: "x" }))).toBe("not-found (missing)");
});

test("it is brought back also where its idea was merged since", async () => {
  const { house, number, id } = await saying();
  await hides(house, id);
  const other = await house.idea("Another");
  await house.does("Sam", mergeIdea, { number: other }, { from: number });
  expect(await happened(house, () => restores(house, id))).toHaveLength(1);
});

test("only staff hide comments, not the words of their own office; two at once are one", async () => {
  const { house, number, id } = await saying();
  const answer = (await house.does("Sam", answerIdea, { number }, { body: "We hear you." })).to.split(
    "#c-",
  )[1] as string;
  expect(await refused(house, () => hides(house, id, "Ann"))).toBe("staff-only (forbidden)");
  expect(await refused(house, () => hides(house, answer))).toBe("staff-words-stay (rule)");
  const both = await Promise.allSettled([hides(house, id), hides(house, id, "June")]);
  expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await refused(house, () => hides(house, id))).toBe("hidden-already (state)");
});
