import { expect, test } from "vitest";
import { tick } from "#app/background/clock.ts";
import { addComment, answerIdea, castVote, concludePilot, wakeIdea } from "#app/commands/index.ts";
import { ideaView } from "#db/idea-page.ts";
import { ideaByNumber } from "#db/ideas.ts";
import { rests } from "#db/schema.ts";
import { type Site, theSite } from "#db/site.ts";
import { type House, letsRest } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";
import { happened, kinds, refused, toldBy } from "./story.ts";

const wakes = (house: House, name: string, form: object = {}) =>
  house.does(name, wakeIdea, { number: "1" }, { ...form });
const idea = (house: House) => ideaByNumber(house.db.read, 1);

async function resting(form: object = {}, from?: Date) {
  const house = await aHouse(from);
  await house.idea();
  await house.does("Sam", answerIdea, { number: "1" }, { body: "Let's.", stage: "polishing" });
  await house.does("Sam", answerIdea, { number: "1" }, { ...letsRest, ...form });
  return house;
}

test("on its day an idea wakes by itself, as nobody's deed, and once", async () => {
  const house = await resting({ wakesOn: "2026-06-01" });
  // Midnight in Lisbon is 23:00 in UTC in summer.
  expect(await tick(house.db, new Date("2026-05-31T22:59:59Z"))).toBe(0);
  expect((await idea(house))?.stage).toBe("resting");
  const at = new Date("2026-05-31T23:00:00Z");
  const done = await happened(house, () => Promise.all([tick(house.db, at), tick(house.db, at)]));
  expect(done.map(({ kind, by, cause }) => [kind, by, cause])).toEqual([
    ["idea-woken", null, null],
    ["stage-changed", null, "idea-woken"],
  ]);
  expect(await idea(house)).toMatchObject({ stage: "polishing", leftStage: null });
  expect(await house.db.read.select().from(rests)).toMatchObject([{ wokenBy: null, wokenAt: at }]);
  expect(await tick(house.db, new Date("2026-06-02T23:00:00Z"))).toBe(0);
});

test("a clock that stood still for weeks wakes it when it goes again", async () => {
  const house = await resting({ wakesOn: "2026-06-01" });
  await house.later(90);
  expect((await idea(house))?.stage).toBe("polishing");
});

test("what waits for words never wakes by itself", async () => {
  const house = await resting();
  await house.later(400);
  expect((await idea(house))?.stage).toBe("resting");
});

test("staff wake it with words of their own, and the journey tells it in one step", async () => {
  const house = await resting();
  expect(await refused(house, () => wakes(house, "June"))).toEqual({ body: "required" });
  await house.later(1);
  const done = await kinds(house, () => wakes(house, "June", { body: "The grinders have come." }));
  expect(done).toEqual(["idea-woken", "stage-changed"]);
  const site = (await theSite(house.db.read)) as Site;
  const view = await ideaView(house.db.read, 1, { site, now: house.now(), readerId: null, forStaff: false });
  expect(view?.rest).toBe(null);
  expect(view?.thread.at(-1)).toMatchObject({ kind: "answer", stage: "polishing", author: { name: "June" } });
  expect(view?.journey.at(-1)).toMatchObject({ kind: "idea-woken", by: { name: "June" } });
  expect(await house.db.read.select().from(rests)).toMatchObject([{ wokenBy: house.id("June") }]);
});

test("the dreamer and all who voted or said something are told", async () => {
  const house = await resting({ wakesOn: "2026-06-01" });
  await house.does("Bo", castVote, { number: "1" });
  await house.does("Cleo", addComment, { number: "1" }, { body: "Yes." });
  const told = await toldBy(house, () => house.later(40));
  expect(told).toEqual({ Ann: ["idea-woken"], Bo: ["idea-woken"], Cleo: ["idea-woken"], Sam: ["idea-woken"] });
});

test("an idea that was woken by an answer is not woken again", async () => {
  const house = await resting({ wakesOn: "2026-06-01" });
  await house.does("Sam", answerIdea, { number: "1" }, { body: "Earlier, even.", stage: "polishing" });
  expect(await refused(house, () => wakes(house, "June", { body: "Up." }))).toBe("not-resting (state)");
  expect(await kinds(house, () => house.later(40))).toEqual([]);
});

test("it may rest and wake more than once", async () => {
  const house = await resting({ wakesOn: "2026-06-01" });
  await house.later(40);
  await house.does("Sam", answerIdea, { number: "1" }, { ...letsRest, wakesOn: "2026-07-01" });
  expect((await idea(house))?.stage).toBe("resting");
  await house.later(40);
  expect((await idea(house))?.stage).toBe("polishing");
  expect(await house.db.read.$count(rests)).toBe(2);
});

test("one whose pilot stopped goes back to piloting", async () => {
  const house = await aHouse();
  const number = await house.pilot(await house.idea());
  await house.does("Sam", concludePilot, { number }, { outcome: "stop", learned: "It was loud." });
  await wakes(house, "Sam", { body: "Once more." });
  expect((await idea(house))?.stage).toBe("piloting");
});

test("two who wake it at once wake it once", async () => {
  const house = await resting();
  const both = await Promise.allSettled([wakes(house, "Sam", { body: "Up." }), wakes(house, "June", { body: "Now." })]);
  expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});

test("customers and visitors wake nothing", async () => {
  const house = await resting();
  expect(await refused(house, () => wakes(house, "Ann", { body: "Up." }))).toBe("staff-only (forbidden)");
  expect(await refused(house, () => wakes(house, "Vi", { body: "Up." }))).toBe("sign-in-first (sign-in)");
});
