import { expect, test } from "vitest";
import { addHoliday } from "#app/commands/index.ts";
import { holidayList } from "#db/holidays.ts";
import { ideaByNumber } from "#db/ideas.ts";
import type { House } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";
import { happened, refused } from "./story.ts";

const adds = (house: House, day: string, name = "", by = "Ada") => house.does(by, addHoliday, {}, { day, name });

test("Ada adds a holiday, and what is promised from then on skips it", async () => {
  const house = await aHouse();
  const done = await happened(house, () => adds(house, "2026-05-06", "The roastery’s birthday"));
  expect(done).toMatchObject([{ kind: "holiday-added", by: house.id("Ada"), data: { day: "2026-05-06" } }]);
  expect(await holidayList(house.db.read)).toEqual([{ day: "2026-05-06", name: "The roastery’s birthday" }]);
  expect((await ideaByNumber(house.db.read, Number(await house.idea())))?.answerDue).toBe("2026-05-08");
});

test("a day is a holiday once, however often it is added", async () => {
  const house = await aHouse();
  const all = await Promise.allSettled(Array.from({ length: 5 }, () => adds(house, "2026-12-25")));
  expect(all.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await refused(house, () => adds(house, "2026-12-25", "Again"))).toBe("holiday-exists (rule) at day");
});

test("only days of the calendar, and only by an admin", async () => {
  const house = await aHouse();
  for (const day of ["2026-02-30", "tomorrow"])
    expect(await refused(house, () => adds(house, day))).toEqual({ day: "not-a-day" });
  for (const name of ["Sam", "Ann"])
    expect(await refused(house, () => adds(house, "2026-12-25", "", name))).toBe("admin-only (forbidden)");
});
