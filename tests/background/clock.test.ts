import { expect, test } from "vitest";
import { tick } from "#app/background/clock.ts";
import { answerIdea, askForSeat, leaveSeat, openQuestion, writeQuestion } from "#app/commands/index.ts";
import { pilotView } from "#db/pilots.ts";
import { recount } from "#db/recount.ts";
import { events } from "#db/schema.ts";
import { newDatabase } from "../support/database.ts";
import { aHouse } from "../support/house.ts";

test("before the first run the clock has nothing to do", async () => {
  expect(await tick(await newDatabase(), new Date("2026-05-04T09:00:00Z"))).toBe(0);
});

test("whatever is due happens in one go, as nobody's deed, and then nothing more", async () => {
  const house = await aHouse();
  const number = await house.pilot(await house.idea(), 2);
  for (const name of ["Cleo", "Bo", "Ann", "June", "Ada"]) await house.does(name, askForSeat, { number });
  for (const name of ["Cleo", "Bo"]) await house.does(name, leaveSeat, { number });
  await house.idea("Nobody answers this one");
  await house.does("Sam", answerIdea, { number: "1" }, { body: "We heard you." });
  await house.does("Sam", writeQuestion, {}, { title: "What would be cool?" });
  await house.does("Sam", openQuestion, { number: "1" }, { until: "2026-05-10" });
  const at = new Date("2026-05-11T09:00:00Z");
  expect(await tick(house.db, at)).toBe(5);
  expect(await tick(house.db, at)).toBe(0);
  const done = (await house.db.read.select().from(events))
    .filter(({ actorId }) => actorId === null)
    .map(({ kind }) => kind);
  expect(done.sort()).toEqual(["answer-missed", "pilot-started", "question-closed", "seat-moved-up", "seat-moved-up"]);
});

test("two clocks at once do everything once", async () => {
  const house = await aHouse();
  const number = await house.pilot(await house.idea(), 1);
  for (const name of ["Cleo", "Bo", "Ann"]) await house.does(name, askForSeat, { number });
  await house.does("Cleo", leaveSeat, { number });
  await house.does("Sam", answerIdea, { number: "1" }, { body: "We heard you." });
  const at = new Date("2026-05-12T09:00:00Z");
  const ran = await Promise.all([tick(house.db, at), tick(house.db, at), tick(house.db, at)]);
  expect(ran.reduce((sum, one) => sum + one, 0)).toBe(2);
  expect(await pilotView(house.db.read, 1, house.id("Ann"))).toMatchObject({
    state: "running",
    seated: 1,
    seat: { place: 1 },
  });
  expect(await recount(house.db.read)).toEqual([]);
});

test("a pilot's first day begins at midnight where the site lives", async () => {
  const house = await aHouse();
  await house.pilot(await house.idea());
  await house.does("Sam", answerIdea, { number: "1" }, { body: "We heard you." });
  expect(await tick(house.db, new Date("2026-05-10T22:59:59Z"))).toBe(0);
  expect(await tick(house.db, new Date("2026-05-10T23:00:00Z"))).toBe(1);
});
