import { expect, test } from "vitest";
import { sweepFiles } from "#app/background/files.ts";
import { changeSite, checkIn, concludePilot, leaveSeat, shareCheckIn } from "#app/commands/index.ts";
import { goingOf } from "#db/check-ins.ts";
import { recount } from "#db/recount.ts";
import { checkIns, pictures, pilots } from "#db/schema.ts";
import { drawing, sent } from "../support/pictures.ts";
import { happened, refused, toldBy } from "./story.ts";
import { said, saysAt, trying } from "./trying.ts";

test("Cleo says how it goes: it is counted, and nobody is told of it", async () => {
  const { house, number } = await trying();
  const told = await toldBy(house, async () => {
    const form = { pulse: "4", wouldMiss: "yes", words: "The mornings are softer." };
    const done = await happened(house, () => house.does("Cleo", checkIn, { number }, form));
    expect(done).toEqual([
      { kind: "checked-in", by: house.id("Cleo"), cause: null, about: ["pilot"], data: { pilot: 1 } },
    ]);
  });
  expect(told).toEqual({});
  expect(await house.db.read.select().from(checkIns)).toMatchObject([
    { day: "2026-05-11", pulse: 4, wouldMiss: "yes", words: "The mornings are softer.", sharedAt: null },
  ]);
  const [pilot] = await house.db.read.select().from(pilots);
  expect(await goingOf(house.db.read, pilot?.id as string, house.id("Cleo"))).toEqual({
    checkIns: 1,
    people: 1,
    shared: [],
    more: false,
    lastOn: "2026-05-11",
  });
});

test("a number from one to five is all it takes", async () => {
  const { house, number } = await trying();
  await house.does("Cleo", checkIn, { number }, { pulse: "1", words: "  " });
  expect(await said(house)).toEqual([["Cleo", "2026-05-11", 1, null]]);
  for (const pulse of ["", "0", "6", "4.5", "love"])
    expect(await refused(house, () => house.does("Cleo", checkIn, { number }, { pulse }))).toEqual({
      pulse: "not-a-choice",
    });
  const form = { wouldMiss: "perhaps", words: "x".repeat(5001), personId: "ann" };
  expect(await refused(house, () => house.does("Cleo", checkIn, { number }, form))).toEqual({
    pulse: "not-a-choice",
    wouldMiss: "not-a-choice",
    words: "too-long",
    personId: "unknown-field",
  });
});

test("what is said later on a day takes the place of what was said, and on the next day it is another one", async () => {
  const { house, number } = await trying();
  await house.does("Cleo", checkIn, { number }, { pulse: "2", words: "Loud." });
  await house.does("Cleo", checkIn, { number }, { pulse: "3" });
  expect(await said(house)).toEqual([["Cleo", "2026-05-11", 3, null]]);
  await house.later(1);
  await house.does("Cleo", checkIn, { number }, { pulse: "5" });
  expect(await said(house)).toHaveLength(2);
  expect(await recount(house.db.read)).toEqual([]);
});

test("a picture has words with it; a later one of that day takes its place, and the first is swept away", async () => {
  const { house, number } = await trying();
  const shows = async (form: object) =>
    house.does("Cleo", checkIn, { number }, { pulse: "4", picture: sent(await drawing("png")), ...form });
  expect(await refused(house, () => shows({}))).toEqual({ alt: "required" });
  await house.later(1 / 8);
  await sweepFiles(house.db, house.files, house.now());
  await shows({ alt: "A cup." });
  const [first] = await house.db.read.select().from(pictures);
  await shows({ alt: "Two cups." });
  const [second, ...more] = await house.db.read.select().from(pictures);
  expect([second?.alt, more]).toEqual(["Two cups.", []]);
  expect(await sweepFiles(house.db, house.files, house.now())).toBe(1);
  expect(await house.files.get(`${first?.id}-300.webp`)).toBeNull();
  expect(await house.files.get(`${second?.id}-300.webp`)).not.toBeNull();
});

test("the same form twice is one, and what was shared stays so; other words are private again", async () => {
  const { house, number } = await trying();
  const form = { pulse: "4", words: "Soft." };
  await house.does("Cleo", checkIn, { number }, form);
  const [{ id } = { id: "" }] = await house.db.read.select().from(checkIns);
  await house.does("Cleo", shareCheckIn, { id });
  expect(await house.does("Cleo", checkIn, { number }, form)).toMatchObject({ events: [] });
  const shared = async () => (await house.db.read.select().from(checkIns))[0]?.sharedAt !== null;
  expect(await shared()).toBe(true);
  await house.does("Cleo", checkIn, { number }, { ...form, words: "Between us: the lid leaks." });
  expect(await shared()).toBe(false);
});

test("from ten tabs at once it is one row, which is counted once", async () => {
  const { house, number } = await trying();
  const pulses = Array.from({ length: 10 }, (_, place) => String((place % 5) + 1));
  await Promise.all(pulses.map((pulse) => house.does("Cleo", checkIn, { number }, { pulse })));
  await house.does("Cleo", checkIn, { number }, { pulse: "5", words: "The last word." });
  expect(await said(house)).toEqual([["Cleo", "2026-05-11", 5, "The last word."]]);
  expect(await recount(house.db.read)).toEqual([]);
});

test("it asks for a seat in a pilot that runs: not before, not waiting, not after leaving, not when it is over", async () => {
  const { house, number } = await trying(false);
  const says = (name: string, number: string) => () => house.does(name, checkIn, { number }, { pulse: "4" });
  expect(await refused(house, says("Vi", number))).toBe("sign-in-first (sign-in)");
  expect(await refused(house, says("Cleo", "9"))).toBe("not-found (missing)");
  expect(await refused(house, says("Cleo", number))).toBe("pilot-not-running (state)");
  await house.later(7);
  expect(await refused(house, says("Ann", number))).toBe("seat-needed (forbidden)");
  expect(await refused(house, says("Sam", number))).toBe("seat-needed (forbidden)");
  await house.does("Bo", leaveSeat, { number });
  expect(await refused(house, says("Bo", number))).toBe("seat-needed (forbidden)");
  await says("Cleo", number)();
  await house.later(15);
  expect(await refused(house, says("Cleo", number))).toBe("pilot-over (state)");
  await house.does("Sam", concludePilot, { number }, { outcome: "adopt", learned: "Yes." });
  expect(await refused(house, says("Cleo", number))).toBe("pilot-concluded (state)");
});

test("concluding and checking in at once leave either both or the conclusion alone, and the numbers right", async () => {
  const { house, number } = await trying();
  const [concluded] = await Promise.allSettled([
    house.does("Sam", concludePilot, { number }, { outcome: "stop", learned: "It rained." }),
    house.does("Cleo", checkIn, { number }, { pulse: "4" }),
    house.does("Bo", checkIn, { number }, { pulse: "2" }),
  ]);
  expect(concluded.status).toBe("fulfilled");
  expect(await recount(house.db.read)).toEqual([]);
});

test.each([
  ["Pacific/Auckland", "2026-05-13T11:59:59.999Z", "2026-05-13", "2026-05-13T12:00:00Z", "2026-05-14"],
  ["America/New_York", "2026-05-14T03:59:59.999Z", "2026-05-13", "2026-05-14T04:00:00Z", "2026-05-14"],
])("a day ends at midnight in %s", async (zone, last, day, first, next) => {
  const { house } = await trying();
  await house.does("Ada", changeSite, {}, { name: "Mine", address: "http://mine.example", zone });
  await saysAt(house, last, "Cleo", { pulse: "3" });
  await saysAt(house, first, "Cleo", { pulse: "4" });
  expect(await said(house)).toEqual([
    ["Cleo", day, 3, null],
    ["Cleo", next, 4, null],
  ]);
});
