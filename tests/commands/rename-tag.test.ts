import { expect, test } from "vitest";
import { createTag, renameTag } from "#app/commands/index.ts";
import { tagBySlug } from "#db/tags.ts";
import { aHouse } from "../support/house.ts";
import { happened, refused } from "./story.ts";

async function withTea() {
  const house = await aHouse();
  await house.does("Ada", createTag, {}, { name: "Tea" });
  await house.does("Ada", createTag, {}, { name: "Coffee" });
  const rename = (slug: string, name: string, by = "Ada") => house.does(by, renameTag, { slug }, { name });
  return { house, rename };
}

test("a tag gets a better name, and its old address leads to it", async () => {
  const { house, rename } = await withTea();
  expect(await happened(house, () => rename("tea", "Hot drinks"))).toMatchObject([
    { kind: "tag-renamed", about: ["tag"] },
  ]);
  for (const slug of ["tea", "hot-drinks"])
    expect(await tagBySlug(house.db.read, slug)).toMatchObject({ name: "Hot drinks", slug: "hot-drinks" });
});

test("renamed back, it has its first address again; in other letters, it keeps it", async () => {
  const { house, rename } = await withTea();
  await rename("tea", "Hot drinks");
  await rename("hot-drinks", "TEA");
  expect(await tagBySlug(house.db.read, "hot-drinks")).toMatchObject({ name: "TEA", slug: "tea" });
});

test("another's name is refused, and an old address of another is not taken", async () => {
  const { house, rename } = await withTea();
  expect(await refused(house, () => rename("tea", "coffee"))).toBe("tag-exists (rule) at name");
  await rename("coffee", "Beans");
  await rename("tea", "Coffee");
  expect(await tagBySlug(house.db.read, "coffee")).toMatchObject({ name: "Beans" });
  expect(await tagBySlug(house.db.read, "tea")).toMatchObject({ name: "Coffee", slug: "coffee-2" });
});

test("only by its present address, and only by the admin", async () => {
  const { house, rename } = await withTea();
  await rename("tea", "Hot drinks");
  expect(await refused(house, () => rename("tea", "Tea"))).toBe("not-found (missing)");
  expect(await refused(house, () => rename("hot-drinks", "Tea", "Sam"))).toBe("admin-only (forbidden)");
});
