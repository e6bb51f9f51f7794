import { describe, expect, test } from "vitest";
import {
  acceptPolish,
  addComment,
  askForSeat,
  castVote,
  concludePilot,
  createTag,
  leaveSeat,
  mergeIdea,
  mergeTag,
  tagIdea,
  withdrawVote,
} from "#app/commands/index.ts";
import { limits } from "#app/domain/limits.ts";
import { changePilot, pilotView } from "#db/pilots.ts";
import { recount } from "#db/recount.ts";
import { events, seats } from "#db/schema.ts";
import { seatAnswersOf } from "#db/seat-answers.ts";
import type { House } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";
import { offers, polished } from "./polishing.ts";
import { asks, pilotNow, seatsNow, shapedPilot, tagged } from "./seating.ts";
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

describe("what a pilot asks", () => {
  test("is answered or left out, read by staff alone, and kept when one comes back", async () => {
    const house = await aHouse();
    const number = await shapedPilot(house, {});
    await asks(house, number, "When do you come?", "With whom?");
    await house.does("Cleo", askForSeat, { number }, { answer1: "At eight.", answer2: "", answer3: "Nobody asked." });
    expect(await answers(house, number, "Cleo")).toEqual(["1 At eight."]);
    await house.does("Cleo", leaveSeat, { number });
    await house.does("Cleo", askForSeat, { number });
    expect(await answers(house, number, "Cleo")).toEqual(["1 At eight."]);
  });

  test("may be answered anew by who asks again: the last words count, from whichever tab", async () => {
    const house = await aHouse();
    const number = await shapedPilot(house, {});
    await asks(house, number, "When do you come?", "With whom?");
    await Promise.all(["One", "Two"].map((answer1) => house.does("Bo", askForSeat, { number }, { answer1 })));
    expect(await house.db.read.$count(seats)).toBe(1);
    const again = { answer1: "", answer2: "With my dog." };
    expect(await house.does("Bo", askForSeat, { number }, again)).toMatchObject({ events: [] });
    expect(await answers(house, number, "Bo")).toEqual(["2 With my dog."]);
  });

  test("takes no more than a few lines", async () => {
    const house = await aHouse();
    const number = await shapedPilot(house, {});
    const answer1 = "x".repeat(limits.line + 1);
    expect(await refused(house, () => house.does("Bo", askForSeat, { number }, { answer1 }))).toEqual({
      answer1: "too-long",
    });
  });
});

describe("who can take part", () => {
  test.each([
    ["voters", "Bo"],
    ["polishers", "Cleo"],
  ] as const)("%s only: %s may, and so may Ann, who dreamed it up, and staff", async (openTo, name) => {
    const house = await aHouse();
    const number = await shapedPilot(house, { openTo }, 9);
    await house.does("Bo", castVote, { number: "1" });
    await house.does("Ann", acceptPolish, { id: await offers(house, "Cleo", "1") }, polished);
    const other = name === "Bo" ? "Cleo" : "Bo";
    expect(await refused(house, () => house.does(other, askForSeat, { number }))).toBe("seat-not-for-you (forbidden)");
    for (const one of [name, "Ann", "June"]) await house.does(one, askForSeat, { number });
    expect(await seatsNow(house, number, name, "Ann", "June")).toEqual(["seated", "seated", "seated"]);
  });

  test("a polish that waits, and a vote that was taken back, are none", async () => {
    const house = await aHouse();
    const number = await shapedPilot(house, { openTo: "polishers" });
    await offers(house, "Cleo", "1");
    expect(await refused(house, () => house.does("Cleo", askForSeat, { number }))).toMatch("seat-not-for-you");
    const other = await pilotNow(house, number);
    await house.db.write((tx) => changePilot(tx, other.id, ["recruiting"], { openTo: "voters" }));
    await house.does("Bo", castVote, { number: "1" });
    await house.does("Bo", withdrawVote, { number: "1" });
    expect(await refused(house, () => house.does("Bo", askForSeat, { number }))).toMatch("seat-not-for-you");
  });

  test("who has a seat keeps it, and asks twice in vain, when they take their vote back", async () => {
    const house = await aHouse();
    const number = await shapedPilot(house, { openTo: "voters" });
    await house.does("Bo", castVote, { number: "1" });
    await house.does("Bo", askForSeat, { number });
    await house.does("Bo", withdrawVote, { number: "1" });
    expect(await house.does("Bo", askForSeat, { number })).toMatchObject({ events: [] });
    expect(await seatsNow(house, number, "Bo")).toEqual(["seated"]);
  });

  test("those who dreamed up, voted for or talked about an idea with a tag, also when it becomes another tag", async () => {
    const house = await aHouse();
    const other = await house.idea("Tea in the morning", "June");
    const openToTagId = await tagged(house, "Tea", other);
    const number = await shapedPilot(house, { openTo: "tag", openToTagId }, 9);
    const third = await house.idea("Tea at night", "Cleo");
    expect(await refused(house, () => house.does("Bo", askForSeat, { number }))).toMatch("seat-not-for-you");
    await house.does("Bo", addComment, { number: other }, { body: "With milk." });
    await house.does("Bo", askForSeat, { number });
    await house.does("Ada", createTag, {}, { name: "Drinks" });
    await house.does("Ada", mergeTag, { slug: "tea" }, { into: "drinks" });
    expect(await refused(house, () => house.does("Cleo", askForSeat, { number }))).toMatch("seat-not-for-you");
    await house.does("Ada", tagIdea, { number: third }, { tags: "drinks" });
    await house.does("Cleo", askForSeat, { number });
    expect(await seatsNow(house, number, "Bo", "Cleo")).toEqual(["seated", "seated"]);
  });

  test("who dreamed up what was merged into its idea dreamed that up", async () => {
    const house = await aHouse();
    const number = await shapedPilot(house, { openTo: "polishers" });
    const merged = await house.idea("Silence in the morning", "Cleo");
    await house.does("Sam", mergeIdea, { number: merged }, { into: "1", another: "1" });
    await house.does("Cleo", askForSeat, { number });
    expect(await seatsNow(house, number, "Cleo")).toEqual(["seated"]);
  });
});

describe("first refusal", () => {
  const firstUntil = "2026-05-06";

  test("until its day is over, others wait in order while seats are free, and are passed", async () => {
    const house = await aHouse();
    const number = await shapedPilot(house, { firstUntil }, 3);
    await house.does("Bo", castVote, { number: "1" });
    for (const name of ["Cleo", "June", "Bo", "Ann"]) await house.does(name, askForSeat, { number });
    expect(await seatsNow(house, number, "Cleo", "June", "Bo", "Ann")).toEqual([
      ...["waitlisted", "waitlisted"],
      ...["seated", "seated"],
    ]);
    expect(await house.tick()).toBe(0);
    await house.later(2);
    expect(await seatsNow(house, number, "Cleo", "June")).toEqual(["waitlisted", "waitlisted"]);
    await house.later(1);
    expect(await seatsNow(house, number, "Cleo", "June")).toEqual(["seated", "waitlisted"]);
    expect(await recount(house.db.read)).toEqual([]);
  });

  test("those who go first wait in order among themselves, and move up before all others", async () => {
    const house = await aHouse();
    const number = await shapedPilot(house, { firstUntil }, 1);
    await house.does("Cleo", askForSeat, { number });
    await house.does("Ann", askForSeat, { number });
    await house.does("Bo", castVote, { number: "1" });
    await house.does("June", castVote, { number: "1" });
    for (const name of ["Bo", "June"]) await house.does(name, askForSeat, { number });
    await house.does("Ann", leaveSeat, { number });
    // She comes back before the clock has looked, and passes nobody.
    await house.does("Ann", askForSeat, { number });
    await house.tick();
    expect(await seatsNow(house, number, "Cleo", "Bo", "June", "Ann")).toEqual([
      ...["waitlisted", "seated", "waitlisted", "waitlisted"],
    ]);
  });

  test("who votes while they wait goes first from then on", async () => {
    const house = await aHouse();
    const number = await shapedPilot(house, { firstUntil });
    for (const name of ["Cleo", "Bo"]) await house.does(name, askForSeat, { number });
    await house.does("Bo", castVote, { number: "1" });
    await house.tick();
    expect(await seatsNow(house, number, "Cleo", "Bo")).toEqual(["waitlisted", "seated"]);
  });

  test("ends at midnight where the site lives", async () => {
    const house = await aHouse(new Date("2026-05-06T22:59:00Z"));
    const number = await shapedPilot(house, { firstUntil });
    await house.does("Cleo", askForSeat, { number });
    expect(await seatsNow(house, number, "Cleo")).toEqual(["waitlisted"]);
    await house.later(1 / 1440);
    expect(await seatsNow(house, number, "Cleo")).toEqual(["seated"]);
  });

  test("of thirty who ask at once only those sit who go first, and never more than places", async () => {
    const house = await aHouse();
    const number = await shapedPilot(house, { firstUntil }, 5);
    const names = Array.from({ length: 30 }, (_, n) => `Guest ${n}`);
    for (const name of names) await house.join(name);
    const firsts = names.filter((_, n) => n % 3 === 0);
    for (const name of firsts) await house.does(name, castVote, { number: "1" });
    await Promise.all(names.flatMap((name) => [house.does(name, askForSeat, { number }), house.tick()]));
    await house.tick();
    const states = await seatsNow(house, number, ...names);
    const seated = names.filter((_, n) => states[n] === "seated");
    expect(seated).toHaveLength(5);
    expect(seated.filter((name) => !firsts.includes(name))).toEqual([]);
    expect(await recount(house.db.read)).toEqual([]);
  });
});

test("a pilot whose last day has passed gives no seats, though nobody has concluded it", async () => {
  const house = await aHouse();
  const number = await shapedPilot(house, {}, 1);
  for (const name of ["Cleo", "Bo"]) await house.does(name, askForSeat, { number });
  await house.later(22);
  await house.does("Cleo", leaveSeat, { number });
  expect(await house.tick()).toBe(0);
  expect(await seatsNow(house, number, "Bo")).toEqual(["waitlisted"]);
  expect(await refused(house, () => house.does("Ann", askForSeat, { number }))).toBe("pilot-not-open (state)");
});

async function answers(house: House, number: string, name: string): Promise<string[]> {
  const { id } = await pilotNow(house, number);
  return (await seatAnswersOf(house.db.read, id, [house.id(name)])).map(({ place, words }) => `${place} ${words}`);
}
