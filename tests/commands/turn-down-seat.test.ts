import { expect, test } from "vitest";
import { askForSeat, giveSeat, leaveSeat, turnDownSeat } from "#app/commands/index.ts";
import { limits } from "#app/domain/limits.ts";
import { seatingView } from "#db/seating.ts";
import { seatsOf } from "#db/seats.ts";
import { aHouse } from "../support/house.ts";
import { pilotNow, seatsNow, shapedPilot } from "./seating.ts";
import { happened, refused, toldBy } from "./story.ts";

const said = "We look for people who come alone this time.";
const params = (number: string, person = "cleo") => ({ number, person });

async function asking() {
  const house = await aHouse();
  const number = await shapedPilot(house, { seating: "by-hand" });
  await house.does("Cleo", askForSeat, { number });
  return { house, number };
}

test("Sam tells Cleo kindly that there is no seat this time, and she alone reads why", async () => {
  const { house, number } = await asking();
  const told = await toldBy(house, async () => {
    const done = await happened(house, () => house.does("Sam", turnDownSeat, params(number), { said }));
    expect(done).toEqual([
      { kind: "seat-not-given", by: house.id("Sam"), cause: null, about: ["person", "pilot"], data: { pilot: 1 } },
    ]);
  });
  expect(told).toEqual({ Cleo: ["seat-not-given"] });
  const { id } = await pilotNow(house, number);
  const view = (name: string | null) =>
    seatingView(house.db.read, id, { me: name && house.id(name), forStaff: false, today: "2026-05-04" });
  expect((await view("Cleo"))?.said).toBe(said);
  for (const name of ["Bo", null]) expect((await view(name))?.said).toBeNull();
  expect((await seatsOf(house.db.read, house.id("Cleo"), null)).rows).toMatchObject([{ state: "turned-down", said }]);
  expect(await pilotNow(house, number)).toMatchObject({ requestedCount: 0 });
});

test("she may ask again, and what was said is gone", async () => {
  const { house, number } = await asking();
  await house.does("Sam", turnDownSeat, params(number), { said });
  expect(await refused(house, () => house.does("Cleo", leaveSeat, { number }))).toBe("no-seat (state)");
  await house.does("Cleo", askForSeat, { number });
  await house.does("June", giveSeat, params(number));
  expect((await seatsOf(house.db.read, house.id("Cleo"), null)).rows).toMatchObject([{ state: "seated", said: null }]);
});

test("of two who decide at once one does, and the other hears that it is decided", async () => {
  const { house, number } = await asking();
  const both = await Promise.allSettled([
    house.does("Sam", turnDownSeat, params(number), { said }),
    house.does("June", giveSeat, params(number)),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(await refused(house, () => house.does("Sam", turnDownSeat, params(number), { said }))).toBe(
    "seat-not-requested (state)",
  );
  expect(["seated", "turned-down"]).toContain((await seatsNow(house, number, "Cleo"))[0]);
});

test("it needs words, staff, and a pilot whose seats are given by hand", async () => {
  const { house, number } = await asking();
  const turnDown = (form: object, name = "Sam", person = "cleo", to = number) =>
    refused(house, () => house.does(name, turnDownSeat, params(to, person), { ...form }));
  expect(await turnDown({})).toEqual({ said: "required" });
  expect(await turnDown({ said: " " })).toEqual({ said: "required" });
  expect(await turnDown({ said: "x".repeat(limits.line + 1) })).toEqual({ said: "too-long" });
  expect(await turnDown({ said }, "Bo")).toBe("staff-only (forbidden)");
  expect(await turnDown({ said }, "Sam", "bo")).toBe("not-found (missing)");
  const inOrder = await house.pilot(await house.idea("Another"));
  await house.does("Bo", askForSeat, { number: inOrder });
  expect(await turnDown({ said }, "Sam", "bo", inOrder)).toBe("seats-in-order (rule)");
});
