import { expect, test } from "vitest";
import { openRecruiting, shareHypothesis, takeBackHypothesis, wouldJoin } from "#app/commands/index.ts";
import { draftView } from "#db/hypotheses.ts";
import { recount } from "#db/recount.ts";
import type { House } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";
import { draft, whole } from "./drafting.ts";
import { happened, refused } from "./story.ts";

const joins = (house: House, name = "Bo") => house.does(name, wouldJoin, { number: "1" });

async function shared() {
  const house = await aHouse();
  await house.idea();
  await draft(house, "1", whole);
  await house.does("Sam", shareHypothesis, { number: "1" });
  return house;
}

const seen = (house: House, name = "Bo") =>
  draftView(house.db.read, 1, { readerId: house.id(name), forStaff: false, today: "2026-05-04" });

test("Bo would join, and counts once however often Bo says so", async () => {
  const house = await shared();
  expect(await happened(house, () => joins(house))).toMatchObject([{ kind: "would-join", about: ["pilot"] }]);
  await Promise.all(Array.from({ length: 6 }, () => joins(house)));
  await joins(house, "Ann");
  expect(await seen(house)).toMatchObject({ wouldJoin: 2, mine: true });
  expect(await seen(house, "Cleo")).toMatchObject({ wouldJoin: 2, mine: false });
  expect(await recount(house.db.read)).toEqual([]);
});

test("a crowd at once is counted to the last", async () => {
  const house = await shared();
  const names = Array.from({ length: 20 }, (_, n) => `Reader ${n}`);
  for (const name of names) await house.join(name);
  await Promise.all(names.map((name) => joins(house, name)));
  expect((await seen(house))?.wouldJoin).toBe(20);
  expect(await recount(house.db.read)).toEqual([]);
});

test("what is taken back is not there, and what has opened takes seats instead", async () => {
  const house = await shared();
  await house.does("Sam", takeBackHypothesis, { number: "1" });
  expect(await refused(house, () => joins(house))).toBe("not-found (missing)");
  expect(await refused(house, () => joins(house, "June"))).toBe("hypothesis-not-shared (state)");
  await house.does("Sam", openRecruiting, { number: "1" });
  expect(await refused(house, () => joins(house))).toBe("hypothesis-not-shared (state)");
});

test("a visitor signs in first", async () => {
  const house = await shared();
  expect(await refused(house, () => joins(house, "Vi"))).toBe("sign-in-first (sign-in)");
});
