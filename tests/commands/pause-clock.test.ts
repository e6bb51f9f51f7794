import { expect, test } from "vitest";
import { answerIdea, pauseClock, resumeClock } from "#app/commands/index.ts";
import { ideaView } from "#db/idea-page.ts";
import { ideaByNumber } from "#db/ideas.ts";
import { pausedIdeas } from "#db/pauses.ts";
import { pauses } from "#db/schema.ts";
import { type Site, theSite } from "#db/site.ts";
import type { House } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";
import { happened, refused, toldBy } from "./story.ts";

const reason = "We asked Ann what she means, and wait for her reply.";
const pause = (house: House, by = "Sam", form: object = { reason }) =>
  house.does(by, pauseClock, { number: "1" }, { ...form });
const resume = (house: House, by = "June") => house.does(by, resumeClock, { number: "1" });
const due = async (house: House) => (await ideaByNumber(house.db.read, 1))?.answerDue;

async function seen(house: House) {
  const site = (await theSite(house.db.read)) as Site;
  return ideaView(house.db.read, 1, { site, now: house.now(), readerId: null, forStaff: false });
}

test("Sam pauses the clock, everybody reads why, and Ann is told", async () => {
  const house = await aHouse();
  await house.idea();
  const told = await toldBy(house, async () => {
    expect(await happened(house, () => pause(house))).toEqual([
      {
        kind: "clock-paused",
        by: house.id("Sam"),
        cause: null,
        about: ["idea"],
        data: { idea: 1, due: "2026-05-07" },
      },
    ]);
  });
  expect(told).toEqual({ Ann: ["clock-paused"] });
  expect(await seen(house)).toMatchObject({ pause: { reason, from: "2026-05-04", by: { name: "Sam" } } });
  expect(await pausedIdeas(house.db.read)).toMatchObject([{ reason, idea: { number: 1 } }]);
});

test("when June lets it run again, as many working days are left as before, over the weekend too", async () => {
  const house = await aHouse();
  await house.idea();
  await house.later(1);
  expect(await seen(house)).toMatchObject({ answerDue: "2026-05-07", answerLeft: 2 });
  await pause(house);
  await house.later(6);
  expect(await seen(house)).toMatchObject({ pause: { reason } });
  expect(await happened(house, () => resume(house))).toMatchObject([
    { kind: "clock-resumed", data: { due: "2026-05-13" } },
  ]);
  expect(await seen(house)).toMatchObject({ answerDue: "2026-05-13", answerLeft: 2, pause: null, answerLate: false });
});

test("a clock that is paused and runs again on one day has lost nothing", async () => {
  const house = await aHouse();
  await house.idea();
  await house.later(1);
  await pause(house);
  await resume(house);
  expect(await due(house)).toBe("2026-05-07");
  await pause(house);
  expect(await house.db.read.$count(pauses)).toBe(2);
});

test("however long it is paused, nothing is missed, and an answer in the end is in time", async () => {
  const house = await aHouse();
  await house.idea();
  await house.later(2);
  await pause(house);
  await house.later(60);
  expect((await ideaByNumber(house.db.read, 1))?.missedAt).toBeNull();
  const done = await happened(house, () => house.does("Sam", answerIdea, { number: "1" }, { body: "Here we are." }));
  expect(done.find(({ kind }) => kind === "idea-heard")?.data).toMatchObject({ kept: 1, hours: 62 * 24 });
  expect(await pausedIdeas(house.db.read)).toEqual([]);
});

test("without a reason nothing is paused, twice neither, nor what is late or heard", async () => {
  const house = await aHouse();
  await house.idea();
  for (const form of [{}, { reason: " " }])
    expect(await refused(house, () => pause(house, "Sam", form))).toEqual({ reason: "required" });
  expect(await refused(house, () => resume(house))).toBe("clock-runs (state)");
  await pause(house);
  expect(await refused(house, () => pause(house, "June"))).toBe("clock-paused (state)");
  await resume(house);
  await house.later(4);
  expect(await refused(house, () => pause(house))).toBe("answer-late (rule)");
  await house.does("Sam", answerIdea, { number: "1" }, { body: "Sorry." });
  expect(await refused(house, () => pause(house))).toBe("idea-heard (state)");
});

test("two who pause it at once pause it once", async () => {
  const house = await aHouse();
  await house.idea();
  const both = await Promise.allSettled([pause(house), pause(house, "June")]);
  expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await house.db.read.$count(pauses)).toBe(1);
});

test("only those who work here", async () => {
  const house = await aHouse();
  await house.idea();
  expect(await refused(house, () => pause(house, "Ann"))).toBe("staff-only (forbidden)");
  expect(await refused(house, () => pause(house, "Vi"))).toBe("sign-in-first (sign-in)");
  await pause(house);
  expect(await refused(house, () => resume(house, "Ann"))).toBe("staff-only (forbidden)");
});
