import { expect, test } from "vitest";
import {
  addComment,
  answerIdea,
  castVote,
  deleteComment,
  deleteIdea,
  openQuestion,
  postIdea,
  sayProvenance,
  tagIdea,
  takeHost,
  withdrawVote,
  writeQuestion,
} from "#app/commands/index.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { isGone } from "#db/gone.ts";
import { ideaList } from "#db/idea-list.ts";
import { ideaByNumber } from "#db/ideas.ts";
import { questionByNumber } from "#db/questions.ts";
import { recount } from "#db/recount.ts";
import { tags } from "#db/schema.ts";
import { searchIdeas } from "#db/search.ts";
import { ideasByStage } from "#db/tallies.ts";
import { numberOf } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";
import { everything, formId, happened, refused } from "./story.ts";

async function dreamed() {
  const house = await aHouse();
  const number = await house.idea("A secret garden");
  const takeBack = (name = "Ann") => house.does(name, deleteIdea, { number });
  return { house, number, takeBack };
}

test("Ann takes her idea back: its words are gone from everywhere, and its number is never given again", async () => {
  const { house, number, takeBack } = await dreamed();
  expect(await happened(house, () => takeBack())).toMatchObject([
    { kind: "idea-deleted", by: house.id("Ann"), about: ["idea"], data: { idea: 1 } },
  ]);
  const { read } = house.db;
  expect(JSON.stringify(await everything(read))).not.toContain("secret");
  expect(await isGone(read, "idea", Number(number))).toBe(true);
  expect(await ideaByNumber(read, Number(number))).toBe(null);
  expect((await ideaList(read, null, { sort: "new" })).rows).toEqual([]);
  expect((await searchIdeas(read, null, ["secret"])).rows).toEqual([]);
  expect(await ideasByStage(read)).toContainEqual({ stage: "rough", count: 0 });
  expect(await house.idea("Another one")).toBe("2");
  expect(await isGone(read, "idea", 2)).toBe(false);
});

test("it no longer counts as an answer to its question", async () => {
  const { house } = await dreamed();
  await house.does("Sam", writeQuestion, {}, { title: "What would be kind?", words: "" });
  await house.does("Sam", openQuestion, { number: "1" }, { until: "2026-05-20" });
  const number = numberOf(await house.does("Ann", postIdea, {}, { title: "A bench", question: "1" }));
  await happened(house, () => house.does("Ann", deleteIdea, { number }));
  expect(await questionByNumber(house.db.read, 1, false)).toMatchObject({ ideasCount: 0 });
});

test("its tags no longer count it", async () => {
  const { house, number, takeBack } = await dreamed();
  await house.does("Sam", tagIdea, { number }, { new: "Garden" });
  await happened(house, () => takeBack());
  expect(await house.db.read.select().from(tags)).toMatchObject([{ name: "Garden", ideasCount: 0 }]);
});

test("her own vote and her own words go with it", async () => {
  const { house, number, takeBack } = await dreamed();
  await house.does("Ann", castVote, { number });
  await house.does("Ann", addComment, { number }, { id: formId(), body: "And roses.", kind: "comment" });
  await house.does("Ann", addComment, { number }, { body: "Red ones.", parent: formId() });
  await happened(house, () => takeBack());
  expect(JSON.stringify(await everything(house.db.read))).not.toContain("roses");
});

test.each<[string, (house: Awaited<ReturnType<typeof aHouse>>, number: string) => Promise<unknown>]>([
  ["voted", (house, number) => house.does("Bo", castVote, { number })],
  ["commented", (house, number) => house.does("Bo", addComment, { number }, { body: "Lovely.", kind: "comment" })],
  ["noted something", (house, number) => house.does("Sam", addComment, { number }, { body: "Hm.", kind: "note" })],
  ["answered", (house, number) => house.does("Sam", answerIdea, { number }, { body: "I hear you." })],
  ["become its host", (house, number) => house.does("Sam", takeHost, { number })],
  ["opened a pilot", (house, number) => house.pilot(number)],
])("once somebody has %s, it stays", async (_, joinIn) => {
  const { house, number, takeBack } = await dreamed();
  await joinIn(house, number);
  expect(await refused(house, () => takeBack())).toBe("idea-shared (state)");
});

test("what others took back themselves keeps nobody from it", async () => {
  const { house, number, takeBack } = await dreamed();
  await house.does("Bo", castVote, { number });
  await house.does("Bo", withdrawVote, { number });
  await house.does("Bo", addComment, { number }, { id: formId(), body: "Lovely.", kind: "comment" });
  await house.does("Bo", deleteComment, { id: formId() });
  await happened(house, () => takeBack());
  expect(await isGone(house.db.read, "idea", 1)).toBe(true);
});

test("nobody takes back another's idea, and nobody one that is gone", async () => {
  const { house, takeBack } = await dreamed();
  for (const name of ["Bo", "Sam", "Ada"])
    expect(await refused(house, () => takeBack(name))).toBe("not-yours (forbidden)");
  expect(await refused(house, () => takeBack("Vi"))).toBe("sign-in-first (sign-in)");
  await takeBack();
  expect(await refused(house, () => takeBack())).toBe("not-found (missing)");
});

test("whoever joins in at that very moment is either in time, and it stays, or finds nothing there", async () => {
  const house = await aHouse();
  const ways = [
    (number: string) => house.does("Bo", castVote, { number }),
    (number: string) => house.does("Bo", addComment, { number }, { body: "Lovely.", kind: "comment" }),
    (number: string) => house.does("Sam", addComment, { number }, { body: "Hm.", kind: "note" }),
    (number: string) => house.does("Sam", takeHost, { number }),
    (number: string) => house.does("Sam", answerIdea, { number }, { body: "I hear you." }),
  ];
  for (let round = 0; round < 5; round++)
    for (const joinIn of ways) {
      const number = await house.idea();
      const both = [() => house.does("Ann", deleteIdea, { number }), () => joinIn(number)];
      if (round % 2) both.reverse();
      const answers = await Promise.allSettled(both.map((deed) => deed()));
      if (round % 2) answers.reverse();
      const [removal, joining] = answers as [PromiseSettledResult<unknown>, PromiseSettledResult<unknown>];
      const isLeft = (await ideaByNumber(house.db.read, Number(number))) !== null;
      expect([isLeft, removal.status, joining.status]).toEqual(
        isLeft ? [true, "rejected", "fulfilled"] : [false, "fulfilled", "rejected"],
      );
      const late = isLeft ? removal : joining;
      expect(late).toMatchObject({ reason: new Refusal(isLeft ? "idea-shared" : "not-found") });
    }
  expect(await recount(house.db.read)).toEqual([]);
});

test("where staff said an idea comes from stays with it, and so does the idea", async () => {
  const house = await aHouse();
  const number = await house.idea();
  await house.does("Sam", sayProvenance, { number }, { provenance: "new" });
  expect(await refused(house, () => house.does("Ann", deleteIdea, { number }))).toBe("idea-shared (state)");
});
