import { expect, test } from "vitest";
import { acceptPolish, castVote, postIdea, restoreRevision, shipIdea } from "#app/commands/index.ts";
import { editionOf } from "#app/domain/edition.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { recount } from "#db/recount.ts";
import { revisionsOf } from "#db/revisions.ts";
import { type House, numberOf } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";
import { seen } from "./crowd.ts";
import { history, ideaNow, offers, polished, rough } from "./polishing.ts";
import { refused, toldBy } from "./story.ts";

async function aPolishedIdea() {
  const house = await aHouse();
  const number = numberOf(await house.does("Ann", postIdea, {}, rough));
  await house.does("Ann", acceptPolish, { id: await offers(house, "Bo", number) }, polished);
  return { house, number };
}

const restores = (house: House, name: string, number: string, revision: string, form: object = {}) =>
  house.does(name, restoreRevision, { number, revision }, { why: "It said more.", ...form });

test("Sam brings the first words back: as a new revision, with nothing lost between, and Ann is told", async () => {
  const { house, number } = await aPolishedIdea();
  expect(await toldBy(house, () => restores(house, "Sam", number, "1"))).toEqual({ Ann: ["revision-restored"] });
  const idea = await ideaNow(house, number);
  expect(idea).toMatchObject({ ...rough, revision: 3, meaningRevision: 1, polishesCount: 1 });
  expect(await history(house, number)).toEqual([rough, polished, rough].map(({ title, body }) => `${title}: ${body}`));
  expect((await revisionsOf(house.db.read, idea.id))[0]).toMatchObject({
    by: { name: "Ann" },
    acceptedBy: { name: "Sam" },
    restoredFrom: 1,
    why: "It said more.",
  });
  expect(await seen(house, "Vi", number)).toMatchObject({ polishers: 1 });
});

test("where the meaning changes back, voters are asked again", async () => {
  const { house, number } = await aPolishedIdea();
  await house.does("Cleo", castVote, { number });
  const told = await toldBy(house, () => restores(house, "Sam", number, "1", { meaning: "changed" }));
  expect(told).toEqual({ Ann: ["revision-restored"], Cleo: ["meaning-changed"] });
});

test("only staff bring words back, and they say why", async () => {
  const { house, number } = await aPolishedIdea();
  expect(await refused(house, () => restores(house, "Ann", number, "1"))).toBe("staff-only (forbidden)");
  expect(await refused(house, () => restores(house, "Sam", number, "1", { why: "" }))).toEqual({ why: "required" });
});

test("what stands there already, what never was, and what shipped is not brought back", async () => {
  const { house, number } = await aPolishedIdea();
  expect(await refused(house, () => restores(house, "Sam", number, "2"))).toBe("revision-stands (rule)");
  for (const revision of ["3", "0", "x"])
    await expect(restores(house, "Sam", number, revision)).rejects.toThrow(new Refusal("not-found"));
  await house.does("Sam", shipIdea, { number }, { body: "Here.", story: "Told." });
  expect(await refused(house, () => restores(house, "Sam", number, "1"))).toBe("idea-shipped (rule)");
});

test("words that were changed since somebody looked are not overwritten unseen; two at once make one", async () => {
  const { house, number } = await aPolishedIdea();
  const edition = editionOf([polished.title, polished.body]);
  const stale = { edition: editionOf([rough.title, rough.body]) };
  expect(await refused(house, () => restores(house, "Sam", number, "1", stale))).toBe("changed-meanwhile (state)");
  await Promise.allSettled(["Sam", "June", "Ada"].map((name) => restores(house, name, number, "1", { edition })));
  expect(await ideaNow(house, number)).toMatchObject({ ...rough, revision: 3 });
  expect(await recount(house.db.read)).toEqual([]);
});

test("who said me too to the words that come back is not asked again", async () => {
  const house = await aHouse();
  const number = numberOf(await house.does("Ann", postIdea, {}, rough));
  await house.does("Cleo", castVote, { number });
  const id = await offers(house, "Bo", number);
  await house.does("Ann", acceptPolish, { id }, { ...polished, meaning: "changed" });
  await house.does("June", castVote, { number });
  const told = await toldBy(house, () => restores(house, "Sam", number, "1", { meaning: "changed" }));
  expect(told).toMatchObject({ June: ["meaning-changed"] });
  expect(told.Cleo).toBeUndefined();
});
