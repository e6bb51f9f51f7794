import { describe, expect, test } from "vitest";
import {
  createTag,
  editPilot,
  mergeIdea,
  mergeTag,
  openPilot,
  openRecruiting,
  retireTag,
  shareHypothesis,
  takeBackHypothesis,
  wouldJoin,
  wouldNotJoin,
} from "#app/commands/index.ts";
import { editionOf } from "#app/domain/edition.ts";
import { textsOf } from "#app/domain/pilot-shape.ts";
import { draftView } from "#db/hypotheses.ts";
import { newsPage } from "#db/notifications.ts";
import { shapeOf } from "#db/pilot-drafts.ts";
import { type Pilot, pilotByNumber } from "#db/pilots.ts";
import type { House } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";
import { bare, draft, edit, whole } from "./drafting.ts";
import { happened, refused, toldBy } from "./story.ts";

const all = {
  ...whole,
  yardstick: "figure",
  target: "4.5",
  unit: "cups",
  places: "7",
  capPeople: "2",
  capDays: "10",
  who: "Whoever reads in the morning.",
  openTo: "tag",
  tag: "tea",
  seating: "by-hand",
  refusalDays: "5",
  questions: "When do you come?\n\nWhat do you read?",
  checkInEvery: "3",
  ideas: "2\n1",
  host: "june",
  notes: "Ask the landlord.",
};

async function drafted() {
  const house = await aHouse();
  await house.idea("Quiet");
  await house.idea("Calm");
  await house.does("Ada", createTag, {}, { name: "Tea" });
  await draft(house, "1");
  return house;
}

const pilot = async (house: House) => (await pilotByNumber(house.db.read, 1, true)) as Pilot;
const shape = async (house: House) => shapeOf(house.db.read, await pilot(house));

test("all of a draft's shape is said, by any of the staff, and kept as it was said", async () => {
  const house = await drafted();
  expect(await happened(house, () => edit(house, "1", all, "June"))).toMatchObject([
    { kind: "pilot-edited", about: ["idea", "pilot"], data: { pilot: 1 } },
  ]);
  expect(textsOf(await shape(house))).toEqual({
    ...all,
    target: "4.5",
    questions: "When do you come?\nWhat do you read?",
  });
  expect((await pilot(house)).slug).toBe("calm");
});

test("what is left blank is blank again, but for its host and its ideas", async () => {
  const house = await drafted();
  await edit(house, "1", all);
  await edit(house, "1", bare);
  expect(textsOf(await shape(house))).toMatchObject({
    hypothesis: "",
    yardstick: "words",
    target: "",
    unit: "",
    openTo: "everyone",
    tag: "",
    seating: "in-order",
    refusalDays: "0",
    questions: "",
    checkInEvery: "7",
    capMoney: "",
    ideas: "2\n1",
    host: "june",
    notes: "",
  });
});

test("words and yes or no have no target, and only a figure has a unit", async () => {
  const house = await drafted();
  for (const yardstick of ["words", "yes-no"]) {
    await edit(house, "1", { ...bare, yardstick, target: "3", unit: "cups" });
    expect(await pilot(house)).toMatchObject({ target: null, unit: null });
  }
  await edit(house, "1", { ...bare, yardstick: "pulse", target: "4.2", unit: "cups" });
  expect(await pilot(house)).toMatchObject({ target: 4.2, unit: null });
});

test("of two tabs with the same draft, the second is told what the first made of it", async () => {
  const house = await drafted();
  const stood = editionOf(Object.values(textsOf(await shape(house))));
  const save = (notes: string, edition: string) => edit(house, "1", { ...bare, notes, edition });
  await save("First.", stood);
  expect(await refused(house, () => save("Second.", stood))).toBe("changed-meanwhile (state)");
  expect(await happened(house, () => save("First.", stood))).toEqual([]);
  await save("Second.", editionOf(Object.values(textsOf(await shape(house)))));
  expect((await shape(house)).notes).toBe("Second.");
});

test("what was promised when it opened stays", async () => {
  const house = await drafted();
  await house.does("Sam", openPilot, { number: "2" }, { ...whole });
  expect(await refused(house, () => edit(house, "2", bare))).toBe("pilot-not-draft (state)");
  await edit(house, "1", whole);
  await house.does("Sam", openRecruiting, { number: "1" });
  expect(await refused(house, () => edit(house, "1", { ...whole, places: "50" }))).toBe("pilot-not-draft (state)");
});

test("what everybody reads stays fit to be read", async () => {
  const house = await drafted();
  await edit(house, "1", whole);
  await house.does("Sam", shareHypothesis, { number: "1" });
  const blanks = { ...whole, hypothesis: "We believe that …" };
  expect(await refused(house, () => edit(house, "1", blanks))).toBe("hypothesis-blank (rule) at hypothesis");
  await edit(house, "1", { ...whole, hypothesis: "We believe in tea." });
});

describe("what somebody would join", () => {
  const otherwise = { ...whole, hypothesis: "We believe that music at seven will bring readers back." };
  const seen = async (house: House) =>
    draftView(house.db.read, 1, { readerId: house.id("Bo"), forStaff: false, today: "2026-05-04" });

  async function shared() {
    const house = await drafted();
    await edit(house, "1", whole);
    await house.does("Sam", shareHypothesis, { number: "1" });
    await house.does("Bo", wouldJoin, { number: "1" });
    await house.does("Cleo", wouldJoin, { number: "1" });
    await house.does("Cleo", wouldNotJoin, { number: "1" });
    return house;
  }

  test("does not change behind their backs: they are told, and its page says since when", async () => {
    const house = await shared();
    expect((await seen(house))?.changedAt).toBeNull();
    await house.later(1);
    const told = await toldBy(house, async () => {
      const done = await happened(house, () => edit(house, "1", otherwise));
      expect(done).toMatchObject([
        { kind: "pilot-edited" },
        { kind: "hypothesis-changed", cause: "pilot-edited", about: ["idea", "pilot"], data: { idea: 1, pilot: 1 } },
      ]);
    });
    expect(told).toEqual({ Bo: ["hypothesis-changed"] });
    expect(await seen(house)).toMatchObject({ changedAt: house.now(), wouldJoin: 1, mine: true });
    const { rows } = await newsPage(house.db.read, house.id("Bo"), null, 1);
    expect(rows[0]?.about.href).toMatch(/^\/pilots\/1\//);
  });

  test("is also how it will be known, but not what staff keep to themselves", async () => {
    const house = await shared();
    expect(
      await toldBy(house, () => edit(house, "1", { ...whole, places: "9", notes: "More.", capMoney: "10" })),
    ).toEqual({});
    expect((await seen(house))?.changedAt).toBeNull();
    const measure = "We’ll know when two of them come back.";
    expect(await toldBy(house, () => edit(house, "1", { ...whole, measure }))).toEqual({ Bo: ["hypothesis-changed"] });
  });

  test("and was changed while nobody could read it is told of once it is shared again", async () => {
    const house = await shared();
    await house.does("Sam", takeBackHypothesis, { number: "1" });
    expect(await toldBy(house, () => edit(house, "1", otherwise))).toEqual({});
    const told = await toldBy(house, () => house.does("Sam", shareHypothesis, { number: "1" }));
    expect(told.Bo).toEqual(["hypothesis-shared"]);
    expect(told.Cleo).toBeUndefined();
  });
});

test("its tag goes along where tags are merged, and may stay when it is retired", async () => {
  const house = await drafted();
  await house.does("Ada", createTag, {}, { name: "Hot drinks" });
  await edit(house, "1", { ...bare, openTo: "tag", tag: "tea" });
  await house.does("Ada", mergeTag, { slug: "tea" }, { into: "hot-drinks" });
  expect((await shape(house)).tag).toEqual({ slug: "hot-drinks", name: "Hot drinks" });
  await house.does("Ada", retireTag, { slug: "hot-drinks" });
  await edit(house, "1", { ...bare, openTo: "tag", tag: "hot-drinks", places: "6" });
  await edit(house, "1", bare);
  const again = () => edit(house, "1", { ...bare, openTo: "tag", tag: "hot-drinks" });
  expect(await refused(house, again)).toBe("unknown-tag (state) at tag");
});

test("an idea of it that was merged meanwhile is exchanged for the one it lives on in, by saving", async () => {
  const house = await drafted();
  await house.does("Sam", mergeIdea, { number: "1" }, { into: "2" });
  await edit(house, "1", { ...bare, ideas: "1" });
  expect((await shape(house)).ideas.map(({ number }) => number)).toEqual([2]);
});

test("eleven ideas are too many to try at once", async () => {
  const house = await drafted();
  for (let n = 3; n <= 11; n++) await house.idea(`Idea ${n}`);
  const tries = (most: number) => Array.from({ length: most }, (_, at) => at + 1).join("\n");
  expect(await refused(house, () => edit(house, "1", { ...bare, ideas: tries(11) }))).toBe(
    "too-many-ideas (rule) at ideas",
  );
  await edit(house, "1", { ...bare, ideas: tries(10) });
});

test("for customers a draft does not exist", async () => {
  const house = await drafted();
  expect(await refused(house, () => edit(house, "1", whole, "Ann"))).toBe("not-found (missing)");
  expect(await refused(house, () => edit(house, "1", whole, "Vi"))).toBe("not-found (missing)");
  expect(await refused(house, () => house.does("Sam", editPilot, { number: "9" }, whole))).toBe("not-found (missing)");
});
