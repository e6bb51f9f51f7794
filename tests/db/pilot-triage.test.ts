import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import {
  acceptCredit,
  askForSeat,
  celebratePilot,
  changeRole,
  concludePilot,
  createTag,
  shipIdea,
  tagIdea,
} from "#app/commands/index.ts";
import { creditsOf } from "#db/credits.ts";
import { ideaByNumber } from "#db/ideas.ts";
import { draftedPilots, endedPilots, openPilots } from "#db/pilot-triage.ts";
import { addPilot } from "#db/pilots.ts";
import { pilots, pilotUpdates } from "#db/schema.ts";
import { tagBySlug } from "#db/tags.ts";
import { formId } from "../commands/story.ts";
import type { House } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";

const all = { hostId: null, tagId: null };
const today = "2026-05-04";

type Change = Partial<typeof pilots.$inferInsert>;

async function drafts(house: House, ideaNumbers: number[], number: number, change: Change = {}) {
  const tried = await Promise.all(ideaNumbers.map(async (n) => (await ideaByNumber(house.db.read, n))?.id as string));
  const pilot = {
    ...{ id: formId(number), number, slug: "a", ideaId: tried[0] as string, hostId: house.id("Sam") },
    ...{ state: "draft" as const, hypothesis: "It helps.", measure: "Half come back.", places: 2, capDays: 5 },
    ...{ startsOn: "2026-05-11", endsOn: "2026-05-25", createdAt: house.now(), ...change },
  };
  await house.db.write((tx) => addPilot(tx, pilot, tried));
}

const change = (house: House, number: number, to: Change) =>
  house.db.write((tx) => tx.update(pilots).set(to).where(eq(pilots.number, number)));

describe("a draft", () => {
  const lacks = async (house: House) => (await draftedPilots(house.db.read, all, today)).map(({ lacks }) => lacks);

  test("that says all it must is ready", async () => {
    const house = await aHouse();
    await house.idea("A quiet hour");
    await drafts(house, [1], 1, { sharedAt: house.now(), wouldJoinCount: 4 });
    expect(await draftedPilots(house.db.read, all, today)).toMatchObject([
      { number: 1, title: "A quiet hour", host: { name: "Sam" }, lacks: [], shared: true, joins: 4 },
    ]);
  });

  test("says what keeps it: its own words, its cap, its days", async () => {
    const house = await aHouse();
    await house.idea();
    await drafts(house, [1], 1, { measure: "", yardstick: "pulse", capDays: null, startsOn: "2026-05-03" });
    expect(await lacks(house)).toEqual([["measure", "target", "cap", "first-day"]]);
  });

  test("a host who left the team, and ideas that can't be tried any more", async () => {
    const house = await aHouse();
    for (const title of ["One", "Two"]) await house.idea(title);
    await drafts(house, [1, 2], 9);
    await house.pilot("2");
    await house.does("Ada", changeRole, { handle: "sam" }, { role: "customer" });
    expect(await lacks(house)).toEqual([["host", "idea-in-pilot"]]);
  });

  test("is no open pilot, and an open one is no draft", async () => {
    const house = await aHouse();
    for (const title of ["One", "Two"]) await house.idea(title);
    await drafts(house, [1], 7);
    await house.pilot("2");
    expect((await draftedPilots(house.db.read, all, today)).map(({ number }) => number)).toEqual([7]);
    expect((await openPilots(house.db.read, all, today)).map(({ title }) => title)).toEqual(["Two"]);
    expect(await endedPilots(house.db.read, all)).toEqual([]);
  });
});

describe("an open pilot", () => {
  test("tells of its seats, its days, its last update and its check-ins", async () => {
    const house = await aHouse();
    const number = await house.pilot(await house.idea(), 1);
    for (const name of ["Bo", "Cleo"]) await house.does(name, askForSeat, { number });
    expect(await openPilots(house.db.read, all, today)).toMatchObject([
      { state: "recruiting", places: 1, seated: 1, waiting: 1, requested: 0, left: 21, near: [], updatedAt: null },
    ]);
    const [pilot] = await house.db.read.select().from(pilots);
    const told = { pilotId: pilot?.id as string, kind: "update" as const, body: "A", html: "A", byId: house.id("Sam") };
    const days = ["2026-05-12", "2026-05-14", "2026-05-13"].map((day) => new Date(`${day}T12:00:00Z`));
    for (const [at, day] of days.entries())
      await house.db.write((tx) => tx.insert(pilotUpdates).values({ ...told, id: formId(at), at: day }));
    await change(house, 1, { checkInsCount: 3, requestedCount: 2 });
    expect(await openPilots(house.db.read, all, "2026-05-22")).toMatchObject([
      { updatedAt: days[1], checkIns: 3, requested: 2, left: 3, near: [{ what: "end", left: 3, passed: false }] },
    ]);
  });

  test("warns of what is nearly spent, and of an end that has passed", async () => {
    const house = await aHouse();
    await house.pilot(await house.idea());
    await change(house, 1, { capMoney: 1_000, spentMoney: 800, capDays: 10, spentDays: 7 });
    expect(await openPilots(house.db.read, all, "2026-05-27")).toMatchObject([
      {
        left: -2,
        near: [
          { what: "end", passed: true },
          { what: "money", passed: false },
        ],
      },
    ]);
  });
});

describe("a concluded pilot", () => {
  test("is done when its story is told and everybody has answered to their credit", async () => {
    const house = await aHouse();
    const number = await house.pilot(await house.idea());
    await house.does("Bo", askForSeat, { number });
    await house.does("Sam", concludePilot, { number }, { outcome: "adopt", learned: "It helps." });
    expect(await endedPilots(house.db.read, all)).toMatchObject([
      { outcome: "adopt", concludedAt: house.now(), people: 1, gem: null },
    ]);
    await house.does("Sam", celebratePilot, { number }, { story: "We tried it together." });
    const [before] = await endedPilots(house.db.read, all);
    expect(before).toMatchObject({ gem: { number: 1 } });
    const [credit] = await creditsOf(house.db.read, house.id("Bo"));
    await house.does("Bo", acceptCredit, { id: credit?.id as string }, { shown: "name" });
    const [after] = await endedPilots(house.db.read, all);
    expect(before?.credits).toBeGreaterThan(0);
    expect(after?.credits).toBe((before?.credits ?? 0) - 1);
  });
});

test.each([
  ["adopt", { number: 1 }],
  ["adapt", null],
])("a pilot to %s whose idea shipped meanwhile: its story is %o", async (outcome, gem) => {
  const house = await aHouse();
  const idea = await house.idea();
  const number = await house.pilot(idea);
  await house.does("Sam", concludePilot, { number }, { outcome, learned: "It helps." });
  expect(await endedPilots(house.db.read, all)).toMatchObject([{ gem: null }]);
  await house.does("Sam", shipIdea, { number: idea }, { body: "Here.", story: "Told." });
  expect(await endedPilots(house.db.read, all)).toMatchObject([{ gem }]);
});

test("those of one host, of one tag, and both", async () => {
  const house = await aHouse();
  for (const title of ["One", "Two"]) await house.idea(title);
  await house.does("Ada", createTag, {}, { name: "Quiet" });
  await house.does("Ann", tagIdea, { number: "2" }, { tags: "quiet" });
  await drafts(house, [1], 1);
  await drafts(house, [1, 2], 2, { hostId: house.id("June") });
  await drafts(house, [2], 3);
  const tagId = (await tagBySlug(house.db.read, "quiet"))?.id as string;
  const numbers = async (of: { hostId?: string; tagId?: string }) =>
    (await draftedPilots(house.db.read, { ...all, ...of }, today)).map(({ number }) => number);
  expect(await numbers({})).toEqual([3, 2, 1]);
  expect(await numbers({ tagId })).toEqual([3, 2]);
  expect(await numbers({ hostId: house.id("Sam") })).toEqual([3, 1]);
  expect(await numbers({ hostId: house.id("Sam"), tagId })).toEqual([3]);
});
