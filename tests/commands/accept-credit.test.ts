import { asc } from "drizzle-orm";
import fc from "fast-check";
import { expect, test } from "vitest";
import { acceptCredit, declineCredit, openPage, shipIdea } from "#app/commands/index.ts";
import { contributor, gemPage, gemView } from "#db/celebrations.ts";
import { creditsOf } from "#db/credits.ts";
import { recount } from "#db/recount.ts";
import { creditEntries } from "#db/schema.ts";
import { wallTotals } from "#db/tallies.ts";
import { aHouse } from "../support/house.ts";
import { happened, refused, toldBy } from "./story.ts";

async function proposed() {
  const house = await aHouse();
  await house.idea();
  await house.does("Sam", shipIdea, { number: "1" }, { body: "Here.", story: "It is quiet." });
  const id = (await creditsOf(house.db.read, house.id("Ann")))[0]?.id as string;
  const accept = (form: object = {}, name = "Ann") => house.does(name, acceptCredit, { id }, { ...form });
  const named = async () => {
    const gem = await gemView(house.db.read, 1);
    expect((await gemPage(house.db.read, null)).gems[0]?.credits).toEqual(gem?.credits);
    return gem?.credits.map(({ name, handle, role }) => ({ name, handle, role }));
  };
  const entries = () =>
    house.db.read.select().from(creditEntries).orderBy(asc(creditEntries.creditId), asc(creditEntries.entry));
  return { house, id, accept, named, entries };
}

test("nobody is named before they accept; then Ann stands on the wall", async () => {
  const { house, accept, named } = await proposed();
  expect([await named(), await contributor(house.db.read, "ann")]).toEqual([[], null]);
  const waiting = async (forStaff: boolean) => (await gemView(house.db.read, 1, forStaff))?.proposed.length;
  expect([await waiting(true), await waiting(false)], "who is asked is for staff to know").toEqual([3, 0]);
  const told = await toldBy(house, async () => {
    const done = await happened(house, () => accept({ shown: "name" }));
    expect(done).toEqual([
      { kind: "credit-accepted", by: house.id("Ann"), cause: null, about: ["credit", "person"], data: {} },
    ]);
  });
  expect(told).toEqual({});
  expect(await named()).toEqual([{ name: "Ann", handle: null, role: "dreamer" }]);
  expect(await contributor(house.db.read, "ann"), "a page is hers to open").toBeNull();
  expect(await wallTotals(house.db.read)).toMatchObject({ credited: 1 });
});

test("by name she may open her page along with it, also later; by another name it stays closed", async () => {
  const { house, accept, named } = await proposed();
  await accept({ shown: "alias", alias: "Bird", page: "open" });
  expect(await contributor(house.db.read, "ann")).toBeNull();
  await accept({ shown: "name" });
  const done = await happened(house, () => accept({ shown: "name", page: "open" }));
  expect(done.map(({ kind }) => kind)).toEqual(["page-opened"]);
  expect(await named()).toEqual([{ name: "Ann", handle: "ann", role: "dreamer" }]);
  expect(await contributor(house.db.read, "ann")).toMatchObject({
    name: "Ann",
    staff: false,
    unlisted: false,
    gems: [{ number: 1, role: "dreamer" }],
    parts: [{ role: "dreamer" }],
  });
  expect(await happened(house, () => accept({ shown: "name", page: "open" }))).toEqual([]);
});

test("under an alias, or as a customer, nothing leads to her", async () => {
  const { house, accept, named } = await proposed();
  await house.does("Ann", openPage);
  await accept({ shown: "alias", alias: "Early Bird 🐦" });
  expect(await named()).toEqual([{ name: "Early Bird 🐦", handle: null, role: "dreamer" }]);
  await accept({ shown: "anonymous", alias: "Ann of Lisbon" });
  expect(await named()).toEqual([{ name: "a customer", handle: null, role: "dreamer" }]);
  expect(await contributor(house.db.read, "ann")).toMatchObject({ gems: [], parts: [] });
  expect(JSON.stringify(await house.db.read.select().from(creditEntries))).not.toContain("Lisbon");
  expect(await wallTotals(house.db.read)).toMatchObject({ credited: 1 });
});

test("she changes how she is shown, and every word stays in the ledger", async () => {
  const { house, id, accept, named, entries } = await proposed();
  await accept({ shown: "name" });
  const before = await entries();
  await accept({ shown: "anonymous" });
  await house.does("Ann", declineCredit, { id });
  expect(await named()).toEqual([]);
  await accept({ shown: "alias", alias: "Bird" });
  const after = await entries();
  expect(after).toEqual(expect.arrayContaining(before));
  expect(
    after.filter(({ creditId }) => creditId === id).map(({ entry, state, shown }) => `${entry} ${state} ${shown}`),
  ).toEqual(["1 proposed null", "2 accepted name", "3 accepted anonymous", "4 withdrawn null", "5 accepted alias"]);
  expect(await recount(house.db.read)).toEqual([]);
});

test("accepting twenty times at once is accepting once", async () => {
  const { house, id, accept, entries } = await proposed();
  await Promise.allSettled(Array.from({ length: 20 }, () => accept({ shown: "name" })));
  expect((await entries()).filter(({ creditId }) => creditId === id)).toHaveLength(2);
  expect(await wallTotals(house.db.read)).toMatchObject({ credited: 1 });
  expect(await recount(house.db.read)).toEqual([]);
});

test("another's credit is not found, whoever asks", async () => {
  const { house, accept } = await proposed();
  for (const name of ["Bo", "Sam", "Ada", "Vi"])
    expect(await refused(house, () => accept({}, name))).toBe("not-found (missing)");
});

test("an alias is a name on one line", async () => {
  const { house, accept } = await proposed();
  for (const alias of [undefined, "", " \u200b"])
    expect(await refused(house, () => accept({ shown: "alias", alias }))).toBe("alias-missing (rule) at alias");
  expect(await refused(house, () => accept({ shown: "alias", alias: "x".repeat(301) }))).toEqual({ alias: "too-long" });
  expect(await refused(house, () => accept({ shown: "alias", alias: "two\nlines" }))).toEqual({
    alias: "control-characters",
  });
  expect(await refused(house, () => accept({ shown: "handle" }))).toEqual({ shown: "not-a-choice" });
  expect(await refused(house, () => accept({ personId: "bo" }))).toEqual({ personId: "unknown-field" });
});

test("whatever people say to their credits in whatever order, the wall shows the last word and the counts hold", async () => {
  const word = fc.record({
    name: fc.constantFrom("Ann", "Sam"),
    says: fc.constantFrom("name", "alias", "anonymous", "decline"),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(word, { maxLength: 12 }), async (words) => {
      const { house, named } = await proposed();
      const last = new Map<string, string>();
      for (const { name, says } of words) {
        const credit = (await creditsOf(house.db.read, house.id(name))).find(
          ({ role }) => role === "dreamer" || role === "maker",
        );
        const params = { id: credit?.id as string };
        if (says === "decline") await house.does(name, declineCredit, params);
        else await house.does(name, acceptCredit, params, { shown: says, alias: "Bird" });
        last.set(name, says);
      }
      const shown = [...last].flatMap(([name, says]) =>
        says === "decline" ? [] : [{ name, alias: "Bird", anonymous: "a customer" }[says]],
      );
      expect((await named())?.map(({ name }) => name).sort()).toEqual(shown.sort());
      expect(await recount(house.db.read)).toEqual([]);
    }),
    { numRuns: 10 },
  );
});
