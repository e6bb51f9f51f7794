import { expect, test } from "vitest";
import { addHoliday, pauseClock, pauseSite, resumeClock, resumeSite } from "#app/commands/index.ts";
import { ideaView } from "#db/idea-page.ts";
import { ideaByNumber } from "#db/ideas.ts";
import { sitePauses } from "#db/pauses.ts";
import { type Site, theSite } from "#db/site.ts";
import type { House } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";
import { happened, refused } from "./story.ts";

const reason = "We move the roastery.";
const pause = (house: House, from: string, until: string, by = "Ada") =>
  house.does(by, pauseSite, {}, { from, until, reason });
const due = async (house: House, number: string) =>
  (await ideaByNumber(house.db.read, Number(number)))?.answerDue as string;

test("Ada pauses the whole site: who waits is told a later day, who comes later gets the same", async () => {
  const house = await aHouse();
  const before = await house.idea("Before");
  expect(await due(house, before)).toBe("2026-05-07");
  expect(await happened(house, () => pause(house, "2026-05-06", "2026-05-08"))).toMatchObject([
    { kind: "site-paused", by: house.id("Ada"), data: { day: "2026-05-06", until: "2026-05-08" } },
  ]);
  const after = await house.idea("After");
  expect(await due(house, before)).toBe("2026-05-12");
  expect(await due(house, after)).toBe("2026-05-12");
  const site = (await theSite(house.db.read)) as Site;
  const seen = await ideaView(house.db.read, 1, { site, now: house.now(), readerId: null, forStaff: false });
  expect(seen).toMatchObject({ answerDays: 3, answerLeft: 3, sitePauses: [{ reason, until: "2026-05-08" }] });
});

test("from today on, today counts for nobody, and least of all for whoever came today", async () => {
  const house = await aHouse();
  const yesterdays = await house.idea("Yesterday’s");
  await house.later(1);
  const todays = await house.idea("Today’s");
  await pause(house, "2026-05-05", "2026-05-05");
  expect([await due(house, yesterdays), await due(house, todays)]).toEqual(["2026-05-08", "2026-05-08"]);
});

test("nobody is moved twice, and holidays in a pause count once", async () => {
  const house = await aHouse();
  const numbers: string[] = [];
  await house.does("Ada", addHoliday, {}, { day: "2026-05-07" });
  for (let day = 0; day < 4; day++) {
    numbers.push(await house.idea(`No. ${day}`));
    await house.later(1);
  }
  const dues = () => Promise.all(numbers.map((number) => due(house, number)));
  expect(await dues()).toEqual(["2026-05-08", "2026-05-11", "2026-05-12", "2026-05-12"]);
  await pause(house, "2026-05-11", "2026-05-12");
  expect(await dues()).toEqual(["2026-05-08", "2026-05-13", "2026-05-14", "2026-05-14"]);
});

test("an idea whose own clock is paused meanwhile loses nothing by the site's pause", async () => {
  const house = await aHouse();
  const number = await house.idea();
  await house.later(1);
  await house.does("Sam", pauseClock, { number }, { reason: "We ask Ann." });
  await pause(house, "2026-05-06", "2026-05-08");
  await house.later(6);
  await house.does("Sam", resumeClock, { number });
  // Before, Wednesday and Thursday were left, and the Tuesday it was paused on: now Monday is gone, and three are left.
  expect(await due(house, number)).toBe("2026-05-13");
});

test("ended early, its days count again for those who come, and whoever was told a later day keeps it", async () => {
  const house = await aHouse();
  const before = await house.idea("Before");
  await pause(house, "2026-05-05", "2026-05-15");
  expect(await due(house, before)).toBe("2026-05-20");
  await house.later(2);
  const [lasting] = await sitePauses(house.db.read);
  await house.does("Ada", resumeSite, { id: lasting?.id });
  expect(await sitePauses(house.db.read)).toMatchObject([{ from: "2026-05-05", until: "2026-05-05" }]);
  expect(await due(house, before)).toBe("2026-05-20");
  expect(await due(house, await house.idea("After"))).toBe("2026-05-11");
  expect(await refused(house, () => house.does("Ada", resumeSite, { id: lasting?.id }))).toBe("pause-over (state)");
});

test("one that had not begun never was", async () => {
  const house = await aHouse();
  await pause(house, "2026-05-11", "2026-05-15");
  const [ahead] = await sitePauses(house.db.read);
  await house.does("Ada", resumeSite, { id: ahead?.id });
  expect(await sitePauses(house.db.read)).toEqual([]);
});

test("it begins today or later, ends after it begins, lasts no more than 92 days, and shares no day with another", async () => {
  const house = await aHouse();
  const asks = (from: string, until: string) => refused(house, () => pause(house, from, until));
  expect(await asks("2026-05-03", "2026-05-08")).toBe("pause-begins-in-the-past (rule) at from");
  expect(await asks("2026-05-08", "2026-05-07")).toBe("pause-ends-before-it-begins (rule) at until");
  expect(await asks("2026-05-08", "2026-08-08")).toBe("pause-too-long (rule) at until");
  expect(await asks("2026-02-30", "soon")).toEqual({ from: "not-a-day", until: "not-a-day" });
  await pause(house, "2026-05-08", "2026-05-12");
  expect(await asks("2026-05-12", "2026-05-14")).toBe("pause-overlaps (rule) at from");
  const noReason = () => house.does("Ada", pauseSite, {}, { from: "2026-06-01", until: "2026-06-02", reason: "" });
  expect(await refused(house, noReason)).toEqual({ reason: "required" });
});

test("only admins, not all who work here", async () => {
  const house = await aHouse();
  for (const name of ["Sam", "Ann"])
    expect(await refused(house, () => pause(house, "2026-05-08", "2026-05-12", name))).toBe("admin-only (forbidden)");
  await pause(house, "2026-05-08", "2026-05-12");
  const [ahead] = await sitePauses(house.db.read);
  expect(await refused(house, () => house.does("Sam", resumeSite, { id: ahead?.id }))).toBe("admin-only (forbidden)");
  expect(await refused(house, () => house.does("Ada", resumeSite, { id: "nothing" }))).toBe("not-found (missing)");
});
