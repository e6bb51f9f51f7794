import fc from "fast-check";
import { expect, test } from "vitest";
import { castVote, withdrawVote } from "#app/commands/index.ts";
import { ideaRow } from "#db/ideas.ts";
import { recount } from "#db/recount.ts";
import { aHouse } from "../support/house.ts";
import { happened, refused, toldBy } from "./story.ts";

test("Bo takes his vote back, which is told to nobody", async () => {
  const house = await aHouse();
  const number = await house.idea();
  await house.does("Bo", castVote, { number });
  const told = await toldBy(house, async () => {
    const done = await happened(house, () => house.does("Bo", withdrawVote, { number }));
    expect(done).toEqual([
      { kind: "vote-withdrawn", by: house.id("Bo"), cause: null, about: ["idea"], data: { idea: 1 } },
    ]);
  });
  expect(told).toEqual({});
});

test("taking back a vote that was never given changes nothing, and Vi has none", async () => {
  const house = await aHouse();
  const number = await house.idea();
  expect(await happened(house, () => house.does("Bo", withdrawVote, { number }))).toEqual([]);
  expect(await refused(house, () => house.does("Vi", withdrawVote, { number }))).toBe("sign-in-first (sign-in)");
  expect(await refused(house, () => house.does("Bo", withdrawVote, { number: "7" }))).toBe("not-found (missing)");
});

test("in whatever order votes come and go, the idea counts those that stand", async () => {
  const house = await aHouse();
  const number = await house.idea();
  const step = fc.record({ name: fc.constantFrom("Ann", "Bo", "Cleo", "Sam"), votes: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
      for (const name of ["Ann", "Bo", "Cleo", "Sam"]) await house.does(name, withdrawVote, { number });
      const stand = new Set<string>();
      for (const { name, votes } of steps) {
        await house.does(name, votes ? castVote : withdrawVote, { number });
        votes ? stand.add(name) : stand.delete(name);
      }
      expect(await ideaRow(house.db.read, null, 1)).toMatchObject({ votes: stand.size });
      expect(await recount(house.db.read)).toEqual([]);
    }),
    { numRuns: 15 },
  );
});

test("an idea is as hot as its votes, also after some were taken back", async () => {
  const house = await aHouse();
  const [one, other] = [await house.idea("One"), await house.idea("Other")];
  for (const name of ["Bo", "Cleo", "Sam"]) await house.does(name, castVote, { number: one });
  for (const name of ["Bo", "Cleo"]) await house.does(name, withdrawVote, { number: one });
  await house.does("Bo", castVote, { number: other });
  const [a, b] = await Promise.all([hotOf(one), hotOf(other)]);
  expect(a).toBe(b);

  async function hotOf(number: string) {
    const { ideaByNumber } = await import("#db/ideas.ts");
    return (await ideaByNumber(house.db.read, Number(number)))?.hot;
  }
});

test("a vote says how much and why, within its choices", async () => {
  const house = await aHouse();
  const number = await house.idea();
  const vote = (form: object) => () => house.does("Bo", castVote, { number }, { ...form });
  expect(await refused(house, vote({ strength: "4" }))).toEqual({ strength: "not-a-choice" });
  expect(await refused(house, vote({ reason: "x".repeat(501) }))).toEqual({ reason: "too-long" });
  expect(await refused(house, vote({ personId: house.id("Ann") }))).toEqual({ personId: "unknown-field" });
  expect((await happened(house, vote({ strength: "3", reason: " I could think. " }))).length).toBe(1);
});
