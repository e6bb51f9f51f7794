import { expect, test } from "vitest";
import {
  addComment,
  answerIdea,
  castVote,
  createTag,
  mergeTag,
  openPilot,
  postIdea,
  retireTag,
  tagIdea,
  withdrawVote,
} from "#app/commands/index.ts";
import { addDays, dayIn } from "#app/domain/calendar.ts";
import { tagsOf } from "#db/idea-tags.ts";
import { ideaByNumber } from "#db/ideas.ts";
import { recount } from "#db/recount.ts";
import { tagBySlug } from "#db/tags.ts";
import { ideasByStage } from "#db/tallies.ts";
import type { House } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";
import { happened, refused } from "./story.ts";

async function withTags(...names: string[]) {
  const house = await aHouse();
  for (const name of names) await house.does("Ada", createTag, {}, { name });
  return house;
}

async function borne(house: House, number = "1"): Promise<string[]> {
  const idea = await ideaByNumber(house.db.read, Number(number));
  return (await tagsOf(house.db.read, idea?.id ?? "")).map(({ name }) => name);
}

test("Ann gives her idea tags as she posts it, and others later", async () => {
  const house = await withTags("Mornings", "Quiet", "Tea");
  const form = { title: "A quiet hour", tags: ["quiet", "mornings"] };
  const [posted] = await happened(house, () => house.does("Ann", postIdea, {}, form));
  expect(posted).toMatchObject({ kind: "idea-posted", about: ["idea", "tag", "tag"] });
  expect(await borne(house)).toEqual(["Mornings", "Quiet"]);
  const change = () => house.does("Ann", tagIdea, { number: "1" }, { tags: "tea\nquiet" });
  expect(await happened(house, change)).toMatchObject([{ kind: "idea-tagged", about: ["idea", "tag", "tag"] }]);
  expect(await borne(house)).toEqual(["Quiet", "Tea"]);
  expect(await happened(house, change)).toEqual([]);
  await house.does("Ann", tagIdea, { number: "1" });
  expect(await borne(house)).toEqual([]);
  expect(await recount(house.db.read)).toEqual([]);
});

test("staff tag any idea, and make a tag by typing it; one that is there in other letters is taken", async () => {
  const house = await withTags("Café");
  await house.idea();
  const form = { tags: ["cafe"], new: " Slow  food, CAFE,, slow food " };
  const events = await happened(house, () => house.does("Sam", tagIdea, { number: "1" }, form));
  expect(events.map(({ kind, cause }) => [kind, cause]).sort()).toEqual([
    ["idea-tagged", null],
    ["tag-created", "idea-tagged"],
  ]);
  expect(await borne(house)).toEqual(["Café", "slow food"]);
});

test("others' ideas are not Bo's to tag, Ann makes no tags, and Vi signs in first", async () => {
  const house = await withTags("Quiet");
  await house.idea();
  const by = (name: string, form: object, number = "1") =>
    refused(house, () => house.does(name, tagIdea, { number }, { ...form }));
  expect(await by("Bo", { tags: "quiet" })).toBe("not-yours (forbidden)");
  expect(await by("Vi", { tags: "quiet" })).toBe("sign-in-first (sign-in)");
  expect(await by("Ann", { new: "My own" })).toBe("staff-only (forbidden)");
  expect(await by("Ann", { tags: "quiet" }, "9")).toBe("not-found (missing)");
});

test("an idea bears five tags at most, and a flood of them is refused", async () => {
  const names = ["One", "Two", "Three", "Four", "Five", "Six"];
  const house = await withTags(...names);
  await house.idea();
  const slugs = names.map((name) => name.toLowerCase());
  const by = (name: string, form: object) =>
    refused(house, () => house.does(name, tagIdea, { number: "1" }, { ...form }));
  expect(await by("Ann", { tags: slugs })).toBe("too-many-tags (rule) at tags");
  expect(await by("Ann", { tags: Array.from({ length: 600 }, (_, n) => `t${n}`) })).toBe(
    "too-many-tags (rule) at tags",
  );
  expect(await by("Sam", { tags: slugs.slice(0, 5), new: "Seven" })).toBe("too-many-tags (rule) at new");
  expect(await by("Sam", { new: "a,b,c,d,e,f" })).toBe("too-many-tags (rule) at new");
  expect(await by("Sam", { new: "a".repeat(31) })).toEqual({ new: "too-long" });
  const post = () => house.does("Ann", postIdea, {}, { title: "A", tags: slugs });
  expect(await refused(house, post)).toBe("too-many-tags (rule) at tags");
});

test.each(["nowhere", "\u0000", "quiet'--", "QUIET", "a".repeat(5_000)])("there is no tag %j", async (slug) => {
  const house = await withTags("Quiet");
  await house.idea();
  const give = () => house.does("Ann", tagIdea, { number: "1" }, { tags: ["quiet", slug] });
  expect(await refused(house, give)).toBe("unknown-tag (state) at tags");
});

test("a retired tag stays where it is, and is given to no more", async () => {
  const house = await withTags("Quiet", "Tea");
  await house.idea();
  await house.idea("Another");
  await house.does("Ann", tagIdea, { number: "1" }, { tags: "quiet" });
  await house.does("Ada", retireTag, { slug: "quiet" });
  await house.does("Ann", tagIdea, { number: "1" }, { tags: ["quiet", "tea"] });
  expect(await borne(house)).toEqual(["Quiet", "Tea"]);
  const give = (form: object, name = "Ann") =>
    refused(house, () => house.does(name, tagIdea, { number: "2" }, { ...form }));
  expect(await give({ tags: "quiet" })).toBe("unknown-tag (state) at tags");
  expect(await give({ new: "quiet" }, "Sam")).toBe("unknown-tag (state) at new");
});

test("whatever happens to an idea, it is counted and listed alike on the board and beside its tags", async () => {
  const house = await withTags("Quiet", "Tea");
  await house.idea();
  const about = { number: "1" };
  await house.does("Ann", tagIdea, about, { tags: ["quiet", "tea"] });
  await Promise.all(["Bo", "Cleo", "Sam"].map((name) => house.does(name, castVote, about)));
  await house.does("Cleo", withdrawVote, about);
  await house.does("Bo", addComment, about, { body: "Yes." });
  await house.does("Sam", answerIdea, about, { body: "So.", stage: "polishing" });
  const today = dayIn("Europe/Lisbon", house.now());
  const pilot = { hypothesis: "A", measure: "B", places: "2", from: addDays(today, 7), to: addDays(today, 21) };
  await house.does("Sam", openPilot, about, pilot);
  await house.does("Ann", tagIdea, about, { tags: "quiet" });
  const tag = await tagBySlug(house.db.read, "quiet");
  const counts = await ideasByStage(house.db.read, { tagId: tag?.id });
  expect(counts.filter(({ count }) => count > 0)).toEqual([{ stage: "piloting", count: 1 }]);
  expect(await recount(house.db.read)).toEqual([]);
});

test("votes, talk, tags and tidying up all at once leave every count right", async () => {
  const house = await withTags("Quiet", "Tea", "Mornings");
  const numbers = await Promise.all(Array.from({ length: 6 }, (_, n) => house.idea(`Idea ${n}`)));
  const calm = (deed: Promise<unknown>) => deed.catch((error) => expect(error.code).toBe("unknown-tag"));
  await Promise.all(
    numbers.flatMap((number) => [
      calm(house.does("Ann", tagIdea, { number }, { tags: ["tea", "quiet"] })),
      house.does("Bo", castVote, { number }),
      calm(house.does("Sam", tagIdea, { number }, { tags: ["mornings"], new: "Slow" })),
      house.does("Cleo", addComment, { number }, { body: number }),
      house.does("Sam", answerIdea, { number }, { body: "So.", stage: "polishing" }),
      ...(number === numbers[2] ? [house.does("Ada", mergeTag, { slug: "tea" }, { into: "mornings" })] : []),
    ]),
  );
  expect(await recount(house.db.read)).toEqual([]);
});
