import { expect, test } from "vitest";
import { removeAttribute, setAttribute } from "#app/commands/index.ts";
import { attributesOf } from "#db/attributes.ts";
import { aHouse } from "../support/house.ts";
import { happened, kinds, refused } from "./story.ts";

test("June takes back what Sam said of Ann, and what he did not say is nothing to take back", async () => {
  const house = await aHouse();
  const ann = { handle: "ann" };
  await house.does("Sam", setAttribute, ann, { name: "Plan", value: "large" });
  const remove = (by = "June") => house.does(by, removeAttribute, ann, { name: "PLAN" });
  expect(await refused(house, () => remove("Bo"))).toBe("not-found (missing)");
  expect(await happened(house, () => remove())).toMatchObject([{ kind: "attribute-removed", about: ["person"] }]);
  expect(await attributesOf(house.db.read, house.id("Ann"))).toEqual([]);
  expect(await kinds(house, () => remove())).toEqual([]);
});
