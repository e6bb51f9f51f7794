import { expect, test } from "vitest";
import { createTag, mergeTag, postIdea } from "#app/commands/index.ts";
import { ideaList } from "#db/idea-list.ts";
import { allTags, tagBySlug } from "#db/tags.ts";
import { aHouse } from "../support/house.ts";
import { happened, refused } from "./story.ts";

async function withIdeas() {
  const house = await aHouse();
  for (const name of ["Tea", "Hot drinks"]) await house.does("Ada", createTag, {}, { name });
  for (const tags of [["tea"], ["tea", "hot-drinks"], ["hot-drinks"]])
    await house.does("Ann", postIdea, {}, { title: tags.join(), tags });
  const merge = (slug: string, into: string, by = "Ada") => house.does(by, mergeTag, { slug }, { into });
  return { house, merge };
}

test("two tags become one: its ideas bear it once, and both addresses lead there", async () => {
  const { house, merge } = await withIdeas();
  expect(await happened(house, () => merge("tea", "hot-drinks"))).toMatchObject([
    { kind: "tag-merged", about: ["tag", "tag"] },
  ]);
  expect(await allTags(house.db.read)).toMatchObject([{ name: "Hot drinks", ideasCount: 3 }]);
  const tag = await tagBySlug(house.db.read, "tea");
  expect(tag?.slug).toBe("hot-drinks");
  const { rows } = await ideaList(house.db.read, null, { sort: "new", tagId: tag?.id });
  expect(rows.map(({ number }) => number).sort()).toEqual([1, 2, 3]);
});

test("a tag merged away may be made anew, with an address of its own", async () => {
  const { house, merge } = await withIdeas();
  await merge("tea", "hot-drinks");
  await house.does("Ada", createTag, {}, { name: "Tea" });
  expect(await tagBySlug(house.db.read, "tea")).toMatchObject({ name: "Hot drinks" });
  expect(await tagBySlug(house.db.read, "tea-2")).toMatchObject({ name: "Tea", ideasCount: 0 });
});

test("not into itself, nor into what is not there, nor by staff", async () => {
  const { house, merge } = await withIdeas();
  expect(await refused(house, () => merge("tea", "tea"))).toBe("unknown-tag (state) at into");
  expect(await refused(house, () => merge("tea", "nowhere"))).toBe("unknown-tag (state) at into");
  expect(await refused(house, () => merge("nowhere", "tea"))).toBe("not-found (missing)");
  expect(await refused(house, () => merge("tea", ""))).toEqual({ into: "required" });
  expect(await refused(house, () => merge("tea", "hot-drinks", "Sam"))).toBe("admin-only (forbidden)");
});
