import { expect, test } from "vitest";
import { tick } from "#app/background/clock.ts";
import type { AnyCommand } from "#app/commands/command.ts";
import {
  askForSeat,
  changeSite,
  checkIn,
  extendPilot,
  giveSeat,
  leaveSeat,
  moveTarget,
  recordFigure,
  updatePilot,
} from "#app/commands/index.ts";
import { perform } from "#app/commands/perform.ts";
import { pilots } from "#db/schema.ts";
import type { House } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";
import { aPilot } from "./piloting.ts";
import { seatsNow } from "./seating.ts";
import { refused } from "./story.ts";

const number = "1";

/** A site's last moment of 25 May, the last day of the pilot, and of the day after. */
const places = [
  ["Pacific/Auckland", "2026-05-25T11:59:59.999Z", "2026-05-26T11:59:59.999Z"],
  ["America/Los_Angeles", "2026-05-26T06:59:59.999Z", "2026-05-27T06:59:59.999Z"],
] as const;

test.each(places)("in %s its last day lasts until midnight there, for all that is done in it", async (zone, last) => {
  const house = await aHouse();
  await aPilot(house, { yardstick: "figure", target: 9, seating: "by-hand", places: 3 });
  for (const name of ["Cleo", "Bo", "June"]) await house.does(name, askForSeat, { number });
  await house.does("Sam", giveSeat, { number, person: "cleo" });
  await house.later(7);
  await livesIn(house, zone);
  const person = (handle: string) => ({ number, person: handle });
  const all = (at: Date, asks: string, asked: string) => [
    () => does(house, at, asks, askForSeat, { number }, {}),
    () => does(house, at, "Sam", giveSeat, person(asked), {}),
    () => does(house, at, "Cleo", checkIn, { number }, { pulse: "4" }),
    () => does(house, at, "Sam", updatePilot, { number }, { body: "The last one." }),
    () => does(house, at, "Sam", recordFigure, { number }, { value: "7" }),
    () => does(house, at, "Sam", moveTarget, { number }, { target: "8", reason: "It rained." }),
  ];
  for (const deed of all(new Date(last), "Ann", "bo")) await deed();
  const over = all(after(last), "Ada", "june").map((deed) => refused(house, deed));
  const [asking, giving, ...others] = await Promise.all(over);
  expect([asking, giving]).toEqual(["pilot-not-open (state)", "pilot-not-open (state)"]);
  for (const why of others) expect(why).toMatch(/^pilot-over \(state\)/);
});

test.each(places)("in %s whoever waits moves up on its last day, and not after it", async (zone, last) => {
  const house = await aHouse();
  await aPilot(house, { places: 1 });
  for (const name of ["Cleo", "Bo"]) await house.does(name, askForSeat, { number });
  await house.later(7);
  await livesIn(house, zone);
  await house.does("Cleo", leaveSeat, { number });
  await tick(house.db, after(last));
  expect(await seatsNow(house, number, "Bo")).toEqual(["waitlisted"]);
  await tick(house.db, new Date(last));
  expect(await seatsNow(house, number, "Bo")).toEqual(["seated"]);
});

test.each(places)("in %s it is let go on until today at the earliest, which is today there", async (zone, _, next) => {
  const house = await aHouse();
  await aPilot(house);
  await livesIn(house, zone);
  const form = { what: "end", to: "2026-05-26", reason: "The trams did not run." };
  const goesOn = (at: Date) => () => does(house, at, "Sam", extendPilot, { number }, form);
  expect(await refused(house, goesOn(after(next)))).toBe("pilot-ends-in-the-past (rule) at to");
  await goesOn(new Date(next))();
  expect(await house.db.read.select().from(pilots)).toMatchObject([{ endsOn: "2026-05-26" }]);
});

function livesIn(house: House, zone: string) {
  return house.does("Ada", changeSite, {}, { name: "Mine", address: "http://mine.example", zone });
}

function does(
  house: House,
  now: Date,
  name: string,
  command: AnyCommand,
  params: Record<string, string>,
  form: Record<string, string>,
) {
  return perform(house.db, command, { actor: house.who(name), params, form, now });
}

function after(moment: string): Date {
  return new Date(Date.parse(moment) + 1);
}
