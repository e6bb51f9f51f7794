import { expect, test } from "vitest";
import { openRecruiting, shareHypothesis, takeBackHypothesis, wouldJoin, wouldNotJoin } from "#app/commands/index.ts";
import { pilotByNumber } from "#db/pilots.ts";
import { aHouse } from "../support/house.ts";
import { draft, whole } from "./drafting.ts";
import { happened, refused } from "./story.ts";

test("Bo would not join after all, also once it has opened, and may change that again", async () => {
  const house = await aHouse();
  await house.idea();
  await draft(house, "1", whole);
  expect(await refused(house, () => house.does("Bo", wouldNotJoin, { number: "1" }))).toBe("not-found (missing)");
  await house.does("Sam", shareHypothesis, { number: "1" });
  const leaves = () => house.does("Bo", wouldNotJoin, { number: "1" });
  expect(await happened(house, leaves)).toEqual([]);
  await house.does("Bo", wouldJoin, { number: "1" });
  expect(await happened(house, () => Promise.all([leaves(), leaves()]))).toMatchObject([{ kind: "would-not-join" }]);
  await house.does("Bo", wouldJoin, { number: "1" });
  await house.does("Sam", openRecruiting, { number: "1" });
  await leaves();
  expect(await pilotByNumber(house.db.read, 1, true)).toMatchObject({ wouldJoinCount: 0 });
});

test("what Bo said is Bo's to take back, also while the hypothesis is not shared; for others it is not there", async () => {
  const house = await aHouse();
  await house.idea();
  await draft(house, "1", whole);
  await house.does("Sam", shareHypothesis, { number: "1" });
  await house.does("Bo", wouldJoin, { number: "1" });
  await house.does("Sam", takeBackHypothesis, { number: "1" });
  const leaves = (name: string) => house.does(name, wouldNotJoin, { number: "1" });
  expect(await refused(house, () => leaves("Cleo"))).toBe("not-found (missing)");
  expect(await happened(house, () => leaves("Bo"))).toMatchObject([{ kind: "would-not-join" }]);
  expect(await pilotByNumber(house.db.read, 1, true)).toMatchObject({ wouldJoinCount: 0 });
  expect(await refused(house, () => leaves("Bo"))).toBe("not-found (missing)");
});
