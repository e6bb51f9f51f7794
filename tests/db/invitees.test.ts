import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import {
  askForSeat,
  castVote,
  checkIn,
  concludePilot,
  createTag,
  deleteAccount,
  postIdea,
  setAttribute,
  setCompany,
  signOut,
  stopInvitations,
  tagIdea,
} from "#app/commands/index.ts";
import { daysBefore } from "#app/domain/invitation.ts";
import { knownAttributes } from "#db/attributes.ts";
import { companyOf } from "#db/companies.ts";
import { inviteesBy, type Picking } from "#db/invitees.ts";
import { votes } from "#db/schema.ts";
import { tagBySlug } from "#db/tags.ts";
import { asks, invites } from "../commands/inviting.ts";
import { type House, password } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";

const anybody: Picking = {
  ...{ tagId: null, quietSince: null, tested: false, answered: false },
  ...{ companyId: null, attribute: null, never: false },
};
const found = async (house: House, rules: Partial<Picking> = {}, most = 50) =>
  inviteesBy(house.db.read, { ...anybody, ...rules }, most);
const names = async (house: House, rules: Partial<Picking> = {}) =>
  (await found(house, rules)).rows.map(({ face }) => face.name).sort();

test("without a rule every customer who is here matches; those who work here, left, or want no invitations don't", async () => {
  const house = await aHouse();
  expect(await names(house)).toEqual(["Ann", "Bo", "Cleo"]);
  await house.does("Bo", stopInvitations);
  await house.does("Cleo", deleteAccount, {}, { present: password });
  expect(await names(house)).toEqual(["Ann"]);
});

test("whoever was heard from last is first, so many at most, and all are counted", async () => {
  const house = await aHouse();
  await house.later(1);
  await house.idea("First", "Bo");
  await house.later(1);
  await house.idea("Second", "Ann");
  const { count, rows } = await found(house, {}, 2);
  expect([count, rows.map(({ face }) => face.name)]).toEqual([3, ["Ann", "Bo"]]);
  expect(rows[0]?.heardAt).toEqual(house.now());
  expect((await found(house)).rows[2]).toMatchObject({ face: { name: "Cleo" }, heardAt: null });
});

test("voted for something with a tag, unless staff left the vote out", async () => {
  const house = await aHouse();
  for (const name of ["Quiet", "Tea"]) await house.does("Ada", createTag, {}, { name });
  const [quiet, tea] = [await house.idea("A quiet hour", "June"), await house.idea("More tea", "June")];
  await house.does("Sam", tagIdea, { number: quiet }, { tags: "quiet" });
  await house.does("Sam", tagIdea, { number: tea }, { tags: "tea" });
  await house.does("Ann", castVote, { number: quiet });
  await house.does("Bo", castVote, { number: tea });
  const tagId = (await tagBySlug(house.db.read, "quiet"))?.id as string;
  expect(await names(house, { tagId })).toEqual(["Ann"]);
  await house.db.write((tx) =>
    tx
      .update(votes)
      .set({ state: "dropped" })
      .where(eq(votes.personId, house.id("Ann"))),
  );
  expect(await names(house, { tagId })).toEqual([]);
});

test("not heard from for sixty days: who voted on the day before is heard; who only came and went is not", async () => {
  const house = await aHouse();
  await house.idea("Long ago", "Ann");
  const idea = await house.idea("Long ago too", "Bo");
  await house.later(59);
  await house.does("Cleo", castVote, { number: idea });
  await house.does("Ann", signOut);
  await house.join("Dora");
  await house.later(2);
  expect(await names(house, { quietSince: daysBefore(house.now(), 60) })).toEqual(["Ann", "Bo"]);
  await house.later(60);
  expect(await names(house, { quietSince: daysBefore(house.now(), 60) })).toEqual(["Ann", "Bo", "Cleo", "Dora"]);
});

test("tried something before: said how it goes, or sat to the end", async () => {
  const house = await aHouse();
  const number = await house.pilot(await house.idea("A quiet hour", "June"), 3);
  for (const name of ["Ann", "Bo"]) await house.does(name, askForSeat, { number });
  expect(await names(house, { tested: true })).toEqual([]);
  await house.later(8);
  await house.does("Ann", checkIn, { number }, { pulse: "4" });
  expect(await names(house, { tested: true })).toEqual(["Ann"]);
  await house.does("Sam", concludePilot, { number }, { outcome: "stop", learned: "Much." });
  expect(await names(house, { tested: true })).toEqual(["Ann", "Bo"]);
});

test("answered a question, of a company, of whom we say something, never invited; and all of it together", async () => {
  const house = await aHouse();
  const question = await asks(house);
  for (const name of ["Ann", "Bo"]) await house.does(name, postIdea, {}, { title: `By ${name}`, question });
  for (const handle of ["bo", "cleo"]) {
    await house.does("Sam", setCompany, { handle }, { company: "Harbour Couriers" });
    await house.does("Sam", setAttribute, { handle }, { name: "Plan", value: handle === "bo" ? "large" : "small" });
  }
  const companyId = (await companyOf(house.db.read, house.id("Bo")))?.id as string;
  const attribute = { folded: "plan", value: "large" };
  expect(await names(house, { answered: true })).toEqual(["Ann", "Bo"]);
  expect(await names(house, { companyId })).toEqual(["Bo", "Cleo"]);
  expect(await names(house, { attribute })).toEqual(["Bo"]);
  expect(await names(house, { attribute: { folded: "plan", value: "none" } })).toEqual([]);
  expect(await names(house, { answered: true, companyId, attribute, never: true })).toEqual(["Bo"]);
  await invites(house, { people: ["Bo"] });
  expect(await names(house, { never: true })).toEqual(["Ann", "Cleo"]);
  expect(await names(house, { answered: true, companyId, attribute, never: true })).toEqual([]);
  expect((await found(house, { companyId })).rows.map(({ company }) => company)).toEqual([
    "Harbour Couriers",
    "Harbour Couriers",
  ]);
  expect(await knownAttributes(house.db.read)).toEqual([
    { folded: "plan", name: "Plan", value: "large" },
    { folded: "plan", name: "Plan", value: "small" },
  ]);
});
