import { expect, test } from "vitest";
import { acceptCredit, changeRole, openPage, shipIdea } from "#app/commands/index.ts";
import { contributor, gemPage, gemView } from "#db/celebrations.ts";
import { creditsOf } from "#db/credits.ts";
import { aHouse } from "../support/house.ts";

async function wall(size: number) {
  const house = await aHouse();
  for (let n = 1; n <= size; n++) {
    const number = await house.idea(`Gem ${n}`);
    await house.does("Sam", shipIdea, { number }, { body: "Here.", story: `Story ${n}.` });
  }
  return house;
}

test("the wall shows every gem once, the newest first, each with its neighbours", async () => {
  const house = await wall(7);
  const seen: number[] = [];
  for (let after: number | null = null; ; ) {
    const { gems, next } = await gemPage(house.db.read, after, 3);
    seen.push(...gems.map(({ number }) => number));
    if (!next) break;
    after = next;
  }
  expect(seen).toEqual([7, 6, 5, 4, 3, 2, 1]);
  expect(await gemView(house.db.read, 4)).toMatchObject({
    title: "Gem 4",
    line: "Story 4.",
    older: { number: 3 },
    newer: { number: 5 },
  });
  expect(await gemView(house.db.read, 1)).toMatchObject({ older: null });
  expect(await gemView(house.db.read, 8)).toBeNull();
});

test("of thirty gems the wall shows twenty-four, and leads on to the rest", async () => {
  const house = await wall(30);
  const first = await gemPage(house.db.read, null);
  expect([first.gems.length, first.next]).toEqual([24, 7]);
  const rest = await gemPage(house.db.read, first.next);
  expect([rest.gems.length, rest.next]).toEqual([6, null]);
});

test("a contributor's page holds just what was accepted under the own name, the newest first", async () => {
  const house = await wall(3);
  const mine = (await creditsOf(house.db.read, house.id("Ann"))).sort((a, b) =>
    a.about.href.localeCompare(b.about.href),
  );
  const shown = ["name", "alias", "name"];
  for (const [at, { id }] of mine.entries())
    await house.does("Ann", acceptCredit, { id }, { shown: shown[at], page: "open", alias: "Bird" });
  const page = await contributor(house.db.read, "ann");
  expect(page?.gems.map(({ number, role }) => [number, role]).sort()).toEqual([
    [1, "dreamer"],
    [3, "dreamer"],
  ]);
  expect(JSON.stringify(page)).not.toContain("Bird");
});

test("the page of somebody who works here also holds what came of ideas they looked after, each gem once", async () => {
  const house = await wall(2);
  const roles = async () =>
    (await contributor(house.db.read, "sam"))?.gems.map(({ number, role }) => [number, role]).sort();
  expect(await roles()).toEqual([
    [1, "host"],
    [2, "host"],
  ]);
  const [credit] = await creditsOf(house.db.read, house.id("Sam"));
  await house.does("Sam", acceptCredit, { id: credit?.id as string }, { shown: "name" });
  const named = Number(credit?.about.href.split("/")[2]);
  expect(await roles()).toEqual([1, 2].map((number) => [number, number === named ? credit?.role : "host"]));
});

test("who works here no more has on their page what they accepted, and nothing of what they looked after", async () => {
  const house = await wall(2);
  await house.does("Ada", changeRole, { handle: "sam" }, { role: "customer" });
  expect(await contributor(house.db.read, "sam"), "nobody opened it").toBeNull();
  await house.does("Sam", openPage);
  expect(await contributor(house.db.read, "sam")).toMatchObject({ gems: [], cares: null, staff: false });
});

test("the credits of a gem stand in the order in which they were proposed", async () => {
  for (let n = 0; n < 4; n++) {
    const house = await wall(1);
    for (const name of ["Ann", "Sam"])
      for (const { id } of await creditsOf(house.db.read, house.id(name)))
        await house.does(name, acceptCredit, { id }, { shown: "name", page: "open" });
    expect((await gemView(house.db.read, 1))?.credits.map(({ role }) => role)).toEqual([
      "dreamer",
      "champion",
      "maker",
    ]);
  }
});

test("whose word is waited for is known to staff alone", async () => {
  const house = await wall(1);
  const open = await gemView(house.db.read, 1);
  expect(open?.proposed).toEqual([]);
  expect(JSON.stringify(open)).not.toContain("Ann");
  const inside = await gemView(house.db.read, 1, true);
  expect(inside?.proposed.map(({ name, role }) => `${name}: ${role}`)).toEqual([
    "Ann: dreamer",
    "Sam: champion",
    "Sam: maker",
  ]);
});
