import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { openRecruiting, shareHypothesis, takeBackHypothesis, wouldJoin } from "#app/commands/index.ts";
import { draftView } from "#db/hypotheses.ts";
import { ownCounts } from "#db/own.ts";
import { people } from "#db/schema.ts";
import { wouldJoinsOf } from "#db/would-joins.ts";
import { draft, whole } from "../commands/drafting.ts";
import type { House } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";

async function shared(house: House, title: string) {
  const number = await draft(house, await house.idea(title), whole);
  await house.does("Sam", shareHypothesis, { number });
  return number;
}

const seen = (house: House, forStaff: boolean) =>
  draftView(house.db.read, 1, { readerId: house.id("Cleo"), forStaff, today: "2026-05-04" });

test("staff see who would join, the last to say so first; customers see how many", async () => {
  const house = await aHouse();
  const number = await shared(house, "Quiet");
  for (const name of ["Bo", "June", "Ann"]) {
    await house.does(name, wouldJoin, { number });
    await house.later(1);
  }
  await house.db.write((tx) =>
    tx
      .update(people)
      .set({ pageAt: house.now() })
      .where(eq(people.id, house.id("Ann"))),
  );
  const joiners = (await seen(house, true))?.inside?.joiners.map(({ by }) => [by.name, by.handle]);
  // Bo has no page of a contributor to lead to.
  expect(joiners).toEqual([
    ["Ann", "ann"],
    ["June", "june"],
    ["Bo", null],
  ]);
  const view = await seen(house, false);
  expect(view).toMatchObject({ wouldJoin: 3, inside: null });
  expect(JSON.stringify(view)).not.toMatch(/June|Bo\b/);
});

test("of very many, the last fifty are named", async () => {
  const house = await aHouse();
  const number = await shared(house, "Quiet");
  for (let n = 1; n <= 53; n++) {
    await house.join(`Reader ${n}`);
    await house.does(`Reader ${n}`, wouldJoin, { number });
  }
  const view = await seen(house, true);
  expect(view?.inside?.joiners).toHaveLength(50);
  expect(view?.wouldJoin).toBe(53);
});

test("what somebody would join is theirs to find: shared, taken back or open, page by page", async () => {
  const house = await aHouse();
  const numbers = [];
  for (const title of ["Quiet", "Calm", "Slow"]) {
    numbers.push(await shared(house, title));
    await house.does("Bo", wouldJoin, { number: numbers.at(-1) as string });
    await house.later(1);
  }
  await house.does("Sam", takeBackHypothesis, { number: numbers[1] as string });
  await house.does("Sam", openRecruiting, { number: numbers[0] as string });
  const first = await wouldJoinsOf(house.db.read, house.id("Bo"), null, 2);
  const second = await wouldJoinsOf(house.db.read, house.id("Bo"), first.next, 2);
  expect([...first.rows, ...second.rows].map(({ title, state, href }) => [title, state, href])).toEqual([
    ["Slow", "shared", "/pilots/3/slow"],
    ["Calm", "taken-back", "/ideas/2/calm"],
    ["Quiet", "recruiting", "/pilots/1/quiet"],
  ]);
  expect(second.next).toBeNull();
  expect((await ownCounts(house.db.read, house.id("Bo"), false)).wouldJoins).toBe(3);
  expect((await wouldJoinsOf(house.db.read, house.id("Cleo"), null)).rows).toEqual([]);
});
