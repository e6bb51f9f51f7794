import { expect, test } from "vitest";
import { openQuestion, writeQuestion } from "#app/commands/index.ts";
import { questionByNumber } from "#db/questions.ts";
import { aHouse } from "../support/house.ts";
import { happened, refused } from "./story.ts";

async function drafted() {
  const house = await aHouse();
  await house.does("Sam", writeQuestion, {}, { title: "What would be cool?" });
  const open = (until = "2026-05-10", name = "Sam") => house.does(name, openQuestion, { number: "1" }, { until });
  return { house, open };
}

test("Sam opens it until the end of a day where the site lives", async () => {
  const { house, open } = await drafted();
  expect(await happened(house, () => open())).toMatchObject([
    { kind: "question-opened", about: ["question"], data: { question: 1 } },
  ]);
  expect(await questionByNumber(house.db.read, 1, false)).toMatchObject({
    state: "open",
    openedAt: house.now(),
    closesAt: new Date("2026-05-10T23:00:00Z"),
  });
});

test("today and a year from now are days to close on; yesterday and later are not", async () => {
  const { house, open } = await drafted();
  for (const day of ["2026-05-03", "2027-05-05"])
    expect(await refused(house, () => open(day))).toBe("closing-day-passed (rule) at until");
  expect(await refused(house, () => open("2026-02-30"))).toEqual({ until: "not-a-day" });
  await open("2026-05-04");
});

test("it opens once, also when two open it at once", async () => {
  const { house, open } = await drafted();
  const both = await Promise.allSettled([open(), open("2026-06-01", "June")]);
  expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await refused(house, () => open())).toBe("question-not-draft (state)");
});

test("customers open nothing: a draft is not there for them, an open one is not theirs", async () => {
  const { house, open } = await drafted();
  expect(await refused(house, () => open("2026-05-10", "Ann"))).toBe("not-found (missing)");
  await open();
  expect(await refused(house, () => open("2026-05-10", "Ann"))).toBe("staff-only (forbidden)");
  expect(await refused(house, () => open("2026-05-10", "Vi"))).toBe("sign-in-first (sign-in)");
});
