import { expect, test } from "vitest";
import { tick } from "#app/background/clock.ts";
import { answerIdea, breakPromise, castVote, hideIdea, restoreIdea } from "#app/commands/index.ts";
import { perform } from "#app/commands/perform.ts";
import { clock } from "#app/domain/actor.ts";
import { promiseTotals } from "#db/promises.ts";
import { aHouse } from "../support/house.ts";
import { moves, promises, readPromises } from "./promised.ts";
import { happened, refused, toldBy } from "./story.ts";

test("the day after its own, a promise is broken: by nobody, once, and counted on that day", async () => {
  const house = await aHouse();
  await house.idea();
  await house.does("Sam", answerIdea, { number: "1" }, { body: "We heard you." });
  await promises(house, "2026-05-20");
  // Midnight in Lisbon is 23:00 in UTC in summer.
  expect(await tick(house.db, new Date("2026-05-20T22:59:59Z"))).toBe(0);
  const at = new Date("2026-05-20T23:00:00Z");
  const done = await happened(house, () => Promise.all([tick(house.db, at), tick(house.db, at)]));
  expect(done).toMatchObject([{ kind: "promise-broken", by: null, about: ["idea", "promise"], data: { idea: 1 } }]);
  expect(await tick(house.db, new Date("2026-06-20T23:00:00Z"))).toBe(0);
  expect(await readPromises(house)).toEqual([
    "broken 2026-05-20: made Sam 2026-05-20 2026-05-04; broken 2026-05-20 2026-05-21",
  ]);
  expect(await promiseTotals(house.db.read, "2026-05-21")).toEqual({ made: 0, kept: 0, broken: 1 });
  expect(await promiseTotals(house.db.read, "2026-05-22")).toEqual({ made: 0, kept: 0, broken: 0 });
});

test("a clock that stood still for weeks counts it on its own day all the same", async () => {
  const house = await aHouse();
  await house.idea();
  await promises(house, "2026-05-20");
  await house.later(60);
  expect(await promiseTotals(house.db.read, "2026-05-22")).toMatchObject({ broken: 0 });
  expect(await promiseTotals(house.db.read, "2026-05-21")).toMatchObject({ broken: 1 });
});

test("one that was moved is broken on its new day only", async () => {
  const house = await aHouse();
  await house.idea();
  const id = await promises(house, "2026-05-20");
  await moves(house, id, { dueOn: "2026-05-30", reason: "Rain." });
  await house.later(20);
  expect((await readPromises(house))[0]).toMatch(/^open/);
  await house.later(10);
  expect((await readPromises(house))[0]).toMatch(/^broken 2026-05-30/);
});

test("the dreamer, the followers and who promised are told", async () => {
  const house = await aHouse();
  await house.idea();
  await house.does("Bo", castVote, { number: "1" });
  await promises(house, "2026-05-20");
  expect(await toldBy(house, () => house.later(20))).toEqual({
    Ann: ["promise-broken"],
    Bo: ["promise-broken"],
    Sam: ["promise-broken"],
  });
});

test("what was promised to an idea that is hidden is not broken meanwhile", async () => {
  const house = await aHouse();
  const number = await house.idea();
  const id = await promises(house, "2026-05-20");
  await house.does("Sam", hideIdea, { number }, { reason: "It names somebody." });
  await house.later(30);
  expect(await promiseTotals(house.db.read, "2026-05-04")).toMatchObject({ broken: 0 });
  const breaks = () => perform(house.db, breakPromise, { actor: clock, params: { id }, now: house.now() });
  expect(await refused(house, breaks)).toBe("idea-unseen (state)");
  await house.does("Sam", restoreIdea, { number }, { reason: "My mistake." });
  await house.later(1);
  expect(await promiseTotals(house.db.read, "2026-05-21")).toMatchObject({ broken: 1 });
});
