import { expect, test } from "vitest";
import { closeQuestion, openQuestion, writeQuestion } from "#app/commands/index.ts";
import { questionByNumber } from "#db/questions.ts";
import { aHouse } from "../support/house.ts";
import { happened, refused, toldBy } from "./story.ts";

async function opened(from?: Date) {
  const house = await aHouse(from);
  await house.does("Sam", writeQuestion, {}, { title: "What would be cool?" });
  const draft = () => house.does("Sam", closeQuestion, { number: "1" });
  expect(await refused(house, draft)).toBe("question-not-open (state)");
  await house.does("Sam", openQuestion, { number: "1" }, { until: "2026-05-10" });
  const state = async () => (await questionByNumber(house.db.read, 1, false))?.state;
  return { house, state };
}

test("a question closes by itself when its last day is over, and who asked it is told", async () => {
  const { house, state } = await opened(new Date("2026-05-04T22:59:59.999Z"));
  await house.later(6);
  expect(await state()).toBe("open");
  const told = await toldBy(house, async () => {
    const done = await happened(house, () => house.later(1 / 86_400_000));
    expect(done).toEqual([
      { kind: "question-closed", by: null, cause: null, about: ["question"], data: { question: 1 } },
    ]);
  });
  expect(told).toEqual({ Sam: ["question-closed"] });
  expect(await state()).toBe("closed");
});

test("June closes it before its time, once; nobody needs telling", async () => {
  const { house, state } = await opened();
  expect(await toldBy(house, () => house.does("June", closeQuestion, { number: "1" }))).toEqual({});
  expect(await state()).toBe("closed");
  expect(await refused(house, () => house.does("Sam", closeQuestion, { number: "1" }))).toBe(
    "question-not-open (state)",
  );
  expect(await house.tick()).toBe(0);
});

test("customers close nothing", async () => {
  const { house } = await opened();
  expect(await refused(house, () => house.does("Ann", closeQuestion, { number: "1" }))).toBe("staff-only (forbidden)");
  expect(await refused(house, () => house.does("Vi", closeQuestion, { number: "1" }))).toBe("sign-in-first (sign-in)");
});
