import { expect, test } from "vitest";
import { rescore } from "#app/background/scores.ts";
import { castVote, setCompany, weighCompany } from "#app/commands/index.ts";
import { companyPage, knownCompanies } from "#db/companies.ts";
import { ideaByNumber } from "#db/ideas.ts";
import { logPage } from "#db/log.ts";
import { recount } from "#db/recount.ts";
import type { House } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";
import { happened, kinds, refused, toldBy } from "./story.ts";

const idOf = async (house: House, company: string) =>
  (await knownCompanies(house.db.read)).find(({ name }) => name === company)?.id as string;
const weigh = async (house: House, weight: string, name = "Sam", company = "Northwind") =>
  house.does(name, weighCompany, {}, { company: await idOf(house, company), weight });

/** Bo and Cleo are with Northwind, June with the clinic; Bo and June want the idea. */
async function twoCompanies() {
  const house = await aHouse();
  await house.idea();
  for (const [handle, company] of [
    ["bo", "Northwind"],
    ["cleo", "Northwind"],
    ["june", "Harbour Clinic"],
  ] as const)
    await house.does("Sam", setCompany, { handle }, { company });
  for (const name of ["Bo", "June"]) await house.does(name, castVote, { number: "1" });
  return house;
}
const reach = async (house: House) => {
  const idea = await ideaByNumber(house.db.read, 1);
  return [idea?.companiesCount, idea?.reach];
};

test("a company that counts four times adds four to the reach of what its people want, once all is counted anew", async () => {
  const house = await twoCompanies();
  expect(await reach(house)).toEqual([2, 2]);
  const told = await toldBy(house, async () => {
    expect(await happened(house, () => weigh(house, "4"))).toMatchObject([
      { kind: "company-weighed", by: house.id("Sam"), about: ["site"], data: { before: 1, after: 4 } },
    ]);
  });
  expect(told).toEqual({});
  expect(await rescore(house.db)).toBe(1);
  expect(await reach(house)).toEqual([2, 5]);
  await house.does("Cleo", castVote, { number: "1" });
  expect(await reach(house)).toEqual([2, 5]);
  await weigh(house, "0");
  await rescore(house.db);
  expect(await reach(house)).toEqual([2, 1]);
  expect(await recount(house.db.read)).toEqual([]);
});

test("the same again is nothing new, and the log keeps what it was", async () => {
  const house = await twoCompanies();
  expect(await kinds(house, () => weigh(house, "1"))).toEqual([]);
  await weigh(house, "3");
  const { entries } = await logPage(house.db.read, { kinds: ["company-weighed"] });
  expect(entries.map(({ changes }) => changes)).toEqual([
    [{ field: "companyWeight", before: "Northwind: 1", after: "Northwind: 3" }],
  ]);
});

test("companies are listed by name, with their people and the votes of these that count, page by page", async () => {
  const house = await twoCompanies();
  await weigh(house, "3");
  const first = await companyPage(house.db.read, null, 1);
  expect(first.rows).toMatchObject([{ name: "Harbour Clinic", weight: 1, people: 1, votes: 1 }]);
  const second = await companyPage(house.db.read, first.next, 1);
  expect(second).toMatchObject({ rows: [{ name: "Northwind", weight: 3, people: 2, votes: 1 }], next: null });
});

test("votes in the midst of a change of weight are right at its end", async () => {
  const house = await twoCompanies();
  await Promise.all([
    weigh(house, "5"),
    house.does("Cleo", castVote, { number: "1" }),
    rescore(house.db, { most: 1 }),
    weigh(house, "2", "June", "Harbour Clinic"),
    house.does("Sam", setCompany, { handle: "cleo" }, { company: "Harbour Clinic" }),
  ]);
  while ((await rescore(house.db)) > 0);
  expect(await reach(house)).toEqual([2, 7]);
  expect(await recount(house.db.read)).toEqual([]);
});

test("what is no weight is refused, and so is whoever does not work here", async () => {
  const house = await twoCompanies();
  for (const [weight, fault] of [
    ["11", "out-of-range"],
    ["", "required"],
    ["-1", "not-a-number"],
  ])
    expect(await refused(house, () => weigh(house, weight as string))).toEqual({ weight: fault });
  expect(await refused(house, () => weigh(house, "2", "Ann"))).toBe("staff-only (forbidden)");
  expect(await refused(house, () => weigh(house, "2", "Sam", "Nobody Ltd"))).toEqual({ company: "required" });
  const gone = () =>
    house.does("Sam", weighCompany, {}, { company: "0192aaaa-bbbb-7ccc-8ddd-eeeeffff0000", weight: "2" });
  expect(await refused(house, gone)).toBe("not-found (missing)");
});
