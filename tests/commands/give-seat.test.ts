import { expect, test } from "vitest";
import { askForSeat, concludePilot, giveSeat, leaveSeat } from "#app/commands/index.ts";
import { pilotView } from "#db/pilots.ts";
import { recount } from "#db/recount.ts";
import { aHouse } from "../support/house.ts";
import { pilotNow, seatsNow, shapedPilot } from "./seating.ts";
import { happened, refused, toldBy } from "./story.ts";

async function asking(...names: string[]) {
  const house = await aHouse();
  const number = await shapedPilot(house, { seating: "by-hand" }, 1);
  for (const name of names) await house.does(name, askForSeat, { number });
  return { house, number };
}

test("where seats are given by hand one asks, the host is told, and everybody waits for a word", async () => {
  const { house, number } = await asking();
  const told = await toldBy(house, async () => {
    const done = await happened(house, () => house.does("Cleo", askForSeat, { number }));
    expect(done).toMatchObject([{ kind: "seat-requested", about: ["pilot"], data: { pilot: 1 } }]);
  });
  expect(told).toEqual({ Sam: ["seat-requested"] });
  expect(await pilotNow(house, number)).toMatchObject({ seatedCount: 0, waitingCount: 0, requestedCount: 1 });
  expect(await pilotView(house.db.read, 1, house.id("Cleo"))).toMatchObject({ seat: { state: "requested" } });
  expect(await house.does("Cleo", askForSeat, { number })).toMatchObject({ events: [] });
});

test("June gives Bo a seat, whoever asked before, and Bo is told", async () => {
  const { house, number } = await asking("Cleo", "Bo");
  const told = await toldBy(house, async () => {
    const done = await happened(house, () => house.does("June", giveSeat, { number, person: "bo" }));
    expect(done).toEqual([
      { kind: "seat-given", by: house.id("June"), cause: null, about: ["person", "pilot"], data: { pilot: 1 } },
    ]);
  });
  expect(told).toEqual({ Bo: ["seat-given"] });
  expect(await seatsNow(house, number, "Cleo", "Bo")).toEqual(["requested", "seated"]);
  expect(await pilotNow(house, number)).toMatchObject({ seatedCount: 1, requestedCount: 1 });
});

test("no more seats are given than there are places, also by two at once", async () => {
  const { house, number } = await asking("Cleo", "Bo");
  const both = await Promise.allSettled([
    house.does("Sam", giveSeat, { number, person: "cleo" }),
    house.does("June", giveSeat, { number, person: "bo" }),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect((await seatsNow(house, number, "Cleo", "Bo")).sort()).toEqual(["requested", "seated"]);
  const left = (await seatsNow(house, number, "Bo"))[0] === "requested" ? "bo" : "cleo";
  expect(await refused(house, () => house.does("Sam", giveSeat, { number, person: left }))).toBe(
    "places-taken (state)",
  );
  expect(await recount(house.db.read)).toEqual([]);
});

test("a seat given twice at once is given once", async () => {
  const { house, number } = await asking("Cleo");
  const person = "cleo";
  const all = await Promise.allSettled(
    ["Sam", "June", "Ada"].map((name) => house.does(name, giveSeat, { number, person })),
  );
  expect(all.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await refused(house, () => house.does("Sam", giveSeat, { number, person }))).toBe(
    "seat-not-requested (state)",
  );
});

test("a request is taken back, and nobody moves up by the clock when somebody leaves", async () => {
  const { house, number } = await asking("Cleo", "Bo", "Ann");
  await house.does("Sam", giveSeat, { number, person: "cleo" });
  const done = await happened(house, () => house.does("Bo", leaveSeat, { number }));
  expect(done).toMatchObject([{ kind: "seat-left", data: { was: "requested" } }]);
  await house.does("Cleo", leaveSeat, { number });
  expect(await house.tick()).toBe(0);
  expect(await refused(house, () => house.does("Sam", giveSeat, { number, person: "bo" }))).toMatch(
    "seat-not-requested",
  );
  await house.does("Sam", giveSeat, { number, person: "ann" });
  expect(await pilotNow(house, number)).toMatchObject({ seatedCount: 1, requestedCount: 0 });
});

test("while all ask, leave and are given seats at once, the seats add up", async () => {
  const { house, number } = await asking();
  const names = ["June", "Ann", "Bo", "Cleo"];
  await Promise.allSettled(
    [1, 2, 3].flatMap(() =>
      names.flatMap((name) => [
        house.does(name, askForSeat, { number }),
        house.does("Sam", giveSeat, { number, person: name.toLowerCase() }),
        house.does(name, leaveSeat, { number }),
      ]),
    ),
  );
  expect(await recount(house.db.read)).toEqual([]);
});

test("where seats go in order none is given by hand; nor to who never asked, nor in what is over", async () => {
  const house = await aHouse();
  const inOrder = await house.pilot(await house.idea(), 1);
  for (const name of ["Cleo", "Bo"]) await house.does(name, askForSeat, { number: inOrder });
  const give = (number: string, person: string, name = "Sam") =>
    refused(house, () => house.does(name, giveSeat, { number, person }));
  expect(await give(inOrder, "bo")).toBe("seats-in-order (rule)");
  expect(await give(inOrder, "ann")).toBe("not-found (missing)");
  expect(await give(inOrder, "nobody")).toBe("not-found (missing)");
  expect(await give(inOrder, "bo", "Cleo")).toBe("staff-only (forbidden)");

  const { house: other, number } = await asking("Cleo");
  await other.does("Sam", concludePilot, { number }, { outcome: "stop", learned: "It rained." });
  expect(await refused(other, () => other.does("Sam", giveSeat, { number, person: "cleo" }))).toBe(
    "pilot-concluded (state)",
  );
  expect(await seatsNow(other, number, "Cleo")).toEqual(["left"]);
});

test("who asked until the end is told that it is over, with those who waited", async () => {
  const { house, number } = await asking("Cleo");
  const told = await toldBy(house, () =>
    house.does("Sam", concludePilot, { number }, { outcome: "stop", learned: "It rained." }),
  );
  expect(told).toMatchObject({ Cleo: ["pilot-concluded"] });
});
