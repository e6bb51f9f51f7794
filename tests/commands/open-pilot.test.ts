import { expect, test } from "vitest";
import { addComment, answerIdea, castVote, concludePilot, openPilot, shipIdea } from "#app/commands/index.ts";
import { ideaByNumber } from "#db/ideas.ts";
import { pilotView } from "#db/pilots.ts";
import { recount } from "#db/recount.ts";
import { pilots, pilotTargets } from "#db/schema.ts";
import { type House, letsRest } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";
import { formId, happened, kinds, once, refused, toldBy } from "./story.ts";

const form = { hypothesis: "It helps.", measure: "Half come back.", places: "5", from: "2026-05-11", to: "2026-05-25" };
const opens = (house: House, change: object = {}, name = "Sam") =>
  house.does(name, openPilot, { number: "1" }, { ...form, ...change });

test("Sam tries Ann's idea small: it recruits, the idea is piloting, and Sam hosts it", async () => {
  const house = await aHouse();
  await house.idea();
  const done = await happened(house, () => opens(house));
  expect(done.find(({ kind }) => kind === "pilot-opened")).toMatchObject({
    cause: null,
    about: ["idea", "pilot"],
    data: { idea: 1, pilot: 1 },
  });
  const follows = done.filter(({ cause }) => cause === "pilot-opened").map(({ kind }) => kind);
  expect(follows.sort()).toEqual(["host-taken", "stage-changed"]);
  expect(await ideaByNumber(house.db.read, 1)).toMatchObject({
    stage: "piloting",
    hostId: house.id("Sam"),
    heardAt: null,
  });
  expect(await pilotView(house.db.read, 1, null)).toMatchObject({
    state: "recruiting",
    places: 5,
    seated: 0,
    waiting: 0,
    startsOn: "2026-05-11",
  });
});

test("the dreamer and those who voted or spoke are told", async () => {
  const house = await aHouse();
  const number = await house.idea();
  for (const name of ["Bo", "Sam"]) await house.does(name, castVote, { number });
  await house.does("Cleo", addComment, { number }, { body: "Please!" });
  expect(await toldBy(house, () => opens(house))).toEqual({
    Ann: ["pilot-opened"],
    Bo: ["pilot-opened"],
    Cleo: ["pilot-opened"],
  });
});

test("an idea has one pilot at a time, also when four are opened at once", async () => {
  const house = await aHouse();
  await house.idea();
  const answers = await Promise.allSettled(["Sam", "June", "Ada", "Sam"].map((name) => opens(house, {}, name)));
  expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await house.db.read.$count(pilots)).toBe(1);
  expect(await refused(house, () => opens(house))).toBe("pilot-runs-already (state)");
  expect(await recount(house.db.read)).toEqual([]);
});

test("after a pilot is adopted or adapted another may follow, keeping the host", async () => {
  const house = await aHouse();
  await house.idea();
  await opens(house);
  await house.does("Sam", concludePilot, { number: "1" }, { outcome: "adapt", learned: "Later." });
  expect(await kinds(house, () => opens(house, {}, "June"))).toEqual(["pilot-opened", "stage-changed"]);
  await house.does("Sam", concludePilot, { number: "2" }, { outcome: "adopt", learned: "Yes." });
  expect(await kinds(house, () => opens(house, {}, "June"))).toEqual(["pilot-opened"]);
  expect(await ideaByNumber(house.db.read, 1)).toMatchObject({ hostId: house.id("Sam"), stage: "piloting" });
});

test("what rests is woken first, and what is shipped needs no pilot", async () => {
  const house = await aHouse();
  await house.idea();
  await house.does("Sam", answerIdea, { number: "1" }, letsRest);
  expect(await refused(house, () => opens(house))).toBe("idea-rests (rule)");
  await house.does("Sam", answerIdea, { number: "1" }, { body: "Now.", stage: "rough" });
  await house.does("Sam", shipIdea, { number: "1" }, { body: "Done.", story: "It is quiet." });
  expect(await refused(house, () => opens(house))).toBe("idea-shipped (rule)");
});

test.each([
  [{ from: "2026-05-25", to: "2026-05-11" }, "pilot-ends-before-it-starts (rule) at to"],
  [{ from: "2026-05-01", to: "2026-05-03" }, "pilot-ends-in-the-past (rule) at to"],
  [{ from: "2026-05-03", to: "2026-05-20" }, "pilot-starts-in-the-past (rule) at from"],
  [{ from: "2026-05-11", to: "2027-05-13" }, "pilot-too-long (rule) at to"],
  [
    { from: "soon", to: "2026-02-30" },
    { from: "not-a-day", to: "not-a-day" },
  ],
  [{ places: "0" }, { places: "out-of-range" }],
  [{ places: "10001" }, { places: "out-of-range" }],
  [{ places: "1e3" }, { places: "not-a-number" }],
  [
    { measure: "", hypothesis: " " },
    { measure: "required", hypothesis: "required" },
  ],
  [{ state: "running" }, { state: "unknown-field" }],
])("a pilot with %j is refused", async (change, answer) => {
  const house = await aHouse();
  await house.idea();
  expect(await refused(house, () => opens(house, change))).toEqual(answer);
});

test("today is today where the site lives", async () => {
  const house = await aHouse(new Date("2026-05-04T23:30:00Z"));
  await house.idea();
  // In Lisbon it is the fifth already.
  const past = { from: "2026-05-04", to: "2026-05-04" };
  expect(await refused(house, () => opens(house, past))).toBe("pilot-ends-in-the-past (rule) at to");
  expect(await refused(house, () => opens(house, { from: "2026-05-04" }))).toBe(
    "pilot-starts-in-the-past (rule) at from",
  );
  await opens(house, { from: "2026-05-05" });
});

test("only staff open pilots", async () => {
  const house = await aHouse();
  await house.idea();
  expect(await refused(house, () => opens(house, {}, "Ann"))).toBe("staff-only (forbidden)");
  expect(await refused(house, () => opens(house, {}, "Vi"))).toBe("sign-in-first (sign-in)");
});

test("all else may be said at once too, and a target then counts from the first day", async () => {
  const house = await aHouse();
  await house.idea();
  await house.idea("Calm");
  await opens(house, { yardstick: "missed", target: "60", ideas: "2", refusalDays: "2", notes: "canary" });
  expect(await pilotView(house.db.read, 1, null)).toMatchObject({ tried: [{ number: 1 }, { number: 2 }] });
  expect(JSON.stringify(await pilotView(house.db.read, 1, null))).not.toContain("canary");
  expect(await house.db.read.select().from(pilotTargets)).toMatchObject([{ entry: 1, target: 60 }]);
  expect(await refused(house, () => house.does("Sam", openPilot, { number: "2" }, form))).toBe(
    "pilot-runs-already (state)",
  );
});

test.each([
  [{ hypothesis: "We believe that … for … will …" }, { hypothesis: "unfinished" }],
  [{ measure: "We’ll know when …" }, { measure: "unfinished" }],
  [{ yardstick: "pulse" }, { target: "required" }],
])("a pilot with %j has a gap left to fill", async (change, answer) => {
  const house = await aHouse();
  await house.idea();
  expect(await refused(house, () => opens(house, change))).toEqual(answer);
});

test("the same form sent twice opens one pilot", async () => {
  const house = await aHouse();
  await house.idea();
  await once([opens(house, { id: formId() }), opens(house, { id: formId() })]);
});
