import { expect, test } from "vitest";
import { castVote, keepVote, withdrawVote } from "#app/commands/index.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { aHouse } from "../support/house.ts";
import { seen } from "./crowd.ts";
import { changesMeaning } from "./polishing.ts";
import { happened, refused } from "./story.ts";

async function aVoteForSomethingElse() {
  const house = await aHouse();
  const number = await house.idea();
  await house.does("Cleo", castVote, { number }, { strength: "2" });
  await changesMeaning(house, number, "And no phones.");
  return { house, number };
}

test("Cleo keeps her vote with one click: it is for the new words, and says what it said", async () => {
  const { house, number } = await aVoteForSomethingElse();
  const events = await happened(house, () => house.does("Cleo", keepVote, { number }));
  expect(events).toMatchObject([{ kind: "vote-kept", data: { revision: 2 } }]);
  expect(await seen(house, "Cleo")).toMatchObject({ votes: 1, vote: { revision: 2, strength: 2 } });
  expect(await happened(house, () => house.does("Cleo", keepVote, { number }))).toEqual([]);
});

test("it counts until she takes it back; given again it is for the words of then", async () => {
  const { house, number } = await aVoteForSomethingElse();
  expect(await seen(house, "Vi")).toMatchObject({ votes: 1 });
  await house.does("Cleo", withdrawVote, { number });
  expect(await seen(house, "Vi")).toMatchObject({ votes: 0 });
  await house.does("Cleo", castVote, { number });
  expect(await seen(house, "Cleo")).toMatchObject({ votes: 1, vote: { revision: 2 } });
});

test("what changed after she looked, she is asked about again", async () => {
  const { house, number } = await aVoteForSomethingElse();
  await changesMeaning(house, number, "And no shoes.");
  await house.does("Cleo", keepVote, { number }, { revision: "2" });
  expect(await seen(house, "Cleo")).toMatchObject({ meaningRevision: 3, vote: { revision: 2 } });
  await house.does("Cleo", keepVote, { number }, { revision: "99" });
  expect(await seen(house, "Cleo")).toMatchObject({ vote: { revision: 3 } });
});

test("saying what the vote means does not keep it, and who has none keeps none", async () => {
  const { house, number } = await aVoteForSomethingElse();
  await house.does("Cleo", castVote, { number }, { strength: "3" });
  expect(await seen(house, "Cleo")).toMatchObject({ vote: { revision: 1, strength: 3 } });
  expect(await happened(house, () => house.does("June", keepVote, { number }))).toEqual([]);
  await expect(house.does("Vi", keepVote, { number })).rejects.toThrow(new Refusal("sign-in-first"));
  expect(await refused(house, () => house.does("Cleo", keepVote, { number }, { revision: "no" }))).toEqual({
    revision: "not-a-number",
  });
});
