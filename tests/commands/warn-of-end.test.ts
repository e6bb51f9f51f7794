import { expect, test } from "vitest";
import { tick } from "#app/background/clock.ts";
import { changeSite, concludePilot, extendPilot, warnOfEnd } from "#app/commands/index.ts";
import { perform } from "#app/commands/perform.ts";
import { clock } from "#app/domain/actor.ts";
import { events } from "#db/schema.ts";
import { aHouse } from "../support/house.ts";
import { aPilot } from "./piloting.ts";
import { refused, toldBy } from "./story.ts";

test("three days before the end its host is told, once, and once more when it was let go on", async () => {
  const house = await aHouse();
  await aPilot(house);
  const ending = (told: Record<string, string[]>) => told.Sam?.filter((kind) => kind === "pilot-ending") ?? [];
  expect(ending(await toldBy(house, () => house.later(17)))).toEqual([]);
  expect(ending(await toldBy(house, () => house.later(1)))).toEqual(["pilot-ending"]);
  expect(ending(await toldBy(house, () => house.later(1)))).toEqual([]);
  const reason = "The lids come later.";
  await house.does("June", extendPilot, { number: "1" }, { what: "end", to: "2026-06-10", reason });
  expect(ending(await toldBy(house, () => house.later(10)))).toEqual([]);
  expect(ending(await toldBy(house, () => house.later(30)))).toEqual(["pilot-ending"]);
  expect(ending(await toldBy(house, () => house.later(30)))).toEqual([]);
});

test("several clocks warn once, none warns of a concluded one, and only a clock warns", async () => {
  const house = await aHouse();
  await aPilot(house);
  expect(await refused(house, () => house.does("Sam", warnOfEnd, { number: "1" }))).toBe("clock-only (forbidden)");
  await house.later(12);
  await house.does("Sam", concludePilot, { number: "1" }, { outcome: "adopt", learned: "Much." });
  expect(await toldBy(house, () => house.later(12))).toEqual({});

  const other = await aHouse();
  await aPilot(other);
  const soon = new Date("2026-05-22T00:00:00Z");
  await Promise.all([tick(other.db, soon), tick(other.db, soon), tick(other.db, soon)]);
  expect((await other.db.read.select().from(events)).filter(({ kind }) => kind === "pilot-ending")).toHaveLength(1);
});

test.each([
  ["Pacific/Auckland", "2026-05-21T11:59:59.999Z"],
  ["America/Los_Angeles", "2026-05-22T06:59:59.999Z"],
])("the third day before the end begins at midnight in %s", async (zone, before) => {
  const house = await aHouse();
  await aPilot(house);
  await house.does("Ada", changeSite, {}, { name: "Mine", address: "http://mine.example", zone });
  const warns = async (now: Date) => {
    await tick(house.db, now);
    const warned = () => perform(house.db, warnOfEnd, { actor: clock, params: { number: "1" }, now });
    expect(await refused(house, warned)).toBe("pilot-not-open (state)");
    return (await house.db.read.select().from(events)).filter(({ kind }) => kind === "pilot-ending").length;
  };
  expect(await warns(new Date(before))).toBe(0);
  expect(await warns(new Date(Date.parse(before) + 1))).toBe(1);
});
