import { expect, test } from "vitest";
import { addHoliday, castVote, changeRole } from "#app/commands/index.ts";
import { about, type Happening, workKinds } from "#app/domain/events.ts";
import { recordEvents } from "#db/events.ts";
import { ideaByNumber } from "#db/ideas.ts";
import { idsAt } from "#db/ids.ts";
import { logPage } from "#db/log.ts";
import { aHouse } from "../support/house.ts";

async function lived() {
  const house = await aHouse();
  const number = await house.idea();
  await house.later(1);
  await house.does("Bo", castVote, { number });
  await house.later(1);
  await house.does("Ada", changeRole, { handle: "bo" }, { role: "staff" });
  await house.later(1);
  await house.does("Ada", addHoliday, {}, { day: "2026-12-25" });
  return house;
}

test("the log tells who did what to whom, the newest first", async () => {
  const house = await lived();
  const { entries, next } = await logPage(house.db.read, {});
  expect(entries.map(({ kind, by }) => [kind, by?.name])).toEqual([
    ["holiday-added", "Ada"],
    ["role-changed", "Ada"],
    ["vote-cast", "Bo"],
    ["idea-posted", "Ann"],
  ]);
  expect(entries[1]).toMatchObject({ person: "Bo", data: { from: "customer", to: "staff" } });
  expect(next).toBeNull();
});

test("by one person, of some kinds, or both", async () => {
  const house = await lived();
  const kindsOf = async (asked: Parameters<typeof logPage>[1]) =>
    (await logPage(house.db.read, asked)).entries.map(({ kind }) => kind);
  expect(await kindsOf({ personId: house.id("Ada") })).toEqual(["holiday-added", "role-changed"]);
  expect(await kindsOf({ kinds: ["vote-cast", "idea-posted"] })).toEqual(["vote-cast", "idea-posted"]);
  expect(await kindsOf({ personId: house.id("Bo"), kinds: ["idea-posted"] })).toEqual([]);
});

test("page by page everything is told once", async () => {
  const house = await lived();
  const seen: string[] = [];
  for (let after: string | null = null, done = false; !done; done = after === null) {
    const { entries, next } = await logPage(house.db.read, { after, most: 3 });
    seen.push(...entries.map(({ kind }) => kind));
    after = next;
  }
  expect(seen).toEqual(["holiday-added", "role-changed", "vote-cast", "idea-posted"]);
});

test("from a day to a day, about one thing, and all of it at once", async () => {
  const house = await lived();
  const idea = await ideaByNumber(house.db.read, 1);
  const kindsOf = async (asked: Parameters<typeof logPage>[1]) =>
    (await logPage(house.db.read, asked)).entries.map(({ kind }) => kind);
  const from = new Date("2026-05-05T00:00:00Z");
  const until = new Date("2026-05-07T00:00:00Z");
  expect(await kindsOf({ from })).toEqual(["holiday-added", "role-changed", "vote-cast"]);
  expect(await kindsOf({ until })).toEqual(["role-changed", "vote-cast", "idea-posted"]);
  expect(await kindsOf({ from, until })).toEqual(["role-changed", "vote-cast"]);
  const itself = about("idea", idea?.id as string);
  expect(await kindsOf({ about: itself })).toEqual(["vote-cast", "idea-posted"]);
  expect(await kindsOf({ about: itself, from })).toEqual(["vote-cast"]);
  expect(await kindsOf({ about: itself, personId: house.id("Ann") })).toEqual(["idea-posted"]);
  expect(await kindsOf({ about: itself, kinds: ["vote-cast"], until })).toEqual(["vote-cast"]);
  expect(await kindsOf({ about: { kind: "person", id: house.id("Bo") } })).toEqual(["role-changed"]);
  expect(await kindsOf({ kinds: ["vote-cast", "role-changed"], personId: house.id("Ada"), from })).toEqual([
    "role-changed",
  ]);
});

test("what staff and admins do is told alone, and every kind of the log is a kind that happens", async () => {
  const house = await lived();
  const { entries } = await logPage(house.db.read, { kinds: workKinds });
  expect(entries.map(({ kind }) => kind)).toEqual(["holiday-added", "role-changed"]);
  expect(new Set(workKinds).size).toBe(workKinds.length);
});

test("page by page of some kinds everything is told once, too", async () => {
  const house = await lived();
  for (const name of ["Cleo", "June"]) await house.does(name, castVote, { number: "1" });
  const seen: string[] = [];
  const kinds = ["vote-cast", "idea-posted", "role-changed"] as const;
  for (let after: string | null = null, done = false; !done; done = after === null) {
    const { entries, next } = await logPage(house.db.read, { kinds, after, most: 2 });
    seen.push(...entries.map(({ kind }) => kind));
    after = next;
  }
  expect(seen).toEqual(["vote-cast", "vote-cast", "role-changed", "vote-cast", "idea-posted"]);
});

test("what stays between two people is not in the log, not even about one of them", async () => {
  const house = await lived();
  const thanked: Happening = { kind: "thanks-given", subjects: [about("person", house.id("Ann"))] };
  const now = house.now();
  await house.db.write((tx) => recordEvents(tx, [thanked], { actor: house.who("Bo"), now, newId: idsAt(now) }));
  for (const asked of [{}, { personId: house.id("Bo") }, { about: { kind: "person", id: house.id("Ann") } as const }])
    expect((await logPage(house.db.read, asked)).entries.map(({ kind }) => kind)).not.toContain("thanks-given");
});
