import { describe, expect, onTestFinished, test } from "vitest";
import { acceptCredit, answerIdea, askForSeat, castVote, concludePilot, leaveSeat } from "#app/commands/index.ts";
import { perform } from "#app/commands/perform.ts";
import type { Yardstick } from "#app/domain/pilot.ts";
import { open } from "#db/connect.ts";
import { creditsForIdea, creditsOf } from "#db/credits.ts";
import { ideaByNumber, moveIdea } from "#db/ideas.ts";
import { journeyOf } from "#db/journey.ts";
import { outcomeOf } from "#db/outcome.ts";
import { pilotByNumber, pilotView } from "#db/pilots.ts";
import { recount } from "#db/recount.ts";
import { openRest } from "#db/rests.ts";
import { pilotFigures, pilotIdeas, pilots, seats, wouldJoins } from "#db/schema.ts";
import { participantIds } from "#db/seats.ts";
import { wallTotals } from "#db/tallies.ts";
import { type House, letsRest, settle } from "../support/cast.ts";
import { newDatabase } from "../support/database.ts";
import { aHouse } from "../support/house.ts";
import { checksIn } from "./checked-in.ts";
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

test("who sat has finished, who waited is let go, and they are told with the dreamer and the voters", async () => {
  const house = await aHouse();
  const number = await house.pilot(await house.idea(), 2);
  for (const name of ["Cleo", "Sam", "Bo"]) await house.does(name, askForSeat, { number });
  await house.does("June", castVote, { number: "1" });
  const told = await toldBy(house, () => concludes(house, { outcome: "adopt", learned: "Much." }));
  // June voted for it.
  const concluded = ["pilot-concluded"];
  expect(told).toEqual({ Ann: concluded, Bo: concluded, Cleo: concluded, June: concluded });
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

describe("of several ideas", () => {
  test.each([
    ["adopt", "piloting"],
    ["adapt", "polishing"],
    ["stop", "resting"],
  ])("to %s leaves each of them %s, and their dreamers are told", async (outcome, stage) => {
    const { house, ids } = await ofTwoIdeas();
    const told = await toldBy(house, () => concludes(house, { outcome, learned: "Much." }));
    expect(told).toEqual({ Ann: ["pilot-concluded"], Bo: ["pilot-concluded"] });
    for (const [place, number] of [1, 2].entries()) {
      expect(await ideaByNumber(house.db.read, number)).toMatchObject({ stage });
      const steps = (await journeyOf(house.db.read, ids[place] as string)).map(({ kind }) => kind);
      expect(steps.filter((kind) => kind === "pilot-concluded" || kind === "stage-changed")).toEqual([
        "pilot-concluded",
      ]);
    }
    if (outcome === "stop") expect(await openRest(house.db.read, ids[1] as string)).toMatchObject({ wakesOn: null });
    expect(await recount(house.db.read)).toEqual([]);
  });

  test("none of them is let rest before", async () => {
    const { house } = await ofTwoIdeas();
    const rests = () => house.does("June", answerIdea, { number: "2" }, { ...letsRest, body: "Later." });
    expect(await refused(house, rests)).toBe("pilot-runs (state) at stage");
  });
});

describe("credit", () => {
  test.each(["adopt", "adapt", "stop"])("is proposed to each who checked in, once, when to %s", async (outcome) => {
    const { house, number } = await tried();
    await concludes(house, { outcome, learned: "Much." });
    const [credit, ...more] = await creditsOf(house.db.read, house.id("Cleo"));
    expect(credit).toMatchObject({
      role: "tester",
      state: "proposed",
      about: { href: `/pilots/${number}/a-quiet-hour-on-weekday-mornings`, pilot: true },
    });
    expect(more).toEqual([]);
    // Bo checked in and left; June had a seat and never said how it went.
    expect(await creditsOf(house.db.read, house.id("Bo"))).toHaveLength(1);
    expect(await creditsOf(house.db.read, house.id("June"))).toEqual([]);
    expect(await recount(house.db.read)).toEqual([]);
  });

  test("stands on the pilot and on each of its ideas once it is accepted, and not before", async () => {
    const { house, ids } = await ofTwoIdeas();
    await house.does("Cleo", askForSeat, { number: "1" });
    await checksIn(house, "Cleo", "1");
    await concludes(house, { outcome: "adopt", learned: "Much." });
    const { id: pilotId } = await pilotNow(house);
    const places = async () => [
      (await outcomeOf(house.db.read, pilotId, false))?.credits,
      ...(await Promise.all(ids.map((id) => creditsForIdea(house.db.read, [id])))),
    ];
    expect(await places()).toEqual([[], [], []]);
    const [credit] = await creditsOf(house.db.read, house.id("Cleo"));
    await house.does("Cleo", acceptCredit, { id: credit?.id }, { shown: "name" });
    expect(await places()).toMatchObject(Array(3).fill([{ name: "Cleo", role: "tester" }]));
  });

  test("is told to its person", async () => {
    const { house } = await tried();
    const told = await toldBy(house, () => concludes(house, { outcome: "stop", learned: "Much." }));
    expect(told).toEqual({
      June: ["pilot-concluded"],
      Ann: ["pilot-concluded"],
      Bo: ["credit-proposed"],
      Cleo: ["credit-proposed", "pilot-concluded"],
    });
  });
});

test("who said that they would join, or asked for a seat, is told and thanked too", async () => {
  const house = await aHouse();
  await house.pilot(await house.idea());
  const { id: pilotId } = await pilotNow(house);
  await house.does("Bo", askForSeat, { number: "1" });
  await house.db.write(async (tx) => {
    await tx.insert(wouldJoins).values({ pilotId, personId: house.id("Cleo"), at: house.now() });
    await tx.update(seats).set({ state: "requested", seatedAt: null });
    await tx.update(pilots).set({ seatedCount: 0, requestedCount: 1, wouldJoinCount: 1 });
  });
  const told = await toldBy(house, () => concludes(house, { outcome: "adopt", learned: "Much." }));
  expect(Object.keys(told)).toEqual(["Ann", "Bo", "Cleo"]);
  expect(await pilotNow(house)).toMatchObject({ requestedCount: 0 });
});

describe("what was measured", () => {
  test.each<[Yardstick, object, number | null]>([
    ["pulse", {}, 3.8],
    ["missed", {}, 67],
    ["words", {}, null],
    ["figure", {}, 12.5],
    ["figure", { result: "" }, 12.5],
    ["figure", { result: "-3.25" }, -3.25],
    ["yes-no", {}, null],
    ["yes-no", { result: "yes" }, 1],
    ["yes-no", { result: "no" }, 0],
  ])("by %s, with %o, is kept", async (yardstick, said, result) => {
    const { house } = await tried(yardstick);
    await concludes(house, { outcome: "adopt", learned: "Much.", ...said });
    expect(await pilotNow(house)).toMatchObject({ result });
  });

  test.each<[Yardstick, string, string]>([
    ["pulse", "4", "unknown-field"],
    ["words", "yes", "unknown-field"],
    ["figure", "yes", "not-a-number"],
    ["figure", "many", "not-a-number"],
    ["figure", "1e400", "not-a-number"],
    ["yes-no", "1", "not-a-choice"],
  ])("by %s can't be %s", async (yardstick, result, fault) => {
    const { house } = await tried(yardstick);
    expect(await refused(house, () => concludes(house, { outcome: "adopt", learned: "Much.", result }))).toEqual({
      result: fault,
    });
  });

  test("by fewer than three people is for staff alone", async () => {
    const house = await aHouse();
    const number = await house.pilot(await house.idea());
    await yardstickIs(house, "pulse");
    for (const name of ["Bo", "Cleo"]) {
      await house.does(name, askForSeat, { number });
      await checksIn(house, name, number, { pulse: 2, wouldMiss: "no" });
    }
    await concludes(house, { outcome: "adopt", learned: "Much." });
    const { id } = await pilotNow(house);
    expect(await outcomeOf(house.db.read, id, true)).toMatchObject({
      result: 2,
      withheld: false,
      figures: { pulse: 2 },
    });
    const publicly = await outcomeOf(house.db.read, id, false);
    expect(publicly).toMatchObject({ result: null, withheld: true });
    expect(publicly?.figures).toMatchObject({ testers: 2, checkIns: 2, pulse: null, missed: { yes: 0, of: 0 } });
  });
});

test("what happened and what comes next may be said as well, and stands in Markdown", async () => {
  const { house } = await tried();
  const form = { outcome: "adapt", learned: "A", happened: "It *rained*.", next: "**Roofs.**" };
  await concludes(house, form);
  expect(await outcomeOf(house.db.read, (await pilotNow(house)).id, false)).toMatchObject({
    happenedHtml: "<p>It <em>rained</em>.</p>",
    nextHtml: "<p><strong>Roofs.</strong></p>",
    figures: { places: 3, seated: 2, testers: 3, checkIns: 4 },
  });
});

test("when two machines conclude it at once, it is done once and each is credited once", async () => {
  const db = await newDatabase();
  const house = await settle(db);
  const number = await house.pilot(await house.idea(), 3);
  for (const name of ["Cleo", "Bo"]) {
    await house.does(name, askForSeat, { number });
    await checksIn(house, name, number);
  }
  const others = await open(db.url);
  onTestFinished(() => others.close());
  const done = await Promise.allSettled(
    [db, others, db, others].map((one) => {
      const form = { outcome: "stop", learned: "Much." };
      return perform(one, concludePilot, { actor: house.who("Sam"), params: { number }, form, now: house.now() });
    }),
  );
  expect(done.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  for (const name of ["Cleo", "Bo"]) expect(await creditsOf(db.read, house.id(name))).toHaveLength(1);
  expect(await wallTotals(db.read)).toMatchObject({ learnt: 1 });
  expect(await recount(db.read)).toEqual([]);
});

test("a check-in that arrives while it is concluded counts and earns credit, or comes too late", async () => {
  const house = await aHouse();
  const number = await house.pilot(await house.idea(), 9);
  await yardstickIs(house, "pulse");
  const names = ["Ada", "June", "Ann", "Bo", "Cleo"];
  for (const name of names) await house.does(name, askForSeat, { number });
  const done = await Promise.allSettled([
    ...names.slice(0, 3).map((name) => checksIn(house, name, number)),
    concludes(house, { outcome: "adopt", learned: "Yes." }),
    ...names.slice(3).map((name) => checksIn(house, name, number)),
  ]);
  const counted = done.filter(({ status }) => status === "fulfilled").length - 1;
  const credits = await Promise.all(names.map((name) => creditsOf(house.db.read, house.id(name))));
  expect(credits.flat()).toHaveLength(counted);
  expect(await pilotNow(house)).toMatchObject({ checkInsCount: counted, result: counted ? 4 : null });
  expect(await recount(house.db.read)).toEqual([]);
});

/** A pilot in which Cleo and June sit and Bo did; all but June checked in, and Sam checked in and left. */
async function tried(yardstick: Yardstick = "pulse") {
  const house = await aHouse();
  const number = await house.pilot(await house.idea(), 3);
  await yardstickIs(house, yardstick);
  for (const name of ["Cleo", "June", "Bo"]) await house.does(name, askForSeat, { number });
  await checksIn(house, "Cleo", number, { pulse: 5, wouldMiss: "no" }, "2026-05-04");
  await checksIn(house, "Cleo", number, { pulse: 4, wouldMiss: "yes" }, "2026-05-05");
  await checksIn(house, "Bo", number, { pulse: 2, wouldMiss: "no" });
  await house.does("Bo", leaveSeat, { number });
  await house.does("Sam", askForSeat, { number });
  await checksIn(house, "Sam", number, { pulse: 4, wouldMiss: "yes" });
  await house.does("Sam", leaveSeat, { number });
  return { house, number };
}

/** Sam tries an idea of Ann's and one of Bo's in one pilot. */
async function ofTwoIdeas() {
  const house = await aHouse();
  const first = await house.idea();
  await house.idea("A louder hour", "Bo");
  await house.pilot(first);
  const ids = await Promise.all(
    [1, 2].map(async (number) => (await ideaByNumber(house.db.read, number))?.id as string),
  );
  const { id: pilotId } = await pilotNow(house);
  await house.db.write(async (tx) => {
    await tx.insert(pilotIdeas).values({ pilotId, ideaId: ids[1] as string });
    await moveIdea(tx, ids[1] as string, "rough", "piloting");
  });
  return { house, ids };
}

async function yardstickIs(house: House, yardstick: Yardstick) {
  const { id: pilotId, hostId: byId } = await pilotNow(house);
  const figure = { pilotId, byId, at: house.now() };
  await house.db.write(async (tx) => {
    await tx.update(pilots).set({ yardstick });
    await tx.insert(pilotFigures).values([
      { ...figure, entry: 1, value: 12.5, day: "2026-05-04" },
      { ...figure, entry: 2, value: 3, day: "2026-05-03" },
    ]);
  });
}

async function pilotNow(house: House) {
  const pilot = await pilotByNumber(house.db.read, 1, true);
  if (!pilot) throw new Error("There is no pilot.");
  return pilot;
}
