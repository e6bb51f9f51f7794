import { expect, test } from "vitest";
import { addComment, addGap, answerGap, closeGap, deleteComment, deleteIdea } from "#app/commands/index.ts";
import { ideaByNumber, ideaRow } from "#db/ideas.ts";
import { comments } from "#db/schema.ts";
import type { House } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";
import { seen } from "./crowd.ts";
import { gapId, gapsIn } from "./missing.ts";
import { formId, happened, once, refused, toldBy } from "./story.ts";

const answers = async (house: House, name: string, body: string, named = "who") =>
  house.does(name, answerGap, { id: await gapId(house, named) }, { body });

test("an answer is a comment that says what it answers, and stands beside it too", async () => {
  const house = await aHouse();
  await house.idea();
  const id = await gapId(house);
  const told = await toldBy(house, async () => {
    const done = await happened(house, () =>
      house.does("Bo", answerGap, { id }, { id: formId(), body: "My *mother*, first." }),
    );
    expect(done).toEqual([
      {
        kind: "comment-added",
        by: house.id("Bo"),
        cause: null,
        about: ["comment", "idea"],
        data: { idea: 1, comment: formId(), parent: null, as: "comment", gap: id },
      },
    ]);
  });
  expect(told).toEqual({ Ann: ["comment-added"] });
  const page = await seen(house, "Vi");
  expect(page.thread).toMatchObject([{ kind: "comment", gap: { prompt: "who", words: null }, asked: null }]);
  expect(page.gaps[0]).toMatchObject({
    answers: 1,
    newest: { id: formId(), by: { name: "Bo" }, excerpt: "My mother, first." },
  });
  expect(await ideaRow(house.db.read, null, 1)).toMatchObject({ comments: 1 });
});

test("whoever said that it is missing is told as well", async () => {
  const house = await aHouse();
  await house.idea();
  await house.does("Sam", addGap, { number: "1" }, { words: "Which café?" });
  expect(await toldBy(house, () => answers(house, "Bo", "The Pier.", "Which café?"))).toEqual({
    Ann: ["comment-added"],
    Sam: ["comment-added"],
  });
  expect((await seen(house, "Vi")).thread).toMatchObject([{ gap: { prompt: null, words: "Which café?" } }]);
});

test("the newest answer stands beside it, and they are counted", async () => {
  const house = await aHouse();
  await house.idea();
  await answers(house, "Bo", "One");
  await house.later(1);
  await answers(house, "Cleo", "Two");
  expect((await gapsIn(house))[0]).toMatchObject({ answers: 2, newest: { by: { name: "Cleo" }, excerpt: "Two" } });
});

test("the same words answer two questions, or are a comment, and sent twice are one", async () => {
  const house = await aHouse();
  await house.idea();
  await answers(house, "Bo", "Nobody.");
  await answers(house, "Bo", "Nobody.", "today");
  await house.does("Bo", addComment, { number: "1" }, { body: "Nobody." });
  await answers(house, "Bo", "Nobody.");
  expect(await house.db.read.$count(comments)).toBe(3);
  const id = await gapId(house, "change");
  await once(
    Array.from({ length: 5 }, () => house.does("Bo", answerGap, { id }, { id: formId(), body: "Much would." })),
  );
  expect(await house.db.read.$count(comments)).toBe(4);
});

test("what was ticked off meanwhile still takes an answer: no words are lost", async () => {
  const house = await aHouse();
  await house.idea();
  const id = await gapId(house);
  await house.does("Ann", closeGap, { id });
  await happened(house, () => house.does("Bo", answerGap, { id }, { body: "Too late?" }));
  expect((await gapsIn(house))[0]).toMatchObject({ closed: true, answers: 1 });
});

test("an answer taken back is counted off, and the one before it stands there again", async () => {
  const house = await aHouse();
  await house.idea();
  await answers(house, "Bo", "One");
  await house.later(1);
  const id = await gapId(house);
  await house.does("Bo", answerGap, { id }, { id: formId(), body: "Two" });
  await happened(house, () => house.does("Bo", deleteComment, { id: formId() }));
  expect((await gapsIn(house))[0]).toMatchObject({ answers: 1, newest: { excerpt: "One" } });
});

test("Ann answers herself, and may still take the idea back with all of it", async () => {
  const house = await aHouse();
  const number = await house.idea();
  await answers(house, "Ann", "Me, for one.");
  await happened(house, () => house.does("Ann", deleteIdea, { number }));
  expect(await ideaByNumber(house.db.read, 1)).toBe(null);
});

test("a visitor signs in first, and an answer says something to what is there", async () => {
  const house = await aHouse();
  await house.idea();
  expect(await refused(house, () => answers(house, "Vi", "Me"))).toBe("sign-in-first (sign-in)");
  expect(await refused(house, () => answers(house, "Bo", " "))).toEqual({ body: "required" });
  expect(await refused(house, () => house.does("Bo", answerGap, { id: formId() }, { body: "A" }))).toBe(
    "not-found (missing)",
  );
});
