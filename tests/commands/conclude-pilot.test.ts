import { expect, test } from "vitest";
import { askForSeat, castVote, concludePilot } from "#app/commands/index.ts";
import { ideaByNumber } from "#db/ideas.ts";
import { pilotView } from "#db/pilots.ts";
import { recount } from "#db/recount.ts";
import { openRest } from "#db/rests.ts";
import { participantIds } from "#db/seats.ts";
import { wallTotals } from "#db/tallies.ts";
import type { House } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";
import { happened, refused, toldBy } from "./story.ts";

const concludes = (house: House, form: object, name = "Sam") =>
  house.does(name, concludePilot, { number: "1" }, { ...form });

test.each([
  ["adopt", "piloting", ["pilot-concluded"]],
  ["adapt", "polishing", ["pilot-concluded", "stage-changed"]],
  ["stop", "resting", ["pilot-concluded", "stage-changed"]],
])("to %s leaves the idea %s", async (outcome, stage, expected) => {
  const house = await aHouse();
  await house.pilot(await house.idea());
  const done = await happened(house, () => concludes(house, { outcome, learned: "**Much**." }));
  expect(done.map(({ kind }) => kind).sort()).toEqual(expected);
  expect(done.find(({ kind }) => kind === "pilot-concluded")).toMatchObject({
    cause: null,
    about: ["idea", "pilot"],
    data: { pilot: 1, outcome },
  });
  expect(done.filter(({ cause }) => cause === "pilot-concluded").length).toBe(expected.length - 1);
  expect(await ideaByNumber(house.db.read, 1)).toMatchObject({
    stage,
    leftStage: stage === "resting" ? "piloting" : null,
  });
  expect(await pilotView(house.db.read, 1, null)).toMatchObject({
    state: "concluded",
    outcome,
    learnedHtml: "<p><strong>Much</strong>.</p>",
  });
  expect(await wallTotals(house.db.read)).toMatchObject({ learnt: 1 });
});

test("an idea whose pilot stopped rests with what was learnt as the reason, and waits for somebody to wake it", async () => {
  const house = await aHouse();
  await house.pilot(await house.idea());
  await concludes(house, { outcome: "stop", learned: `It was **loud**. ${"Very loud. ".repeat(60)}` });
  const rest = await openRest(house.db.read, (await ideaByNumber(house.db.read, 1))?.id as string);
  expect(rest).toMatchObject({ wakesOn: null, wakesWhen: null });
  expect(rest?.html).toMatch(/^<p>It was loud\./);
  expect(rest?.html.length).toBeLessThan(450);
});

test("who sat has finished, who waited is let go, and both are told with the dreamer", async () => {
  const house = await aHouse();
  const number = await house.pilot(await house.idea(), 2);
  for (const name of ["Cleo", "Sam", "Bo"]) await house.does(name, askForSeat, { number });
  await house.does("June", castVote, { number: "1" });
  const told = await toldBy(house, () => concludes(house, { outcome: "adopt", learned: "Much." }));
  expect(told).toEqual({ Ann: ["pilot-concluded"], Bo: ["pilot-concluded"], Cleo: ["pilot-concluded"] });
  const pilot = await pilotView(house.db.read, 1, house.id("Bo"));
  expect(pilot).toMatchObject({ seated: 2, waiting: 0, seat: null });
  expect((await participantIds(house.db.read, pilot?.id as string, true)).sort()).toEqual(
    [house.id("Bo"), house.id("Cleo"), house.id("Sam")].sort(),
  );
  expect(await house.tick()).toBe(0);
});

test("a pilot ends once, also when two end it at once", async () => {
  const house = await aHouse();
  await house.pilot(await house.idea());
  const both = await Promise.allSettled([
    concludes(house, { outcome: "adopt", learned: "Yes." }),
    concludes(house, { outcome: "stop", learned: "No." }, "June"),
  ]);
  expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await refused(house, () => concludes(house, { outcome: "stop", learned: "No." }))).toBe(
    "pilot-concluded (state)",
  );
  expect(await wallTotals(house.db.read)).toMatchObject({ learnt: 1 });
});

test("while people ask for seats and it ends at once, the seats add up", async () => {
  const house = await aHouse();
  const number = await house.pilot(await house.idea(), 2);
  const names = ["Ada", "June", "Ann", "Bo", "Cleo"];
  await Promise.allSettled([
    ...names.map((name) => house.does(name, askForSeat, { number })),
    concludes(house, { outcome: "adopt", learned: "Yes." }),
    ...names.map((name) => house.does(name, askForSeat, { number })),
  ]);
  expect(await pilotView(house.db.read, 1, null)).toMatchObject({ state: "concluded", waiting: 0 });
  expect(await recount(house.db.read)).toEqual([]);
});

test("nothing is concluded without an outcome and what was learnt, and by staff alone", async () => {
  const house = await aHouse();
  await house.pilot(await house.idea());
  expect(await refused(house, () => concludes(house, {}))).toEqual({ outcome: "not-a-choice", learned: "required" });
  expect(await refused(house, () => concludes(house, { outcome: "decline", learned: "A" }))).toEqual({
    outcome: "not-a-choice",
  });
  expect(await refused(house, () => concludes(house, { outcome: "stop", learned: "A" }, "Cleo"))).toBe(
    "staff-only (forbidden)",
  );
  expect(await refused(house, () => concludes(house, { outcome: "stop", learned: "A" }, "Vi"))).toBe(
    "sign-in-first (sign-in)",
  );
});
