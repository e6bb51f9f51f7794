import { expect, test } from "vitest";
import { createTag, retireTag } from "#app/commands/index.ts";
import { tagsToGive } from "#db/tags.ts";
import { aHouse } from "../support/house.ts";
import { happened, refused } from "./story.ts";

test("a retired tag is offered no more; retiring it again changes nothing", async () => {
  const house = await aHouse();
  for (const name of ["Tea", "Coffee"]) await house.does("Ada", createTag, {}, { name });
  const retire = (by = "Ada", slug = "tea") => house.does(by, retireTag, { slug });
  expect(await happened(house, () => retire())).toMatchObject([{ kind: "tag-retired", about: ["tag"] }]);
  expect(await happened(house, () => retire())).toEqual([]);
  expect(await tagsToGive(house.db.read)).toEqual([{ slug: "coffee", name: "Coffee" }]);
  expect(await refused(house, () => retire("Sam", "coffee"))).toBe("admin-only (forbidden)");
  expect(await refused(house, () => retire("Ada", "nowhere"))).toBe("not-found (missing)");
});
