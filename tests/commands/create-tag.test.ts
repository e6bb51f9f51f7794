import { expect, test } from "vitest";
import { createTag } from "#app/commands/index.ts";
import { allTags } from "#db/tags.ts";
import { aHouse } from "../support/house.ts";
import { happened, refused } from "./story.ts";

test("Ada makes a tag, and there is one of its name in whatever letters", async () => {
  const house = await aHouse();
  const make = (name: string) => house.does("Ada", createTag, {}, { name });
  expect(await happened(house, () => make(" Café "))).toMatchObject([
    { kind: "tag-created", about: ["tag"], data: {} },
  ]);
  for (const name of ["Café", "cafe", "CAFÉ", "cafe\u0301"])
    expect(await refused(house, () => make(name))).toBe("tag-exists (rule) at name");
  expect(await allTags(house.db.read)).toMatchObject([{ name: "Café", slug: "cafe", ideasCount: 0, retiredAt: null }]);
});

test("tags of every script have an address of their own", async () => {
  const house = await aHouse();
  for (const name of ["静かな", "هادئ", "Tag", "🎉", "A/b", "a b"]) await house.does("Ada", createTag, {}, { name });
  const slugs = (await allTags(house.db.read)).map(({ slug }) => slug);
  expect(new Set(slugs).size).toBe(6);
  expect(slugs.every((slug) => /^[a-z0-9-]+$/.test(slug))).toBe(true);
});

test.each([
  [{}, { name: "required" }],
  [{ name: "  " }, { name: "required" }],
  [{ name: "a".repeat(31) }, { name: "too-long" }],
  [{ name: "two\nlines" }, { name: "control-characters" }],
])("a form like %j is sent back with its faults", async (form, faults) => {
  const house = await aHouse();
  expect(await refused(house, () => house.does("Ada", createTag, {}, form))).toEqual(faults);
});

test("only the admin makes tags for all", async () => {
  const house = await aHouse();
  for (const name of ["Sam", "Ann"])
    expect(await refused(house, () => house.does(name, createTag, {}, { name: "Tea" }))).toBe("admin-only (forbidden)");
});
