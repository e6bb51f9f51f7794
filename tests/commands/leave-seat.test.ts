import fc from "fast-check";
import { expect, test } from "vitest";
import { askForSeat, concludePilot, leaveSeat } from "#app/commands/index.ts";
import { pilotView } from "#db/pilots.ts";
import { recount } from "#db/recount.ts";
import { aHouse } from "../support/house.ts";
import { happened, refused, toldBy } from "./story.ts";

test("Cleo leaves her seat, and whoever waited longest moves up by the clock and is told", async () => {
  const house = await aHouse();
  const number = await house.pilot(await house.idea(), 1);
  for (const name of ["Cleo", "Bo", "Ann"]) await house.does(name, askForSeat, { number });
  const done = await happened(house, () => house.does("Cleo", leaveSeat, { number }));
  expect(done).toMatchObject([{ kind: "seat-left", about: ["pilot"], data: { pilot: 1, was: "seated" } }]);
  expect(await toldBy(house, () => house.tick())).toEqual({ Bo: ["seat-moved-up"] });
  expect(await pilotView(house.db.read, 1, house.id("Ann"))).toMatchObject({
    seated: 1,
    waiting: 1,
    seat: { place: 1 },
  });
});

test("one leaves the waiting list too, and the others come nearer", async () => {
  const house = await aHouse();
  const number = await house.pilot(await house.idea(), 1);
  for (const name of ["Cleo", "Bo", "Ann"]) await house.does(name, askForSeat, { number });
  const done = await happened(house, () => house.does("Bo", leaveSeat, { number }));
  expect(done).toMatchObject([{ data: { was: "waitlisted" } }]);
  expect(await pilotView(house.db.read, 1, house.id("Ann"))).toMatchObject({ waiting: 1, seat: { place: 1 } });
  expect(await house.tick()).toBe(0);
});

test("who has no seat leaves none, and what is concluded is kept", async () => {
  const house = await aHouse();
  const number = await house.pilot(await house.idea(), 1);
  expect(await refused(house, () => house.does("Bo", leaveSeat, { number }))).toBe("no-seat (state)");
  expect(await refused(house, () => house.does("Vi", leaveSeat, { number }))).toBe("sign-in-first (sign-in)");
  await house.does("Cleo", askForSeat, { number });
  await house.does("Sam", concludePilot, { number }, { outcome: "adopt", learned: "Yes." });
  expect(await refused(house, () => house.does("Cleo", leaveSeat, { number }))).toBe("pilot-concluded (state)");
});

test("leaving twice at once leaves once", async () => {
  const house = await aHouse();
  const number = await house.pilot(await house.idea(), 1);
  await house.does("Cleo", askForSeat, { number });
  const both = await Promise.allSettled([1, 2, 3].map(() => house.does("Cleo", leaveSeat, { number })));
  expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await pilotView(house.db.read, 1, null)).toMatchObject({ seated: 0 });
  expect(await recount(house.db.read)).toEqual([]);
});

test("while everybody asks, leaves and moves up at once, the seats add up", async () => {
  const house = await aHouse();
  const number = await house.pilot(await house.idea(), 2);
  const names = ["Ada", "Sam", "June", "Ann", "Bo", "Cleo"];
  await Promise.allSettled(
    [1, 2, 3].flatMap(() =>
      names.flatMap((name) => [
        house.does(name, askForSeat, { number }),
        house.does(name, leaveSeat, { number }),
        house.tick(),
      ]),
    ),
  );
  expect(await recount(house.db.read)).toEqual([]);
});

test("in whatever order people come and go, seats go round in the order they were asked for", async () => {
  const step = fc.record({ name: fc.constantFrom("Ann", "Bo", "Cleo", "June"), asks: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
      const house = await aHouse();
      const number = await house.pilot(await house.idea(), 2);
      let line: string[] = [];
      for (const { name, asks } of steps) {
        if (asks && !line.includes(name)) line.push(name);
        else if (!asks) line = line.filter((other) => other !== name);
        await house.does(name, asks ? askForSeat : leaveSeat, { number }).catch(() => {});
        await house.tick();
      }
      for (const name of ["Ann", "Bo", "Cleo", "June"]) {
        const place = line.indexOf(name);
        const has = place < 2 ? { state: "seated", place: null } : { state: "waitlisted", place: place - 1 };
        const expected = place < 0 ? null : { ...has, remindersOff: false };
        expect((await pilotView(house.db.read, 1, house.id(name)))?.seat).toEqual(expected);
      }
      expect(await recount(house.db.read)).toEqual([]);
    }),
    { numRuns: 12 },
  );
});
