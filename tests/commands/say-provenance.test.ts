import { expect, test } from "vitest";
import { answerIdea, sayProvenance } from "#app/commands/index.ts";
import { ideaView } from "#db/idea-page.ts";
import { type Site, theSite } from "#db/site.ts";
import type { House } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";
import { happened, kinds, refused } from "./story.ts";

const says = (house: House, name: string, form: object) =>
  house.does(name, sayProvenance, { number: "1" }, { ...form });
const answers = (house: House, form: object) =>
  house.does("Sam", answerIdea, { number: "1" }, { body: "So.", ...form });

async function told(house: House) {
  const site = (await theSite(house.db.read)) as Site;
  const view = await ideaView(house.db.read, 1, { site, now: house.now(), readerId: null, forStaff: false });
  return view?.provenance.map(({ by, kind, since, place }) => [by.name, kind, since, place].filter(Boolean).join(" "));
}

test("whoever hears an idea first says whether it is new, and that stays with it", async () => {
  const house = await aHouse();
  await house.idea();
  const done = await happened(house, () => answers(house, { provenance: "new" }));
  expect(done.find(({ kind }) => kind === "provenance-said")).toMatchObject({
    cause: "idea-answered",
    about: ["idea"],
    data: { idea: 1, entry: 1, as: "new" },
  });
  expect(await told(house)).toEqual(["Sam new"]);
});

test("what was on a list already says since when, and where if they like", async () => {
  const house = await aHouse();
  await house.idea();
  expect(await refused(house, () => answers(house, { provenance: "known" }))).toEqual({ knownSince: "required" });
  expect(await refused(house, () => answers(house, { provenance: "perhaps" }))).toEqual({ provenance: "not-a-choice" });
  expect(await refused(house, () => answers(house, { provenance: "known", knownSince: "soon" }))).toEqual({
    knownSince: "not-a-day",
  });
  await answers(house, { provenance: "known", knownSince: "2025-11-03", knownWhere: "the notes of November" });
  expect(await told(house)).toEqual(["Sam known 2025-11-03 the notes of November"]);
});

test("an answer without it is heard all the same, and it can be said later", async () => {
  const house = await aHouse();
  await house.idea();
  await answers(house, {});
  expect(await told(house)).toEqual([]);
  const left = { knownSince: "2026-01-07", knownWhere: "typed before they chose" };
  expect(await kinds(house, () => says(house, "June", { provenance: "new", ...left }))).toEqual(["provenance-said"]);
  expect(await told(house)).toEqual(["June new"]);
});

test("a correction is public, and what was said before stays", async () => {
  const house = await aHouse();
  await house.idea();
  await answers(house, { provenance: "new" });
  const known = { provenance: "known", knownSince: "2026-01-07" };
  expect(await kinds(house, () => says(house, "June", known))).toEqual(["provenance-changed"]);
  expect(await kinds(house, () => says(house, "Sam", known))).toEqual([]);
  expect(await told(house)).toEqual(["June known 2026-01-07", "Sam new"]);
});

test("nothing was on our list before the idea, if it came there after it was posted where the site lives", async () => {
  // 23:30 in UTC is half past midnight in Lisbon.
  const house = await aHouse(new Date("2026-05-03T23:30:00Z"));
  await house.idea();
  await house.later(3);
  const since = (knownSince: string) => () => answers(house, { provenance: "known", knownSince });
  expect(await refused(house, since("2026-05-05"))).toBe("known-later (rule) at knownSince");
  await since("2026-05-04")();
  expect(await told(house)).toEqual(["Sam known 2026-05-04"]);
});

test("two who say it at once say it one after the other, or are told", async () => {
  const house = await aHouse();
  await house.idea();
  const both = await Promise.allSettled([
    says(house, "Sam", { provenance: "new" }),
    says(house, "June", { provenance: "known", knownSince: "2026-01-07" }),
  ]);
  const done = both.filter(({ status }) => status === "fulfilled").length;
  expect(await told(house)).toHaveLength(done);
});

test("only staff say it", async () => {
  const house = await aHouse();
  await house.idea();
  expect(await refused(house, () => says(house, "Ann", { provenance: "new" }))).toBe("staff-only (forbidden)");
  expect(await refused(house, () => says(house, "Vi", { provenance: "new" }))).toBe("sign-in-first (sign-in)");
});
