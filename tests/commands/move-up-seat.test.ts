import { expect, test } from "vitest";
import { askForSeat, blockPerson, leaveSeat, moveUpSeat, unblockPerson } from "#app/commands/index.ts";
import { perform } from "#app/commands/perform.ts";
import { clock } from "#app/domain/actor.ts";
import { pilotView } from "#db/pilots.ts";
import { recount } from "#db/recount.ts";
import { aHouse } from "../support/house.ts";
import { happened, refused } from "./story.ts";

async function waiting(places = 1) {
  const house = await aHouse();
  const number = await house.pilot(await house.idea(), places);
  for (const name of ["Cleo", "Bo", "Ann"]) await house.does(name, askForSeat, { number });
  const moveUp = () => perform(house.db, moveUpSeat, { actor: clock, params: { number }, now: house.now() });
  return { house, number, moveUp };
}

test("the clock gives a free seat to whoever has waited longest", async () => {
  const { house, number, moveUp } = await waiting();
  await house.does("Cleo", leaveSeat, { number });
  const done = await happened(house, moveUp);
  expect(done).toEqual([
    { kind: "seat-moved-up", by: null, cause: null, about: ["person", "pilot"], data: { pilot: 1 } },
  ]);
  expect(await pilotView(house.db.read, 1, house.id("Bo"))).toMatchObject({ seat: { state: "seated" } });
});

test("nobody moves up while no seat is free", async () => {
  const { house, moveUp } = await waiting();
  expect(await refused(house, moveUp)).toBe("seat-not-free (state)");
});

test("two clocks at once give one free seat to one person", async () => {
  const { house, number, moveUp } = await waiting();
  await house.does("Cleo", leaveSeat, { number });
  const both = await Promise.allSettled([moveUp(), moveUp(), moveUp()]);
  expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await pilotView(house.db.read, 1, null)).toMatchObject({ seated: 1, waiting: 1 });
  expect(await recount(house.db.read)).toEqual([]);
});

test("moving up is the clock's, not even Ada's", async () => {
  const { house, number } = await waiting();
  for (const name of ["Bo", "Sam", "Ada"])
    expect(await refused(house, () => house.does(name, moveUpSeat, { number }))).toBe("clock-only (forbidden)");
});

test("whoever is blocked is passed over, and keeps their place for when they take part again", async () => {
  const { house, number, moveUp } = await waiting();
  await house.does("Sam", blockPerson, { handle: "bo" }, { reason: "Those words hurt." });
  await house.does("Cleo", leaveSeat, { number });
  expect((await happened(house, () => house.tick())).map(({ kind }) => kind)).toEqual(["seat-moved-up"]);
  expect(await pilotView(house.db.read, 1, house.id("Ann"))).toMatchObject({ seat: { state: "seated" } });
  await house.does("Ann", leaveSeat, { number });
  expect(await refused(house, moveUp)).toBe("seat-not-free (state)");
  expect(await house.tick()).toBe(0);
  await house.does("Sam", unblockPerson, { handle: "bo" }, { reason: "They are sorry." });
  await house.tick();
  expect(await pilotView(house.db.read, 1, house.id("Bo"))).toMatchObject({ seat: { state: "seated" } });
});
