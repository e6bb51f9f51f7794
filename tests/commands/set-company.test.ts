import { expect, test } from "vitest";
import { castVote, deleteAccount, setCompany } from "#app/commands/index.ts";
import { companiesWanting, companyOf, knownCompanies } from "#db/companies.ts";
import { type Idea, ideaByNumber } from "#db/ideas.ts";
import { companies } from "#db/schema.ts";
import { type House, password } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";
import { happened, kinds, refused, toldBy } from "./story.ts";

const say = (house: House, handle: string, company: string, by = "Sam") =>
  house.does(by, setCompany, { handle }, { company });
const companyOfThe = async (house: House, name: string) => (await companyOf(house.db.read, house.id(name)))?.name;

test("Sam says which company Ann is with, nobody is told, and Ann is with it", async () => {
  const house = await aHouse();
  const told = await toldBy(house, async () => {
    expect(await happened(house, () => say(house, "ann", " Northwind   Ferries "))).toMatchObject([
      { kind: "company-set", by: house.id("Sam"), about: ["person"], data: {} },
    ]);
  });
  expect(told).toEqual({});
  expect(await companyOfThe(house, "Ann")).toBe("Northwind Ferries");
});

test("a company is one however it is written, and spelled as it was first", async () => {
  const house = await aHouse();
  await say(house, "ann", "Café Nord");
  for (const name of ["CAFÉ NORD", "cafe nord", "Cafe\u0301  Nord"]) await say(house, "bo", name);
  expect(await knownCompanies(house.db.read)).toMatchObject([{ name: "Café Nord" }]);
  expect(await companyOfThe(house, "Bo")).toBe("Café Nord");
});

test("the same once more is nothing new; another takes its place, and none leaves none behind", async () => {
  const house = await aHouse();
  await say(house, "ann", "Northwind");
  expect(await kinds(house, () => say(house, "ann", "northwind", "June"))).toEqual([]);
  expect(await kinds(house, () => say(house, "ann", "Harbour Clinic", "June"))).toEqual(["company-set"]);
  expect(await knownCompanies(house.db.read)).toMatchObject([{ name: "Harbour Clinic" }]);
  expect(await kinds(house, () => say(house, "ann", "  "))).toEqual(["company-set"]);
  expect(await kinds(house, () => say(house, "ann", ""))).toEqual([]);
  expect(await house.db.read.$count(companies)).toBe(0);
});

test("an idea tells how many companies want it, once each, the most votes first", async () => {
  const house = await aHouse();
  const number = await house.idea();
  for (const name of ["Bo", "Cleo", "Sam", "June"]) await house.does(name, castVote, { number });
  await say(house, "bo", "Northwind");
  await say(house, "cleo", "Northwind");
  await say(house, "june", "Harbour Clinic");
  const idea = (await ideaByNumber(house.db.read, Number(number))) as Idea;
  expect(await companiesWanting(house.db.read, idea)).toEqual({
    companies: 2,
    told: [
      { id: expect.any(String), name: "Northwind", votes: 2 },
      { id: expect.any(String), name: "Harbour Clinic", votes: 1 },
    ],
  });
  // How many is stored with the idea, and never counted for a page.
  const { companies } = await companiesWanting(house.db.read, { ...idea, companiesCount: 7 });
  expect(companies).toBe(7);
});

test("many who name one new company at once make one of it, and nobody leaves an empty one behind", async () => {
  const house = await aHouse();
  for (const handle of ["ann", "bo", "cleo"]) await say(house, handle, `Once ${handle}`);
  await Promise.all(
    ["ann", "bo", "cleo", "june"].flatMap((handle) => [
      say(house, handle, "Together"),
      say(house, handle, "together", "Ada"),
    ]),
  );
  expect(await knownCompanies(house.db.read)).toMatchObject([{ name: expect.stringMatching(/^together$/i) }]);
  expect(await house.db.read.$count(companies)).toBe(1);
});

test("it goes with the account, and so does a company that nobody else is with", async () => {
  const house = await aHouse();
  await say(house, "bo", "Bo Alone Ltd");
  await house.does("Bo", deleteAccount, {}, { present: password });
  expect(await house.db.read.$count(companies)).toBe(0);
  expect(await refused(house, () => say(house, "bo", "Northwind"))).toBe("not-found (missing)");
});

test.each([
  [{ company: "a".repeat(81) }, { company: "too-long" }],
  [{ company: "two\nlines" }, { company: "control-characters" }],
  [{ company: "x", role: "admin" }, { role: "unknown-field" }],
])("%j is not a company", async (form, faults) => {
  const house = await aHouse();
  expect(await refused(house, () => house.does("Sam", setCompany, { handle: "ann" }, form))).toEqual(faults);
});

test("markup, and every script, is a name like another", async () => {
  const house = await aHouse();
  for (const name of ["<b>Bold</b> & Sons", "شركة الميناء", "静かな会社"]) {
    await say(house, "ann", name);
    expect(await companyOfThe(house, "Ann")).toBe(name);
  }
});

test("for other eyes than those of staff, nobody is there to say it of", async () => {
  const house = await aHouse();
  for (const handle of ["ann", "bo", "nobody"])
    expect(await refused(house, () => say(house, handle, "Northwind", "Ann"))).toBe("not-found (missing)");
  expect(await refused(house, () => say(house, "ann", "Northwind", "Vi"))).toBe("not-found (missing)");
});
