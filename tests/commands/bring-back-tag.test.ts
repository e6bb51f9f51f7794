import { expect, test } from "vitest";
import { bringBackTag, createTag, retireTag } from "#app/commands/index.ts";
import { tagsToGive } from "#db/tags.ts";
import { aHouse } from "../support/house.ts";
import { happened, refused } from "./story.ts";

test("a tag that is brought back is offered again; one that never went stays as it is", async () => {
  const house = await aHouse();
  await house.does("Ada", createTag, {}, { name: "Tea" });
  const bringBack = (by = "Ada") => house.does(by, bringBackTag, { slug: "tea" });
  expect(await happened(house, () => bringBack())).toEqual([]);
  await house.does("Ada", retireTag, { slug: "tea" });
  expect(await refused(house, () => bringBack("Sam"))).toBe("admin-only (forbidden)");
  expect(await happened(house, () => bringBack())).toMatchObject([{ kind: "tag-brought-back", about: ["tag"] }]);
  expect(await tagsToGive(house.db.read)).toEqual([{ slug: "tea", name: "Tea" }]);
});
