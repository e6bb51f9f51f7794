import { expect, test } from "vitest";
import { acceptCredit, changeProfile, closePage, openPage, shipIdea } from "#app/commands/index.ts";
import { contributor, contributorOnce, gemView } from "#db/celebrations.ts";
import { creditsOf } from "#db/credits.ts";
import { ideaRow } from "#db/ideas.ts";
import { theSite } from "#db/site.ts";
import { aHouse } from "../support/house.ts";
import { happened, refused } from "./story.ts";

test("Ann closes her page: it is gone at once, at each of her handles, and nothing leads to it", async () => {
  const house = await aHouse();
  const { read } = house.db;
  const number = await house.idea();
  await house.does("Sam", shipIdea, { number }, { body: "Here.", story: "It is quiet." });
  const [credit] = await creditsOf(read, house.id("Ann"));
  await house.does("Ann", acceptCredit, { id: credit?.id }, { shown: "name", page: "open" });
  await house.does("Ann", changeProfile, {}, { name: "Ann", handle: "ann-k", words: "", colour: "slate" });
  const leads = async () => [
    (await ideaRow(read, null, Number(number)))?.dreamer.handle,
    (await gemView(read, 1))?.credits[0]?.handle,
    await contributorOnce(read, "ann"),
  ];
  expect(await leads()).toEqual(["ann-k", "ann-k", "ann-k"]);
  const before = (await theSite(read))?.publicVersion;
  const done = await happened(house, () => house.does("Ann", closePage));
  expect(done).toMatchObject([{ kind: "page-closed", by: house.id("Ann"), about: ["person"] }]);
  expect((await theSite(read))?.publicVersion, "so that kept pages follow").not.toBe(before);
  expect(await contributor(read, "ann-k")).toBeNull();
  expect(await leads()).toEqual([null, null, null]);
  expect((await gemView(read, 1))?.credits, "what she accepted stands as she chose").toMatchObject([{ name: "Ann" }]);
  expect(await happened(house, () => house.does("Ann", closePage))).toEqual([]);
});

test("opened again, it holds again what stood on it, and may be found until she says otherwise", async () => {
  const house = await aHouse();
  await house.does("Ann", openPage, {}, { unlisted: "yes" });
  await house.does("Ann", closePage);
  await house.does("Ann", openPage);
  expect(await contributor(house.db.read, "ann")).toMatchObject({ unlisted: false });
});

test("who works here answers as a named person, so theirs stays", async () => {
  const house = await aHouse();
  for (const name of ["Sam", "Ada"])
    expect(await refused(house, () => house.does(name, closePage))).toBe("page-at-work (rule)");
  expect(await refused(house, () => house.does("Vi", closePage))).toBe("not-found (missing)");
});
