import { expect, test } from "vitest";
import { answerIdea, deleteIdea, makePromise } from "#app/commands/index.ts";
import { promiseTotals } from "#db/promises.ts";
import { aHouse } from "../support/house.ts";
import { promises, readPromises } from "./promised.ts";
import { formId, happened, kinds, refused, toldBy } from "./story.ts";

test("staff promise something to an idea by a day, under their name", async () => {
  const house = await aHouse();
  await house.idea();
  const done = await happened(house, () => promises(house, "2026-05-20"));
  expect(done).toMatchObject([{ kind: "promise-made", by: house.id("Sam"), cause: null, about: ["idea", "promise"] }]);
  expect(await readPromises(house)).toEqual(["open 2026-05-20: made Sam 2026-05-20 2026-05-04"]);
  expect(await promiseTotals(house.db.read, "2026-05-04")).toEqual({ made: 1, kept: 0, broken: 0 });
  expect(await promiseTotals(house.db.read, "2026-05-05")).toEqual({ made: 0, kept: 0, broken: 0 });
});

test("an answer may promise its next step", async () => {
  const house = await aHouse();
  await house.idea();
  const answers = (form: object) => house.does("Sam", answerIdea, { number: "1" }, { body: "So.", ...form });
  expect(await refused(house, () => answers({ promise: "Measure." }))).toEqual({ promiseBy: "required" });
  expect(await refused(house, () => answers({ promiseBy: "2026-05-20" }))).toEqual({ promise: "required" });
  expect(await refused(house, () => answers({ promise: "Measure.", promiseBy: "2026-05-03" }))).toBe(
    "promise-in-the-past (rule) at promiseBy",
  );
  const told = await kinds(house, () => answers({ promise: "Measure.", promiseBy: "2026-05-20" }));
  expect(told).toContain("promise-made");
  expect(await readPromises(house)).toHaveLength(1);
});

test("a promise is for a day from today on, where the site lives", async () => {
  // 23:30 in UTC is half past midnight in Lisbon.
  const house = await aHouse(new Date("2026-05-03T23:30:00Z"));
  await house.idea();
  expect(await refused(house, () => promises(house, "2026-05-03"))).toBe("promise-in-the-past (rule) at by");
  await promises(house, "2026-05-04");
  expect(await refused(house, () => promises(house, "20 May"))).toEqual({ by: "not-a-day" });
  expect(await refused(house, () => promises(house, "2026-05-20", { words: " " }))).toEqual({ words: "required" });
});

test("a form sent twice is one promise, and other words are another", async () => {
  const house = await aHouse();
  await house.idea();
  const id = formId();
  await Promise.allSettled([1, 2, 3].map(() => promises(house, "2026-05-20", { id })));
  expect(await readPromises(house)).toHaveLength(1);
  expect(await promises(house, "2026-05-20", { id })).toBe(id);
  expect(await promises(house, "2026-05-20", { id, words: "Measure one room." })).not.toBe(id);
});

test("nobody is told of a promise; what becomes of it is news", async () => {
  const house = await aHouse();
  await house.idea();
  expect(await toldBy(house, () => promises(house, "2026-05-20"))).toEqual({});
});

test("an idea that was promised something is not its dreamer's alone any more", async () => {
  const house = await aHouse();
  const number = await house.idea();
  await promises(house, "2026-05-20");
  expect(await refused(house, () => house.does("Ann", deleteIdea, { number }))).toBe("idea-shared (state)");
});

test("only staff promise", async () => {
  const house = await aHouse();
  const number = await house.idea();
  const form = { words: "Much.", by: "2026-05-20" };
  expect(await refused(house, () => house.does("Ann", makePromise, { number }, form))).toBe("staff-only (forbidden)");
});
