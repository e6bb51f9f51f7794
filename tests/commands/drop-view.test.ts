import { expect, test } from "vitest";
import { dropView, saveView } from "#app/commands/index.ts";
import { viewsOf } from "#db/saved-views.ts";
import { aHouse } from "../support/house.ts";
import { refused } from "./story.ts";

test("Sam drops a view of his own; nobody else can, and a second time there is none", async () => {
  const house = await aHouse();
  await house.does("Sam", saveView, {}, { name: "Mine", host: "me" });
  const [view] = await viewsOf(house.db.read, house.id("Sam"));
  const params = { id: view?.id ?? "" };
  for (const name of ["June", "Ada"])
    expect(await refused(house, () => house.does(name, dropView, params))).toBe("not-yours (forbidden)");
  await house.does("Sam", dropView, params);
  expect(await viewsOf(house.db.read, house.id("Sam"))).toEqual([]);
  expect(await refused(house, () => house.does("Sam", dropView, params))).toBe("not-found (missing)");
});
