import { isNull } from "drizzle-orm";
import { expect, test } from "vitest";
import { addHoliday, changePromise, changeSite, removeHoliday } from "#app/commands/index.ts";
import { textsOf } from "#app/commands/settings.ts";
import { editionOf } from "#app/domain/edition.ts";
import { ideaView } from "#db/idea-page.ts";
import { ideas } from "#db/schema.ts";
import { type Site, theSite } from "#db/site.ts";
import type { House } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";
import { happened, refused } from "./story.ts";

const siteOf = async (house: House) => (await theSite(house.db.read)) as Site;
const week = ["mon", "tue", "wed", "thu", "fri"];

async function promises(house: House, days: string, weekdays: string | string[] = week, name = "Ada") {
  const edition = editionOf(textsOf(await siteOf(house), "promise"));
  return house.does(name, changePromise, {}, { days, weekdays, edition });
}

async function dueOf(house: House, number: string) {
  const site = await siteOf(house);
  const idea = await ideaView(house.db.read, Number(number), {
    site,
    now: house.now(),
    readerId: null,
    forStaff: false,
  });
  return [idea?.answerDue, idea?.answerDays];
}

test("a longer promise is for new ideas: who waits already keeps the day they were promised", async () => {
  const house = await aHouse();
  const before = await house.idea("Before");
  expect(await dueOf(house, before)).toEqual(["2026-05-07", 3]);
  expect(await happened(house, () => promises(house, "10"))).toMatchObject([
    { kind: "promise-changed", by: house.id("Ada"), about: ["site"] },
  ]);
  const after = await house.idea("After");
  expect(await dueOf(house, before)).toEqual(["2026-05-07", null]);
  expect(await dueOf(house, after)).toEqual(["2026-05-18", 10]);
});

const changes: [string, (house: House) => Promise<unknown>][] = [
  ["another length and other working days", (house) => promises(house, "1", "sun")],
  ["a new holiday", (house) => house.does("Ada", addHoliday, {}, { day: "2026-05-06" })],
  ["a holiday that is none any more", (house) => house.does("Ada", removeHoliday, { day: "2026-05-05" })],
  [
    "another time zone",
    async (house) => {
      const edition = editionOf(textsOf(await siteOf(house), "site"));
      const form = { name: "Harbour Coffee", address: "http://localhost:3000", zone: "Pacific/Auckland", edition };
      return house.does("Ada", changeSite, {}, form);
    },
  ],
];

test.each(changes)("%s moves no day of an idea from before days were written down", async (_, change) => {
  const house = await aHouse();
  await house.does("Ada", addHoliday, {}, { day: "2026-05-05" });
  await house.later(0.25);
  const old = await house.idea("Old");
  await house.later(1);
  const newer = await house.idea("Newer");
  await house.db.write(async (tx) => {
    await tx.update(ideas).set({ answerDue: null });
  });
  const dues = async () => [(await dueOf(house, old))[0], (await dueOf(house, newer))[0]];
  const before = await dues();
  expect(before).toEqual(["2026-05-08", "2026-05-08"]);
  await change(house);
  expect(await dues()).toEqual(before);
  expect(await house.db.read.$count(ideas, isNull(ideas.answerDue))).toBe(0);
});

test("one working day a week is enough, none is not", async () => {
  const house = await aHouse();
  await promises(house, "2", "sat");
  expect((await siteOf(house)).workingDays).toBe("sat");
  expect(await dueOf(house, await house.idea())).toEqual(["2026-05-16", 2]);
  const none = async () =>
    house.does("Ada", changePromise, {}, { days: "2", edition: editionOf(textsOf(await siteOf(house), "promise")) });
  expect(await refused(house, none)).toEqual({ weekdays: "not-a-choice" });
});

test("days come in the order of the week, each once, and only those there are", async () => {
  const house = await aHouse();
  await promises(house, "3", ["sun", "mon", "sun"]);
  expect((await siteOf(house)).workingDays).toBe("mon sun");
  for (const weekdays of [["mon", "someday"], "someday", ""])
    expect(await refused(house, () => promises(house, "3", weekdays))).toEqual({ weekdays: "not-a-choice" });
});

test("the promise lies between one day and thirty", async () => {
  const house = await aHouse();
  for (const days of ["0", "31"])
    expect(await refused(house, () => promises(house, days))).toEqual({ days: "out-of-range" });
  expect(await refused(house, () => promises(house, "soon"))).toEqual({ days: "not-a-number" });
  expect(await refused(house, () => promises(house, "5", week, "Sam"))).toBe("admin-only (forbidden)");
});
