import { expect, test } from "vitest";
import { createTag, deleteIdea, mergeIdea, retireTag, tagIdea, tagIdeas } from "#app/commands/index.ts";
import { borne, withIdeas } from "./batching.ts";
import { happened, kinds, refused } from "./story.ts";

test("Sam gives three ideas the same tag at once, beside those they bear, with an event for each", async () => {
  const house = await withIdeas(3);
  await house.does("Sam", tagIdea, { number: "1" }, { tags: "tea" });
  const form = { idea: ["1", "2", "3"], tags: "quiet" };
  const events = await happened(house, () => house.does("Sam", tagIdeas, {}, form));
  expect(events.map(({ kind, cause, about }) => [kind, cause, about])).toEqual(
    Array(3).fill(["idea-tagged", null, ["batch", "idea", "tag"]]),
  );
  expect(await Promise.all([1, 2, 3].map((number) => borne(house, number)))).toEqual([
    ["Quiet", "Tea"],
    ["Quiet"],
    ["Quiet"],
  ]);
});

test("an idea that bears it already is left as it is, and a second click does nothing", async () => {
  const house = await withIdeas(2);
  await house.does("Sam", tagIdea, { number: "1" }, { tags: "tea" });
  const form = { idea: "1\n2", tags: "tea" };
  expect(await kinds(house, () => house.does("Sam", tagIdeas, {}, form))).toEqual(["idea-tagged"]);
  expect(await kinds(house, () => house.does("Sam", tagIdeas, {}, form))).toEqual([]);
});

test("one idea that can't bear another tag keeps all of them as they were, and is named", async () => {
  const house = await withIdeas(2);
  for (const name of ["A", "B", "C", "D"]) await house.does("Ada", createTag, {}, { name });
  await house.does("Sam", tagIdea, { number: "2" }, { tags: ["a", "b", "c", "d", "tea"] });
  const tag = (form: object) => refused(house, () => house.does("Sam", tagIdeas, {}, { tags: "quiet", ...form }));
  expect(await tag({ idea: ["1", "2"] })).toBe("too-many-tags (rule) at idea-2");
  expect(await tag({ idea: ["1", "9"] })).toBe("unknown-idea (rule) at idea-9");
  await house.does("Sam", mergeIdea, { number: "1" }, { from: "2" });
  expect(await tag({ idea: ["1", "2"] })).toBe("merged-before (state) at idea-2");
  await house.does("Ada", retireTag, { slug: "quiet" });
  expect(await tag({ idea: "1" })).toBe("unknown-tag (state) at tags");
});

test("customers tag no ideas of others, not even their own together", async () => {
  const house = await withIdeas(2);
  const form = { idea: ["1", "2"], tags: "tea" };
  expect(await refused(house, () => house.does("Ann", tagIdeas, {}, form))).toBe("staff-only (forbidden)");
  expect(await refused(house, () => house.does("Vi", tagIdeas, {}, form))).toBe("sign-in-first (sign-in)");
});

test("a form that ticks nothing, too much or something else is a fault", async () => {
  const house = await withIdeas(1);
  const tag = (form: object) => refused(house, () => house.does("Sam", tagIdeas, {}, { tags: "tea", ...form }));
  const many = Array.from({ length: 51 }, (_, at) => String(at + 1));
  expect(await tag({})).toEqual({ idea: "not-a-choice" });
  expect(await tag({ idea: "x" })).toEqual({ idea: "not-a-choice" });
  expect(await tag({ idea: many })).toEqual({ idea: "not-a-choice" });
  expect(await tag({ idea: "1", tags: "" })).toEqual({ tags: "not-a-choice" });
  await house.does("Ann", deleteIdea, { number: "1" }, {});
  expect(await tag({ idea: "1" })).toBe("unknown-idea (rule) at idea-1");
});
