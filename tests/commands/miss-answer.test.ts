import { expect, test } from "vitest";
import { answerIdea, mergeIdea, shipIdea, takeHost, unmergeIdea } from "#app/commands/index.ts";
import { answersToMiss } from "#db/answer-due.ts";
import { pulseByMonth, pulseOf } from "#db/pulse.ts";
import type { House } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";
import { happened, toldBy } from "./story.ts";

const answer = (house: House, number = "1") => house.does("Sam", answerIdea, { number }, { body: "We heard you." });
const pulse = async (house: House, today: string) => {
  const { kept, missed } = await pulseOf(house.db.read, today, 30);
  return { kept, missed };
};

test("on the day itself nothing is missed yet; the day after it is, once, and the host is told", async () => {
  const house = await aHouse();
  const number = await house.idea();
  await house.does("June", takeHost, { number });
  await house.later(3);
  expect(await happened(house, () => house.tick())).toEqual([]);
  const told = await toldBy(house, async () => {
    expect(await happened(house, () => house.later(1))).toEqual([
      {
        kind: "answer-missed",
        by: null,
        cause: null,
        about: ["idea"],
        data: { idea: 1, due: "2026-05-07", day: "2026-05-08" },
      },
    ]);
  });
  expect(told).toEqual({ June: ["answer-missed"] });
  expect(await happened(house, () => house.later(9))).toEqual([]);
  expect(await pulse(house, "2026-05-17")).toEqual({ kept: 0, missed: 1 });
});

test("an answer that comes later stops the clock and undoes nothing", async () => {
  const house = await aHouse();
  await house.idea();
  await house.later(5);
  const done = await happened(house, () => answer(house));
  expect(done.map(({ kind }) => kind).sort()).toEqual(["host-taken", "idea-answered", "idea-heard"]);
  expect(done.find(({ kind }) => kind === "idea-heard")?.data).toMatchObject({
    due: "2026-05-07",
    day: "2026-05-09",
    kept: 0,
    hours: 120,
  });
  expect(await pulse(house, "2026-05-09")).toEqual({ kept: 0, missed: 1 });
});

test("an answer that is late before the clock came to it is counted as missed on the same day as always", async () => {
  const house = await aHouse(new Date("2026-04-27T09:00:00Z"));
  const number = await house.idea();
  const late = new Date("2026-05-07T09:00:00Z");
  const { perform } = await import("#app/commands/perform.ts");
  const form = { body: "Done.", story: "It came about." };
  const done = await happened(house, () =>
    perform(house.db, shipIdea, { actor: house.who("Sam"), params: { number }, form, now: late }),
  );
  expect(done.find(({ kind }) => kind === "idea-heard")?.data).toMatchObject({ kept: 0, missed: "2026-05-01" });
  expect(await house.tick()).toBe(0);
  const months = (await pulseByMonth(house.db.read, "2026-05-07")).slice(-2);
  expect(months).toEqual([
    { month: "2026-04", kept: 0, missed: 0 },
    { month: "2026-05", kept: 0, missed: 1 },
  ]);
});

test("an answer in time is kept, and so it is on the last day until midnight where the site lives", async () => {
  const house = await aHouse(new Date("2026-05-04T22:30:00Z"));
  await house.idea();
  await house.later(3);
  await answer(house);
  expect(await pulse(house, "2026-05-07")).toEqual({ kept: 1, missed: 0 });
  expect(await pulseOf(house.db.read, "2026-05-07", 365)).toEqual({ days: 365, kept: 1, missed: 0, hours: 72 });
});

test("two clocks at once miss it once", async () => {
  const house = await aHouse();
  await house.idea();
  await house.idea("Another");
  await house.later(3);
  const { tick } = await import("#app/background/clock.ts");
  const at = new Date("2026-05-20T09:00:00Z");
  const ran = await Promise.all([tick(house.db, at), tick(house.db, at)]);
  expect(ran.reduce((sum, one) => sum + one, 0)).toBe(2);
  expect(await pulse(house, "2026-05-20")).toEqual({ kept: 0, missed: 2 });
});

test("what happened before the first or after the last of the days is not among them", async () => {
  const house = await aHouse();
  await house.idea();
  await house.later(1);
  await answer(house);
  expect(await pulse(house, "2026-06-03")).toEqual({ kept: 1, missed: 0 });
  expect(await pulse(house, "2026-06-04")).toEqual({ kept: 0, missed: 0 });
  expect(await pulse(house, "2026-05-04")).toEqual({ kept: 0, missed: 0 });
});

test("what was merged is heard with the idea it lives on in, so its day is not missed", async () => {
  const house = await aHouse();
  const stays = await house.idea("A quiet hour");
  const goes = await house.idea("One hour of quiet", "Bo");
  await house.does("Sam", answerIdea, { number: stays }, { body: "We heard you." });
  await house.does("Sam", mergeIdea, { number: stays }, { from: goes });
  expect(await answersToMiss(house.db.read, "2026-07-01")).toEqual([]);
  await house.does("Sam", unmergeIdea, { number: goes });
  expect(await answersToMiss(house.db.read, "2026-07-01")).toEqual([Number(goes)]);
});
