import { expect, test } from "vitest";
import { openRecruiting, shareHypothesis, takeBackHypothesis, wouldJoin } from "#app/commands/index.ts";
import { draftView } from "#db/hypotheses.ts";
import { newsPage } from "#db/notifications.ts";
import type { House } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";
import { draft, whole } from "./drafting.ts";
import { happened, refused, toldBy } from "./story.ts";

const takesBack = (house: House, name = "Sam") => house.does(name, takeBackHypothesis, { number: "1" });

async function shared() {
  const house = await aHouse();
  await house.idea();
  await draft(house, "1", whole);
  await house.does("Sam", shareHypothesis, { number: "1" });
  return house;
}

test("the draft is staff's alone again, and what people were told of it leads to its idea", async () => {
  const house = await shared();
  await house.tell();
  const news = async () => (await newsPage(house.db.read, house.id("Ann"), null)).rows[0]?.about.href;
  expect(await news()).toMatch(/^\/pilots\/1\//);
  expect(await happened(house, () => takesBack(house))).toMatchObject([{ kind: "hypothesis-taken-back" }]);
  expect(await news()).toMatch(/^\/ideas\/1\//);
  expect(await draftView(house.db.read, 1, { readerId: null, forStaff: false, today: "2026-05-04" })).toBeNull();
  expect(await happened(house, () => takesBack(house))).toEqual([]);
});

test("who would join is kept in mind, and told when it opens", async () => {
  const house = await shared();
  await house.does("Cleo", wouldJoin, { number: "1" });
  await takesBack(house);
  const told = await toldBy(house, () => house.does("Sam", openRecruiting, { number: "1" }));
  expect(told.Cleo).toEqual(["pilot-opened"]);
  expect(await refused(house, () => takesBack(house))).toBe("pilot-not-draft (state)");
});

test("only staff take it back", async () => {
  const house = await shared();
  expect(await refused(house, () => takesBack(house, "Ann"))).toBe("not-found (missing)");
});
