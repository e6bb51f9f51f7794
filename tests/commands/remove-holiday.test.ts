import { expect, test } from "vitest";
import { addHoliday, removeHoliday } from "#app/commands/index.ts";
import { holidayList } from "#db/holidays.ts";
import { ideaByNumber } from "#db/ideas.ts";
import { aHouse } from "../support/house.ts";
import { happened, refused } from "./story.ts";

const day = "2026-05-06";

test("a holiday taken away is a day like any other for new ideas, and not for those posted before", async () => {
  const house = await aHouse();
  const dueOf = async (number: string) => (await ideaByNumber(house.db.read, Number(number)))?.answerDue;
  await house.does("Ada", addHoliday, {}, { day });
  const before = await house.idea("Before");
  const done = await happened(house, () => house.does("Ada", removeHoliday, { day }));
  expect(done).toMatchObject([{ kind: "holiday-removed", by: house.id("Ada"), data: { day } }]);
  expect(await holidayList(house.db.read)).toEqual([]);
  expect([await dueOf(before), await dueOf(await house.idea("After"))]).toEqual(["2026-05-08", "2026-05-07"]);
});

test("what is no holiday can't be taken away, nor by anybody but an admin", async () => {
  const house = await aHouse();
  for (const day of ["2026-05-07", "x", ""])
    expect(await refused(house, () => house.does("Ada", removeHoliday, { day }))).toBe("not-found (missing)");
  await house.does("Ada", addHoliday, {}, { day });
  expect(await refused(house, () => house.does("Sam", removeHoliday, { day }))).toBe("admin-only (forbidden)");
});
