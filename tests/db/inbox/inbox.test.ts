import { expect, test } from "vitest";
import {
  addComment,
  answerIdea,
  castVote,
  clap,
  createTag,
  makePromise,
  mergeIdea,
  nominatePerson,
  offerPolish,
  pauseClock,
  reportIdea,
  resumeClock,
  setAttribute,
  setCompany,
  shipIdea,
  tagIdea,
  takeHost,
} from "#app/commands/index.ts";
import { addDays, dayIn } from "#app/domain/calendar.ts";
import { type inboxKinds, promisedWithin } from "#app/domain/inbox.ts";
import { knownCompanies } from "#db/companies.ts";
import { countOf, inboxRows, type Of, tagsWaiting, waitingOf } from "#db/inbox/inbox.ts";
import { theSite } from "#db/site.ts";
import { tagBySlug } from "#db/tags.ts";
import type { House } from "../../support/cast.ts";
import { aHouse } from "../../support/house.ts";

function of(house: House, change: Partial<Of> = {}): Of {
  const today = dayIn("Europe/Lisbon", house.now());
  const days = { today, dueBy: addDays(today, promisedWithin) };
  return { me: house.id("Sam"), host: null, tagId: null, first: false, ...days, ...change };
}

async function waiting(house: House, change: Partial<Of> = {}) {
  const asked = of(house, change);
  return (await waitingOf(house.db.read, asked))(asked);
}

async function titles(house: House, kind: (typeof inboxKinds)[number], change: Partial<Of> = {}): Promise<string[]> {
  const site = await theSite(house.db.read);
  if (!site) throw new Error("There is no site.");
  const { rows, next } = await inboxRows(house.db.read, kind, of(house, change), {}, site, house.now());
  // Every row that is shown is counted, and every one that is counted is shown.
  expect(countOf(await waiting(house, change), kind)).toEqual({ n: rows.length, more: false });
  expect(next).toBeNull();
  return rows.map(({ idea }) => idea.title);
}

test("first ideas come first, then those with least time left, paused ones last; heard and merged ones don't wait", async () => {
  const house = await aHouse();
  for (const title of ["Ann's first", "Paused", "Least time", "Heard", "Merged", "More time"]) {
    await house.idea(title);
    await house.later(1);
  }
  await house.idea("Bo's first", "Bo");
  await house.does("Sam", answerIdea, { number: "4" }, { body: "So." });
  await house.does("Sam", mergeIdea, { number: "3" }, { from: "5" });
  await house.later(-4);
  await house.does("Sam", pauseClock, { number: "2" }, { reason: "We ask the baker." });
  expect(await titles(house, "unheard")).toEqual(["Ann's first", "Bo's first", "Least time", "More time", "Paused"]);
  expect(await titles(house, "unheard", { first: true })).toEqual(["Ann's first", "Bo's first"]);
  await house.does("Sam", resumeClock, { number: "2" });
  expect(await titles(house, "unheard")).toEqual(["Ann's first", "Bo's first", "Paused", "Least time", "More time"]);
});

test("it can be narrowed to one's own ideas, to nobody's, and to a tag", async () => {
  const house = await aHouse();
  await house.does("Ada", createTag, {}, { name: "Tea" });
  for (const title of ["Mine", "June's", "Nobody's"]) await house.idea(title);
  await house.does("Sam", takeHost, { number: "1" });
  await house.does("June", takeHost, { number: "2" });
  await house.does("Sam", tagIdea, { number: "3" }, { tags: "tea" });
  const tagId = (await tagBySlug(house.db.read, "tea"))?.id as string;
  expect(await titles(house, "unheard", { host: "me" })).toEqual(["Mine"]);
  expect(await titles(house, "unheard", { host: "none" })).toEqual(["Nobody's"]);
  expect(await titles(house, "unheard", { tagId })).toEqual(["Nobody's"]);
  expect(await titles(house, "unheard", { tagId, host: "me" })).toEqual([]);
  const tags = await tagsWaiting(house.db.read, await waiting(house), null);
  expect(tags).toMatchObject([{ slug: "tea", n: 1 }]);
});

test("it can be narrowed to what a company wants, or people of whom something is said: whose votes count, whoever dreamed it up", async () => {
  const house = await aHouse();
  for (const title of ["Bo's wish", "Cleo's wish", "Both", "Nobody's wish"]) {
    await house.idea(title);
    await house.later(1);
  }
  await house.idea("Dreamed up by Bo", "Bo");
  const wants = (number: string, name: string) => house.does(name, castVote, { number });
  for (const number of ["1", "3"]) await wants(number, "Bo");
  for (const number of ["2", "3"]) await wants(number, "Cleo");
  await house.does("Sam", setCompany, { handle: "bo" }, { company: "Northwind" });
  await house.does("Sam", setCompany, { handle: "june" }, { company: "Harbour Clinic" });
  await house.does("Sam", setAttribute, { handle: "cleo" }, { name: "Plan", value: "Large" });
  const all = await knownCompanies(house.db.read);
  const [clinic, northwind] = ["Harbour Clinic", "Northwind"].map((one) => all.find(({ name }) => name === one)?.id);
  const attribute = { folded: "plan", value: "Large" };
  expect(await titles(house, "unheard", { companyId: northwind })).toEqual(["Bo's wish", "Both"]);
  expect(await titles(house, "unheard", { attribute })).toEqual(["Cleo's wish", "Both"]);
  expect(await titles(house, "unheard", { attribute, companyId: northwind })).toEqual(["Both"]);
  expect(await titles(house, "unheard", { companyId: northwind, first: true })).toEqual(["Bo's wish"]);
  expect(await titles(house, "unheard", { companyId: clinic })).toEqual([]);
  expect(await titles(house, "unheard", { attribute: { ...attribute, value: "Small" } })).toEqual([]);

  const by = addDays(dayIn("Europe/Lisbon", house.now()), 2);
  for (const number of ["1", "4"]) {
    await house.does("Sam", makePromise, { number }, { words: "Soon", by });
    await house.does("Cleo", reportIdea, { number }, { why: "hurtful" });
  }
  for (const kind of ["promises", "reports"] as const) {
    expect(await titles(house, kind, { companyId: northwind }), kind).toEqual(["Bo's wish"]);
    expect(await titles(house, kind, { attribute }), kind).toEqual([]);
  }
});

test("what a dreamer answered waits until somebody of the staff says something", async () => {
  const house = await aHouse();
  await house.idea("Asked");
  const { to } = await house.does("Sam", addComment, { number: "1" }, { body: "When?", kind: "question" });
  expect(await titles(house, "clarified")).toEqual([]);
  const reply = { body: "At eight.", parent: to.split("#c-")[1] };
  await house.does("Ann", addComment, { number: "1" }, reply);
  expect(await titles(house, "clarified")).toEqual(["Asked"]);
  await house.does("Bo", addComment, { number: "1" }, { body: "Nine." });
  expect(await titles(house, "clarified")).toEqual(["Asked"]);
  await house.does("June", answerIdea, { number: "1" }, { body: "Eight it is." });
  expect(await titles(house, "clarified")).toEqual([]);
});

test("promises wait that are due within a fortnight, the soonest first", async () => {
  const house = await aHouse();
  await house.idea("Promised");
  const inDays = (days: number) => addDays(dayIn("Europe/Lisbon", house.now()), days);
  for (const [words, days] of [
    ["Later", 15],
    ["Soon", 14],
    ["Sooner", 2],
  ] as const)
    await house.does("Sam", makePromise, { number: "1" }, { words, by: inDays(days) });
  expect(await titles(house, "promises")).toHaveLength(2);
});

test("polishes wait for the host, or for everybody where there is none, but never one's own", async () => {
  const house = await aHouse();
  await house.idea("Polished");
  const offer = (name: string, title: string) =>
    house.does(name, offerPolish, { number: "1" }, { title, body: "Better.", why: "Because." });
  await offer("Bo", "Polished by Bo");
  await offer("Sam", "Polished by Sam");
  expect(await titles(house, "polishes")).toHaveLength(1);
  await house.does("June", takeHost, { number: "1" });
  expect(await titles(house, "polishes")).toEqual([]);
  expect(await titles(house, "polishes", { me: house.id("June") })).toHaveLength(2);
});

test("thank-yous and people to credit wait, too", async () => {
  const house = await aHouse();
  await house.idea("Shipped");
  await house.does("Bo", addComment, { number: "1" }, { body: "Yes." });
  await house.does("Sam", shipIdea, { number: "1" }, { body: "It is here.", story: "It was not." });
  await house.does("Cleo", clap, { number: "1" }, { words: "Thank you." });
  await house.does("Ann", nominatePerson, { number: "1" }, { person: "bo", because: "He knew how." });
  expect(await titles(house, "thanks")).toEqual(["Shipped"]);
  expect(await titles(house, "nominations")).toEqual(["Shipped"]);
});
