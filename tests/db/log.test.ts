import { expect, test } from "vitest";
import { addHoliday, castVote, changeRole } from "#app/commands/index.ts";
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
