import { expect, test } from "vitest";
import { addComment, answerIdea, castVote, concludePilot, shipIdea } from "#app/commands/index.ts";
import { ideaByNumber, ideaRow } from "#db/ideas.ts";
import { recount } from "#db/recount.ts";
import { openRest } from "#db/rests.ts";
import { comments } from "#db/schema.ts";
import { ideasByStage } from "#db/tallies.ts";
import { type House, letsRest } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";
import { formId, happened, kinds, refused, toldBy } from "./story.ts";

const answers = (house: House, name: string, form: object) =>
  house.does(name, answerIdea, { number: "1" }, { ...form });
const stageOf = async (house: House) => (await ideaByNumber(house.db.read, 1))?.stage;

test("the first answer is when the idea was heard, and whoever gives it hosts the idea", async () => {
  const house = await aHouse();
  await house.idea();
  const done = await happened(house, () => answers(house, "Sam", { id: formId(), body: "Thank you, Ann." }));
  expect(done.find(({ kind }) => kind === "idea-answered")).toMatchObject({ cause: null, about: ["comment", "idea"] });
  const follows = done.filter(({ cause }) => cause === "idea-answered").map(({ kind }) => kind);
  expect(follows.sort()).toEqual(["host-taken", "idea-heard"]);
  expect(done.every(({ by }) => by === house.id("Sam"))).toBe(true);
  expect(await ideaByNumber(house.db.read, 1)).toMatchObject({
    hostId: house.id("Sam"),
    heardBy: house.id("Sam"),
    heardAt: house.now(),
    stage: "rough",
  });
  expect(await kinds(house, () => answers(house, "June", { body: "Me too." }))).toEqual(["idea-answered"]);
  expect(await ideaRow(house.db.read, null, 1)).toMatchObject({
    comments: 2,
    heard: { by: { name: "Sam", staff: true } },
  });
});

test("the dreamer and all who voted or said something are told once each, not who answers", async () => {
  const house = await aHouse();
  const number = await house.idea();
  for (const name of ["Ann", "Bo", "Sam"]) await house.does(name, castVote, { number });
  for (const name of ["Bo", "Cleo"]) await house.does(name, addComment, { number }, { body: "Yes." });
  await house.does("June", addComment, { number }, { body: "Hm.", kind: "note" });
  const told = await toldBy(house, () => answers(house, "Sam", { body: "Heard.", stage: "polishing" }));
  expect(told).toEqual({ Ann: ["idea-answered"], Bo: ["idea-answered"], Cleo: ["idea-answered"] });
});

test("a stage changes only together with words", async () => {
  const house = await aHouse();
  await house.idea();
  expect(await refused(house, () => answers(house, "Sam", { stage: "polishing" }))).toEqual({ body: "required" });
  expect(await refused(house, () => answers(house, "Sam", { stage: "polishing", body: " \n" }))).toEqual({
    body: "required",
  });
  const done = await happened(house, () => answers(house, "Sam", { body: "Let's.", stage: "polishing" }));
  expect(done.find(({ kind }) => kind === "stage-changed")).toMatchObject({
    cause: "idea-answered",
    about: ["idea"],
    data: { idea: 1, from: "rough", to: "polishing" },
  });
  expect(await stageOf(house)).toBe("polishing");
});

test("an answer ships nothing, opens no pilot and turns nothing back", async () => {
  const house = await aHouse();
  await house.idea();
  const to = (stage: string) => () => answers(house, "Sam", { body: "So.", stage });
  for (const stage of ["shipped", "piloting"])
    expect(await refused(house, to(stage))).toBe("stage-not-possible (rule) at stage");
  await to("polishing")();
  expect(await refused(house, to("rough"))).toBe("stage-not-possible (rule) at stage");
  expect(await refused(house, to("declined"))).toEqual({ stage: "not-a-choice" });
});

test("a resting idea wakes to the stage it left, and to no other", async () => {
  const house = await aHouse();
  await house.idea();
  await answers(house, "Sam", { body: "Let's.", stage: "polishing" });
  await answers(house, "Sam", letsRest);
  expect(await refused(house, () => answers(house, "Sam", { body: "Up.", stage: "rough" }))).toContain(
    "stage-not-possible",
  );
  expect(await kinds(house, () => answers(house, "Sam", { body: "The beans came.", stage: "polishing" }))).toEqual([
    "idea-answered",
    "stage-changed",
  ]);
  const idea = await ideaByNumber(house.db.read, 1);
  expect(idea).toMatchObject({ stage: "polishing", leftStage: null });
  expect(await openRest(house.db.read, idea?.id as string)).toBe(null);
  expect((await ideasByStage(house.db.read)).filter(({ count }) => count > 0)).toEqual([
    { stage: "polishing", count: 1 },
  ]);
});

test("an idea rests with thanks, the reason, and what would wake it", async () => {
  const house = await aHouse();
  await house.idea();
  const { stage } = letsRest;
  expect(await refused(house, () => answers(house, "Sam", { stage, body: "Not now." }))).toEqual({
    thanks: "required",
    reason: "required",
    wakesOn: "required",
  });
  for (const alone of [{ reason: "The mill." }, { wakesOn: "2026-06-01" }, { wakesWhen: "the beans come" }])
    expect(await refused(house, () => answers(house, "Sam", { body: "So.", ...alone }))).toEqual({
      stage: "only-resting",
    });
  await answers(house, "Sam", { ...letsRest, echo: "An hour to think in.", reason: "It is *loud*." });
  const rest = await openRest(house.db.read, (await ideaByNumber(house.db.read, 1))?.id as string);
  expect(rest).toMatchObject({ wakesOn: null, wakesWhen: "the new grinders have come" });
  expect(rest?.html).toContain("<p>Thank you for the pictures.</p>");
  expect(rest?.html).toContain("<em>loud</em>");
  expect(rest?.html).not.toContain("think");
  const [answer] = await house.db.read.select().from(comments);
  expect(answer?.body).toBe("An hour to think in.\n\nThank you for the pictures.\n\nIt is *loud*.");
});

test("the day on which it wakes is from tomorrow on, where the site lives", async () => {
  // 23:30 in UTC is half past midnight in Lisbon.
  const house = await aHouse(new Date("2026-05-03T23:30:00Z"));
  await house.idea();
  for (const wakesOn of ["2026-05-03", "2026-05-04"])
    expect(await refused(house, () => answers(house, "Sam", { ...letsRest, wakesOn }))).toBe(
      "wakes-in-the-past (rule) at wakesOn",
    );
  await answers(house, "Sam", { ...letsRest, wakesWhen: "", wakesOn: "2026-05-05" });
  expect(await stageOf(house)).toBe("resting");
});

test("an idea whose pilot stopped wakes to piloting", async () => {
  const house = await aHouse();
  const number = await house.pilot(await house.idea());
  expect(await refused(house, () => answers(house, "Sam", letsRest))).toBe("pilot-runs (state) at stage");
  await house.does("Sam", concludePilot, { number }, { outcome: "stop", learned: "It was loud." });
  await answers(house, "Sam", { body: "Again!", stage: "piloting" });
  expect(await stageOf(house)).toBe("piloting");
});

test("a shipped idea may be spoken of, and stays shipped", async () => {
  const house = await aHouse();
  await house.idea();
  await house.does("Sam", shipIdea, { number: "1" }, { body: "Done.", story: "It is quiet." });
  expect(await refused(house, () => answers(house, "Sam", letsRest))).toContain("stage-not-possible");
  await answers(house, "Sam", { body: "Still quiet.", stage: "shipped" });
  expect(await stageOf(house)).toBe("shipped");
});

test("a form sent five times at once is one answer", async () => {
  const house = await aHouse();
  await house.idea();
  await Promise.allSettled(Array.from({ length: 5 }, () => answers(house, "Sam", { id: formId(), ...letsRest })));
  expect(await house.db.read.$count(comments)).toBe(1);
  expect(await recount(house.db.read)).toEqual([]);
});

test("an answer never disappears behind another's words with the same id", async () => {
  const house = await aHouse();
  await house.idea();
  await answers(house, "Sam", { id: formId(), body: "So." });
  await answers(house, "June", { id: formId(), body: "Lost?" });
  expect(await house.db.read.$count(comments)).toBe(2);
});

test("two answers that move an idea at once move it once", async () => {
  const house = await aHouse();
  await house.idea();
  const both = await Promise.allSettled([
    answers(house, "Sam", { body: "Polish!", stage: "polishing" }),
    answers(house, "June", letsRest),
  ]);
  expect(both.filter(({ status }) => status === "fulfilled").length).toBeGreaterThan(0);
  expect(await recount(house.db.read)).toEqual([]);
});

test("an answer in steps is one text in the thread, and any of them may be skipped", async () => {
  const house = await aHouse();
  await house.idea();
  await answers(house, "Sam", { next: "Which morning?", echo: "An hour to *think* in.", saw: " ", thanks: "" });
  const [answer] = await house.db.read.select().from(comments);
  expect(answer).toMatchObject({ kind: "answer", body: "An hour to *think* in.\n\nWhich morning?" });
  expect(answer?.bodyHtml).toContain("<p>Which morning?</p>");
  expect(await refused(house, () => answers(house, "Sam", { echo: "", saw: "\n", thanks: " ", next: "" }))).toEqual({
    body: "required",
  });
  expect(await refused(house, () => answers(house, "Sam", { echo: "a".repeat(901) }))).toEqual({ echo: "too-long" });
  const steps = { echo: "a".repeat(900), saw: "b".repeat(900) };
  expect(await refused(house, () => answers(house, "Sam", { ...steps, body: "c".repeat(4_000) }))).toEqual({
    body: "too-long",
  });
});

test("words that judge are warned of once, and never in the way", async () => {
  const house = await aHouse();
  await house.idea();
  const judging = { echo: "Unfortunately not.", look: "1" };
  expect(await refused(house, () => answers(house, "Sam", judging))).toBe("judging-words (rule)");
  await answers(house, "Sam", { ...judging, look: undefined });
  await answers(house, "Sam", { echo: "Gladly.", look: "1" });
  expect(await house.db.read.$count(comments)).toBe(2);
});

test("only staff answer", async () => {
  const house = await aHouse();
  await house.idea();
  for (const name of ["Ann", "Bo"])
    expect(await refused(house, () => answers(house, name, { body: "A" }))).toBe("staff-only (forbidden)");
  expect(await refused(house, () => answers(house, "Vi", { body: "A" }))).toBe("sign-in-first (sign-in)");
});

test("an answer that comes again with more than it brought is told so, and nothing is dropped in silence", async () => {
  const house = await aHouse();
  const number = await house.idea();
  const form = { id: formId(7), body: "We heard you." };
  await house.does("Sam", answerIdea, { number }, form);
  const again = (more: object) => refused(house, () => house.does("Sam", answerIdea, { number }, { ...form, ...more }));
  expect(await again({ promise: "Measure.", promiseBy: "2026-05-20" })).toBe("answer-sent (state)");
  expect(await again({ way1: "This", way2: "That" })).toBe("answer-sent (state)");
  expect(await again({ provenance: "new" })).toBe("answer-sent (state)");
  const whole = { ...form, id: formId(8), body: "And more.", promise: "Measure.", promiseBy: "2026-05-20" };
  const { to } = await house.does("Sam", answerIdea, { number }, whole);
  expect(await house.does("Sam", answerIdea, { number }, whole)).toMatchObject({ events: [], to });
});
