import { expect, test } from "vitest";
import { answerIdea, draftPilot, mergeIdea, shipIdea } from "#app/commands/index.ts";
import { draftView } from "#db/hypotheses.ts";
import { ideaView } from "#db/idea-page.ts";
import { ideaByNumber } from "#db/ideas.ts";
import { draftsOf } from "#db/pilot-drafts.ts";
import { pilotList, pilotView } from "#db/pilots.ts";
import { pilots } from "#db/schema.ts";
import { theSite } from "#db/site.ts";
import { type House, letsRest } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";
import { bare, draft, whole } from "./drafting.ts";
import { formId, happened, once, refused, toldBy } from "./story.ts";

const drafts = (house: House, form: object = {}, name = "Sam") =>
  house.does(name, draftPilot, { number: "1" }, { ...bare, ...form });

test("Sam begins to shape a pilot: only the days and places must be there, and nobody is told", async () => {
  const house = await aHouse();
  await house.idea();
  expect(await happened(house, () => drafts(house))).toMatchObject([
    { kind: "pilot-drafted", about: ["idea", "pilot"], data: { idea: 1, pilot: 1 } },
  ]);
  expect(await toldBy(house, () => drafts(house, { hypothesis: "It helps." }))).toEqual({});
  expect(await ideaByNumber(house.db.read, 1)).toMatchObject({ stage: "rough", hostId: null });
});

test("a draft is staff's alone: the others find it nowhere", async () => {
  const house = await aHouse();
  await house.idea();
  await drafts(house, { notes: "canary" });
  const { read } = house.db;
  const today = "2026-05-04";
  const staff = { readerId: house.id("June"), forStaff: true, today };
  expect((await draftView(read, 1, staff))?.inside?.shape.notes).toBe("canary");
  expect(await draftView(read, 1, { readerId: house.id("Ann"), forStaff: false, today })).toBeNull();
  expect(await pilotView(read, 1, house.id("Ann"))).toBeNull();
  expect((await pilotList(read, { state: "recruiting" }, null)).rows).toEqual([]);
  const site = (await theSite(read)) as NonNullable<Awaited<ReturnType<typeof theSite>>>;
  for (const forStaff of [true, false]) {
    const idea = await ideaView(read, 1, { site, now: house.now(), readerId: house.id("Ann"), forStaff });
    expect([idea?.pilots.length, idea?.drafts.length]).toEqual([0, forStaff ? 1 : 0]);
  }
});

test("a draft keeps its idea from nothing", async () => {
  const house = await aHouse();
  for (const title of ["Quiet", "Calm", "Tea"]) await house.idea(title);
  for (const idea of ["1", "2", "3"]) await draft(house, idea);
  await house.pilot("1");
  await house.does("Sam", mergeIdea, { number: "3" }, { into: "2" });
  await house.does("Sam", shipIdea, { number: "2" }, { body: "Done.", story: "It is calm." });
  expect(await ideaByNumber(house.db.read, 1)).toMatchObject({ stage: "piloting" });
});

test("the same form sent twice makes one draft; with other words, another", async () => {
  const house = await aHouse();
  await house.idea();
  const send = (hypothesis: string) => drafts(house, { id: formId(), hypothesis });
  await once([send("It helps."), send("It helps.")]);
  await send("It heals.");
  expect(await house.db.read.$count(pilots)).toBe(2);
});

test("it may try further ideas, by number or address, each once; one that was merged is the one it lives on in", async () => {
  const house = await aHouse();
  for (const title of ["Quiet", "Calm", "Tea", "Hush"]) await house.idea(title);
  await house.does("Sam", mergeIdea, { number: "4" }, { into: "2" });
  await drafts(house, { ideas: "No. 3\n4\nhttp://localhost:3000/ideas/2/calm\n1" });
  const view = await draftView(house.db.read, 1, { readerId: null, forStaff: true, today: "2026-05-04" });
  expect(view?.ideas.map(({ number }) => number)).toEqual([1, 2, 3]);
  const calm = await ideaByNumber(house.db.read, 2);
  expect(await draftsOf(house.db.read, [calm?.id as string])).toMatchObject([{ number: 1 }]);
});

test.each<[object, unknown]>([
  [{ from: "2026-05-25", to: "2026-05-11" }, "pilot-ends-before-it-starts (rule) at to"],
  [{ to: "2027-05-13" }, "pilot-too-long (rule) at to"],
  [
    { from: "", to: "soon" },
    { from: "required", to: "not-a-day" },
  ],
  [{ places: "0" }, { places: "out-of-range" }],
  [{ places: "1000000000" }, { places: "not-a-number" }],
  [{ places: "999999999" }, { places: "out-of-range" }],
  [{ yardstick: "pulse", target: "5.1" }, { target: "out-of-range" }],
  [{ yardstick: "missed", target: "-1" }, { target: "out-of-range" }],
  [{ yardstick: "figure", target: "9999999999" }, { target: "out-of-range" }],
  [{ yardstick: "figure", target: "many" }, { target: "not-a-figure" }],
  [{ yardstick: "gut" }, { yardstick: "not-a-choice" }],
  [{ capMoney: "5" }, { currency: "required" }],
  [{ capMoney: "5", currency: "shells" }, { currency: "not-a-currency" }],
  [
    { capDays: "-1", capPeople: "1001" },
    { capDays: "not-a-number", capPeople: "out-of-range" },
  ],
  [{ questions: "One?\nTwo?\nThree?\nFour?" }, "too-many-questions (rule) at questions"],
  [{ questions: "x".repeat(501) }, { questions: "too-long" }],
  [{ openTo: "tag" }, { tag: "required" }],
  [{ openTo: "tag", tag: "nothing" }, "unknown-tag (state) at tag"],
  [{ ideas: "999" }, "unknown-idea (rule) at ideas"],
  [{ ideas: "my idea" }, "unknown-idea (rule) at ideas"],
  [{ host: "ann" }, "unknown-colleague (rule) at host"],
  [{ notes: "a\u0007b" }, { notes: "control-characters" }],
  [{ state: "recruiting" }, { state: "unknown-field" }],
])("a draft with %j is refused", async (change, answer) => {
  const house = await aHouse();
  await house.idea();
  expect(await refused(house, () => drafts(house, change))).toEqual(answer);
});

test("what has shipped, rests or is tried already is not added to it", async () => {
  const house = await aHouse();
  for (const title of ["Quiet", "Shipped", "Resting", "Tried"]) await house.idea(title);
  await house.does("Sam", shipIdea, { number: "2" }, { body: "Done.", story: "It is here." });
  await house.does("Sam", answerIdea, { number: "3" }, letsRest);
  await house.pilot("4");
  const adds = (ideas: string) => refused(house, () => drafts(house, { ideas }));
  expect(await adds("2")).toBe("idea-shipped (rule) at ideas");
  expect(await adds("3")).toBe("idea-rests (rule) at ideas");
  expect(await adds("4")).toBe("idea-in-pilot (state) at ideas");
  for (const [number, why] of [
    ["2", "idea-shipped (rule)"],
    ["3", "idea-rests (rule)"],
  ])
    expect(await refused(house, () => house.does("Sam", draftPilot, { number }, whole))).toBe(why);
});

test("only staff draft pilots, of ideas that are there", async () => {
  const house = await aHouse();
  await house.idea();
  expect(await refused(house, () => drafts(house, {}, "Ann"))).toBe("staff-only (forbidden)");
  expect(await refused(house, () => drafts(house, {}, "Vi"))).toBe("sign-in-first (sign-in)");
  expect(await refused(house, () => house.does("Sam", draftPilot, { number: "9" }, bare))).toBe("not-found (missing)");
});
