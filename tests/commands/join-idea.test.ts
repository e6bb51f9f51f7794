import { expect, test } from "vitest";
import { joinIdea } from "#app/commands/index.ts";
import { comments } from "#db/schema.ts";
import { ownVote } from "#db/votes.ts";
import { aHouse } from "../support/house.ts";
import { formId, happened, kinds, refused } from "./story.ts";

const words = { title: "Silence before nine", body: "My hearing aid would thank you." };

test("Bo votes for Ann's idea instead of posting his own, and his words stand below it as a yes-and", async () => {
  const house = await aHouse();
  const number = await house.idea();
  const done = await happened(house, () => house.does("Bo", joinIdea, { number }, words));
  expect(done.map(({ kind, by, cause }) => [kind, by, cause])).toEqual([
    ["vote-cast", house.id("Bo"), null],
    ["comment-added", house.id("Bo"), "vote-cast"],
  ]);
  const [comment] = await house.db.read.select().from(comments);
  expect(comment).toMatchObject({
    kind: "yes-and",
    authorId: house.id("Bo"),
    body: `${words.title}\n\n${words.body}`,
    bodyHtml: `<p>${words.title}</p>\n<p>${words.body}</p>`,
  });
  expect(await ownVote(house.db.read, comment?.ideaId as string, house.id("Bo"))).not.toBeNull();
});

test("who voted before only brings words, and whose words say nothing new only votes", async () => {
  const house = await aHouse();
  const number = await house.idea("A quiet hour");
  expect(await kinds(house, () => house.does("Bo", joinIdea, { number }, { title: "a QUIET hour" }))).toEqual([
    "vote-cast",
  ]);
  expect(await kinds(house, () => house.does("Bo", joinIdea, { number }, words))).toEqual(["comment-added"]);
  expect(await kinds(house, () => house.does("Cleo", joinIdea, { number }))).toEqual(["vote-cast"]);
});

test("the form of a new idea may be sent here as it is, and twice makes one", async () => {
  const house = await aHouse();
  const number = await house.idea();
  const form = { ...words, id: formId(1), question: "", look: "1" };
  const first = await house.does("Bo", joinIdea, { number }, form);
  expect(await house.does("Bo", joinIdea, { number }, form)).toMatchObject({ events: [], to: first.to });
  expect(await house.db.read.$count(comments)).toBe(1);
});

test("visitors sign in first; an idea must be there; more than a comment holds is too long", async () => {
  const house = await aHouse();
  const number = await house.idea();
  expect(await refused(house, () => house.does("Vi", joinIdea, { number }, words))).toBe("sign-in-first (sign-in)");
  expect(await refused(house, () => house.does("Bo", joinIdea, { number: "9" }, words))).toBe("not-found (missing)");
  const long = { title: "A", body: "x".repeat(4_699) };
  expect(await refused(house, () => house.does("Bo", joinIdea, { number }, long))).toEqual({ body: "too-long" });
});
