import { expect, test } from "vitest";
import { askForSeat, concludePilot, leaveSeat } from "#app/commands/index.ts";
import { pilotView } from "#db/pilots.ts";
import { recount } from "#db/recount.ts";
import { events, seats } from "#db/schema.ts";
import { aHouse } from "../support/house.ts";
import { happened, refused, toldBy } from "./story.ts";

test("Cleo takes a free seat", async () => {
  const house = await aHouse();
  const number = await house.pilot(await house.idea());
  const done = await happened(house, () => house.does("Cleo", askForSeat, { number }));
  expect(done).toEqual([
    { kind: "seat-taken", by: house.id("Cleo"), cause: null, about: ["pilot"], data: { pilot: 1 } },
  ]);
  expect(await pilotView(house.db.read, 1, house.id("Cleo"))).toMatchObject({
    seated: 1,
    seat: { state: "seated", place: null },
  });
  expect(await pilotView(house.db.read, 1, house.id("Bo"))).toMatchObject({ seated: 1, seat: null });
});

test("when all are taken one waits in order, and knows one's place", async () => {
  const house = await aHouse();
  const number = await house.pilot(await house.idea(), 1);
  await house.does("Cleo", askForSeat, { number });
  const told = await toldBy(house, async () => {
    expect((await happened(house, () => house.does("Bo", askForSeat, { number })))[0]).toMatchObject({
      kind: "seat-waited-for",
    });
    await house.does("Ann", askForSeat, { number });
  });
  expect(told).toEqual({});
  expect(await pilotView(house.db.read, 1, house.id("Bo"))).toMatchObject({
    waiting: 2,
    seat: { state: "waitlisted", place: 1 },
  });
  expect(await pilotView(house.db.read, 1, house.id("Ann"))).toMatchObject({ seat: { state: "waitlisted", place: 2 } });
});

test("asking ten times at once is asking once", async () => {
  const house = await aHouse();
  const number = await house.pilot(await house.idea());
  await Promise.allSettled(Array.from({ length: 10 }, () => house.does("Cleo", askForSeat, { number })));
  expect(await house.does("Cleo", askForSeat, { number })).toMatchObject({ events: [] });
  expect(await house.db.read.$count(seats)).toBe(1);
  expect(await pilotView(house.db.read, 1, null)).toMatchObject({ seated: 1, waiting: 0 });
  expect(await recount(house.db.read)).toEqual([]);
});

test("of forty people who ask at once for five seats five sit, and thirty-five wait in one line", async () => {
  const house = await aHouse();
  const number = await house.pilot(await house.idea(), 5);
  const names = Array.from({ length: 40 }, (_, n) => `Guest ${n}`);
  for (const name of names) await house.join(name);
  await Promise.all(names.map((name) => house.does(name, askForSeat, { number })));
  const all = await Promise.all(names.map(async (name) => (await pilotView(house.db.read, 1, house.id(name)))?.seat));
  expect(all.filter((seat) => seat?.state === "seated")).toHaveLength(5);
  const places = all.flatMap((seat) => (seat?.place ? [seat.place] : []));
  expect(places.sort((a, b) => a - b)).toEqual(Array.from({ length: 35 }, (_, n) => n + 1));
  const asked = (await house.db.read.select().from(seats)).map(({ asked }) => asked);
  expect(asked.sort((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, n) => n + 1));
  expect(await recount(house.db.read)).toEqual([]);
});

test("a free seat goes to who waits, not to who comes by", async () => {
  const house = await aHouse();
  const number = await house.pilot(await house.idea(), 1);
  for (const name of ["Cleo", "Bo"]) await house.does(name, askForSeat, { number });
  await house.does("Cleo", leaveSeat, { number });
  await house.does("Ann", askForSeat, { number });
  await house.does("Cleo", askForSeat, { number });
  await house.tick();
  const seat = async (name: string) => (await pilotView(house.db.read, 1, house.id(name)))?.seat;
  expect(await seat("Bo")).toMatchObject({ state: "seated" });
  expect([await seat("Ann"), await seat("Cleo")]).toMatchObject([{ place: 1 }, { place: 2 }]);
});

test("a pilot takes people while it recruits or runs, and nobody afterwards", async () => {
  const house = await aHouse();
  const number = await house.pilot(await house.idea());
  await house.later(8);
  await house.does("Cleo", askForSeat, { number });
  await house.does("Sam", concludePilot, { number }, { outcome: "adopt", learned: "Yes." });
  expect(await refused(house, () => house.does("Bo", askForSeat, { number }))).toBe("pilot-concluded (state)");
  expect(await house.does("Cleo", askForSeat, { number })).toMatchObject({ events: [] });
});

test("Vi signs in first, and there is no seat in a pilot that is not", async () => {
  const house = await aHouse();
  const number = await house.pilot(await house.idea());
  expect(await refused(house, () => house.does("Vi", askForSeat, { number }))).toBe("sign-in-first (sign-in)");
  expect(await refused(house, () => house.does("Bo", askForSeat, { number: "9" }))).toBe("not-found (missing)");
  expect(await refused(house, () => house.does("Bo", askForSeat, { number }, { personId: "ann" }))).toEqual({
    personId: "unknown-field",
  });
  expect(await house.db.read.$count(events)).toBe(4);
});
