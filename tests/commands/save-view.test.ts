import { expect, test } from "vitest";
import { createTag, saveView, setAttribute, setCompany } from "#app/commands/index.ts";
import { knownCompanies } from "#db/companies.ts";
import { viewsOf } from "#db/saved-views.ts";
import { aHouse } from "../support/house.ts";
import { refused } from "./story.ts";

test("Sam keeps a view under a name; the same name again stands for another; June sees neither", async () => {
  const house = await aHouse();
  await house.does("Ada", createTag, {}, { name: "Tea" });
  const views = async (name: string) =>
    (await viewsOf(house.db.read, house.id(name))).map(({ name, path }) => [name, path]);
  await house.does("Sam", saveView, {}, { name: "My tea", kind: "unheard", host: "me", tag: "tea", first: "" });
  expect(await views("Sam")).toEqual([["My tea", "/staff?kind=unheard&host=me&tag=tea"]]);
  await house.does("Sam", saveView, {}, { name: "My tea", first: "yes" });
  await house.does("Sam", saveView, {}, { name: "All" });
  expect(await views("Sam")).toEqual([
    ["All", "/staff"],
    ["My tea", "/staff?first=yes"],
  ]);
  expect(await views("June")).toEqual([]);
});

test("a view keeps which company wants it, and people with what", async () => {
  const house = await aHouse();
  await house.does("Sam", setCompany, { handle: "bo" }, { company: "Northwind" });
  await house.does("Sam", setAttribute, { handle: "bo" }, { name: "Plan", value: "Large" });
  const company = (await knownCompanies(house.db.read))[0]?.id as string;
  const save = (form: object) => house.does("Sam", saveView, {}, { name: "Theirs", ...form });
  expect((await save({ company })).to).toBe(`/staff?company=${company}`);
  expect((await save({ attribute: "plan=Large" })).to).toBe("/staff?attribute=plan%3DLarge");
  expect(await refused(house, () => save({ company: "lost" }))).toBe("unknown-company (state) at company");
  expect(await refused(house, () => save({ attribute: "plan=Small" }))).toBe("unknown-attribute (state) at attribute");
});

test("a view has a name and looks at what there is", async () => {
  const house = await aHouse();
  const save = (form: object) => refused(house, () => house.does("Sam", saveView, {}, { name: "Mine", ...form }));
  expect(await save({ name: " " })).toEqual({ name: "required" });
  expect(await save({ name: "x".repeat(61) })).toEqual({ name: "too-long" });
  expect(await save({ kind: "lost" })).toEqual({ kind: "not-a-choice" });
  expect(await save({ tag: "nothing" })).toBe("unknown-tag (state) at tag");
  expect(await refused(house, () => house.does("Ann", saveView, {}, { name: "Mine" }))).toBe("staff-only (forbidden)");
});
