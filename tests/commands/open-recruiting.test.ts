import { eq } from "drizzle-orm";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  answerIdea,
  castVote,
  changeRole,
  concludePilot,
  openPilot,
  openRecruiting,
  shareHypothesis,
  wouldJoin,
} from "#app/commands/index.ts";
import { dayIn } from "#app/domain/calendar.ts";
import { missingFrom } from "#app/domain/pilot-readiness.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { ideaByNumber } from "#db/ideas.ts";
import { draftedAs } from "#db/pilot-drafts.ts";
import { type Pilot, pilotByNumber } from "#db/pilots.ts";
import { recount } from "#db/recount.ts";
import { pilotTargets } from "#db/schema.ts";
import { type House, letsRest } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";
import { draft, edit, whole } from "./drafting.ts";
import { happened, refused, toldBy } from "./story.ts";

const opens = (house: House, number = "1", name = "Sam") => house.does(name, openRecruiting, { number });
const pilot = async (house: House, number = 1) => (await pilotByNumber(house.db.read, number, true)) as Pilot;

async function drafted(form: object = whole) {
  const house = await aHouse();
  await house.idea("Quiet");
  await house.idea("Calm");
  await draft(house, "1", form);
  return house;
}

test("a draft from which nothing is missing opens, and all of its ideas are piloting", async () => {
  const house = await drafted({ ...whole, ideas: "2", refusalDays: "3", yardstick: "pulse", target: "4.2" });
  const done = await happened(house, () => opens(house));
  expect(done.find(({ kind }) => kind === "pilot-opened")).toMatchObject({
    cause: null,
    about: ["idea", "idea", "pilot"],
    data: { idea: 1, pilot: 1 },
  });
  const follows = done.filter(({ cause }) => cause === "pilot-opened").map(({ kind }) => kind);
  expect(follows.sort()).toEqual(["host-taken", "host-taken", "stage-changed", "stage-changed"]);
  for (const number of [1, 2])
    expect(await ideaByNumber(house.db.read, number)).toMatchObject({ stage: "piloting", hostId: house.id("Sam") });
  expect(await pilot(house)).toMatchObject({ state: "recruiting", openedAt: house.now(), firstUntil: "2026-05-07" });
  expect(await house.db.read.select().from(pilotTargets)).toMatchObject([
    { entry: 1, target: 4.2, reason: null, byId: house.id("Sam") },
  ]);
});

test("without first refusal or a target there is neither", async () => {
  const house = await drafted({ ...whole, yardstick: "yes-no" });
  await opens(house);
  expect((await pilot(house)).firstUntil).toBeNull();
  expect(await house.db.read.$count(pilotTargets)).toBe(0);
});

test("who is to host it hosts its ideas, whoever opens it", async () => {
  const house = await drafted({ ...whole, host: "june" });
  expect((await toldBy(house, () => opens(house))).June).toEqual(["host-given"]);
  expect(await ideaByNumber(house.db.read, 1)).toMatchObject({ hostId: house.id("June") });
});

test("the dreamers, voters and those who would join are told, each once", async () => {
  const house = await drafted({ ...whole, ideas: "2" });
  await house.does("Bo", castVote, { number: "2" });
  await house.does("Sam", shareHypothesis, { number: "1" });
  for (const name of ["Bo", "Cleo"]) await house.does(name, wouldJoin, { number: "1" });
  expect(await toldBy(house, () => opens(house))).toEqual({
    Ann: ["pilot-opened"],
    Bo: ["pilot-opened"],
    Cleo: ["pilot-opened"],
  });
});

test("it does not open while something is missing", async () => {
  const house = await drafted({ ...whole, capMoney: "" });
  expect(await refused(house, () => opens(house))).toBe("pilot-incomplete (rule)");
  await edit(house, "1", { ...whole, host: "june" });
  await house.does("Ada", changeRole, { handle: "june" }, { role: "customer" });
  expect(await refused(house, () => opens(house))).toBe("pilot-incomplete (rule)");
  await edit(house, "1", { ...whole, host: "sam", ideas: "1\n2" });
  await house.does("Sam", answerIdea, { number: "2" }, letsRest);
  expect(await refused(house, () => opens(house))).toBe("pilot-incomplete (rule)");
  await edit(house, "1", { ...whole, ideas: "1" });
  await opens(house);
});

test("the first day is a day of the site", async () => {
  const house = await aHouse(new Date("2026-05-10T23:30:00Z"));
  await house.idea();
  await draft(house, "1", { ...whole, from: "2026-05-10" });
  // In Lisbon it is the eleventh already.
  expect(await refused(house, () => opens(house))).toBe("pilot-incomplete (rule)");
  await edit(house, "1", whole);
  await opens(house);
});

test("first refusal is counted from the site's day", async () => {
  const house = await aHouse(new Date("2026-05-04T23:30:00Z"));
  await house.idea();
  await draft(house, "1", { ...whole, refusalDays: "3" });
  await opens(house);
  expect(await pilot(house)).toMatchObject({ firstUntil: "2026-05-08" });
});

test("it opens once, also when four open it at once", async () => {
  const house = await drafted();
  const answers = await Promise.allSettled(["Sam", "June", "Ada", "Sam"].map((name) => opens(house, "1", name)));
  expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  for (const answer of answers)
    if (answer.status === "rejected") expect(answer.reason).toMatchObject({ code: "pilot-not-draft" });
  expect(await refused(house, () => opens(house))).toBe("pilot-not-draft (state)");
});

test.each(["rough", "piloting"])("of two pilots that share a %s idea only one opens, also at once", async (stage) => {
  const house = await drafted();
  await house.idea("Tea");
  if (stage === "piloting")
    await house.does("Sam", concludePilot, { number: await house.pilot("2") }, { outcome: "adopt", learned: "Yes." });
  const numbers = [
    await draft(house, "1", { ...whole, ideas: "2" }),
    await draft(house, "3", { ...whole, ideas: "2" }),
  ];
  const answers = await Promise.allSettled(numbers.map((number) => opens(house, number)));
  expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  const [late] = answers.flatMap((answer) => (answer.status === "rejected" ? [answer.reason] : []));
  expect(late).toBeInstanceOf(Refusal);
  expect(["stage-changed", "idea-in-pilot", "pilot-incomplete"]).toContain(late.code);
  expect(await recount(house.db.read)).toEqual([]);
  // Nor does one that only the other leads open beside it.
  expect(await refused(house, () => house.does("Sam", openPilot, { number: "2" }, { ...whole }))).toBe(
    "pilot-runs-already (state)",
  );
});

test("whatever a draft says, it opens exactly when nothing is missing from it", async () => {
  const house = await aHouse();
  const today = dayIn("Europe/Lisbon", house.now());
  const maybe = <T>(value: T, otherwise: T) => fc.constantFrom(value, value, otherwise);
  let run = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        hypothesis: maybe("It helps.", "It … helps"),
        measure: maybe("Half come back.", ""),
        yardstick: fc.constantFrom("words", "pulse", "yes-no"),
        target: maybe("3", ""),
        capMoney: maybe("10", ""),
        openTo: fc.constantFrom("everyone", "voters"),
        from: maybe("2026-05-11", "2026-05-01"),
      }),
      fc.boolean(),
      async (form, rests) => {
        const lead = await house.idea(`Lead ${++run}`);
        const other = await house.idea(`Other ${run}`);
        const number = await draft(house, lead, { ...whole, ...form, ideas: other });
        if (rests) await house.does("Sam", answerIdea, { number: other }, letsRest);
        const missing = missingFrom(await draftedAs(house.db.read, await pilot(house, Number(number))), today);
        const opened = await opens(house, number).then(
          () => "opened",
          (error) => error.code,
        );
        expect(opened).toBe(missing.length === 0 ? "opened" : "pilot-incomplete");
      },
    ),
    { numRuns: 12 },
  );
}, 60_000);

test("only staff open it", async () => {
  const house = await drafted();
  expect(await refused(house, () => opens(house, "1", "Ann"))).toBe("not-found (missing)");
  await house.does("Sam", shareHypothesis, { number: "1" });
  expect(await refused(house, () => opens(house, "1", "Ann"))).toBe("not-found (missing)");
  expect(await house.db.read.$count(pilotTargets, eq(pilotTargets.entry, 1))).toBe(0);
});
