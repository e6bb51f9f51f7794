import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import {
  acceptCredit,
  acceptPolish,
  addComment,
  answerIdea,
  castVote,
  declineCredit,
  declinePolish,
  postIdea,
  shipIdea,
  tagIdea,
  withdrawPolish,
} from "#app/commands/index.ts";
import { editionOf } from "#app/domain/edition.ts";
import { contributor } from "#db/celebrations.ts";
import { creditsOf } from "#db/credits.ts";
import { recount } from "#db/recount.ts";
import { revisionsOf } from "#db/revisions.ts";
import { titleRoots } from "#db/schema.ts";
import { searchIdeas } from "#db/search.ts";
import { type House, letsRest, numberOf } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";
import { seen } from "./crowd.ts";
import { history, ideaNow, offers, polished, polishNow, rough } from "./polishing.ts";
import { happened, kinds, refused, toldBy } from "./story.ts";

async function anOffer(by = "Bo") {
  const house = await aHouse();
  const number = numberOf(await house.does("Ann", postIdea, {}, rough));
  return { house, number, id: await offers(house, by, number) };
}

const accepts = (house: House, name: string, id: string, form: object = {}) =>
  house.does(name, acceptPolish, { id }, { ...polished, ...form });

test("Ann accepts Bo's polish: the idea says it now, and what it said before is kept", async () => {
  const { house, number, id } = await anOffer();
  const { to } = await accepts(house, "Ann", id);
  expect(to).toBe(`/ideas/${number}/a-quiet-hour-on-weekday-mornings`);
  const idea = await ideaNow(house, number);
  expect(idea).toMatchObject({ ...polished, revision: 2, meaningRevision: 1, polishesCount: 1, stage: "polishing" });
  expect(idea.bodyHtml).toContain("No music at all.");
  expect(idea.excerpt).toContain("No music at all.");
  expect(await history(house, number)).toEqual([rough, polished].map(({ title, body }) => `${title}: ${body}`));
  expect(await polishNow(house, id)).toMatchObject({ state: "accepted", revision: 2, decidedBy: house.id("Ann") });
  expect(await revisionsOf(house.db.read, idea.id)).toMatchObject([
    { number: 2, by: { name: "Bo" }, acceptedBy: { name: "Ann" }, polish: id, why: "Because." },
    { number: 1, by: { name: "Ann" }, acceptedBy: null, polish: null, why: null },
  ]);
});

test("it is one deed with all that follows: the stage moves, credit waits, and who has to do with it is told", async () => {
  const { house, id } = await anOffer();
  const events = await happened(house, () => accepts(house, "Ann", id));
  expect(events.map(({ kind }) => kind).sort()).toEqual(["credit-proposed", "polish-accepted", "stage-changed"]);
  const own = events.find(({ kind }) => kind === "polish-accepted");
  expect(own).toMatchObject({ cause: null, about: ["idea", "polish"], data: { polish: id, revision: 2 } });
  const bos = await creditsOf(house.db.read, house.id("Bo"));
  expect(bos).toMatchObject([{ role: "polisher", state: "proposed", about: { title: rough.title } }]);
});

test("who offered it is told, and so is the dreamer when staff accept it", async () => {
  const { house, id } = await anOffer();
  expect(await toldBy(house, () => accepts(house, "Sam", id, { said: "Thank you." }))).toEqual({
    Ann: ["polish-accepted"],
    Bo: ["credit-proposed", "polish-accepted"],
  });
});

test("part of it may be accepted: the words are changed first, the credit stays", async () => {
  const { house, number, id } = await anOffer();
  await accepts(house, "Ann", id, { title: "A silent hour", body: "No music." });
  const idea = await ideaNow(house, number);
  expect(idea).toMatchObject({ title: "A silent hour", body: "No music.", slug: "a-silent-hour" });
  expect((await revisionsOf(house.db.read, idea.id))[0]).toMatchObject({ by: { name: "Bo" }, polish: id });
  expect(await polishNow(house, id)).toMatchObject(polished);
});

test("new words are found, by search and by what they are like; old ones are not", async () => {
  const { house, number, id } = await anOffer();
  await house.does("Ann", tagIdea, { number }, { tags: [] });
  await accepts(house, "Ann", id, { title: "Silence before nine" });
  const found = async (term: string) => (await searchIdeas(house.db.read, null, [term])).rows.map(({ title }) => title);
  expect(await found("silence")).toEqual(["Silence before nine"]);
  expect(await found("weekday")).toEqual([]);
  const { id: ideaId } = await ideaNow(house, number);
  const roots = await house.db.read.select().from(titleRoots).where(eq(titleRoots.ideaId, ideaId));
  expect(roots.map(({ root }) => root).join(" ")).not.toContain("weekday");
});

test("one's own polish brings no credit to the dreamer, and somebody is offered it once per idea", async () => {
  const { house, number, id } = await anOffer("Ann");
  expect(await kinds(house, () => accepts(house, "Ann", id))).toEqual(["polish-accepted", "stage-changed"]);
  for (const body of ["One.", "Two."]) {
    const next = await offers(house, "Bo", number, { body });
    await house.does(
      "Ann",
      acceptPolish,
      { id: next },
      { ...polished, body, edition: await editionNow(house, number) },
    );
  }
  expect(await creditsOf(house.db.read, house.id("Bo"))).toHaveLength(1);
  expect(await ideaNow(house, number)).toMatchObject({ revision: 4, polishesCount: 3 });
});

test("what grew from Bo's words is his: the revision and the credit are, whoever offered it", async () => {
  const house = await aHouse();
  const number = numberOf(await house.does("Ann", postIdea, {}, rough));
  const { to } = await house.does("Bo", addComment, { number }, { body: "And no phones.", kind: "yes-and" });
  const body = `${rough.body} And no phones.`;
  const id = await offers(house, "Cleo", number, { body, from: to.split("#c-")[1] as string });
  await accepts(house, "Ann", id, { body });
  expect(await creditsOf(house.db.read, house.id("Bo"))).toMatchObject([{ role: "polisher", state: "proposed" }]);
  expect(await creditsOf(house.db.read, house.id("Cleo"))).toEqual([]);
});

test("the dreamer and staff decide, but staff not about their own; nobody else does", async () => {
  const { house, number, id } = await anOffer("Sam");
  expect(await refused(house, () => accepts(house, "Sam", id))).toBe("own-polish (forbidden)");
  expect(await refused(house, () => accepts(house, "Cleo", id))).toBe("not-yours (forbidden)");
  await accepts(house, "June", id);
  const bos = await offers(house, "Bo", number, { body: "Another." });
  expect(await refused(house, () => accepts(house, "Bo", bos))).toBe("not-yours (forbidden)");
});

test("a polish that was accepted, declined or taken back can't be accepted any more", async () => {
  const { house, number, id } = await anOffer();
  await accepts(house, "Ann", id);
  expect(await refused(house, () => accepts(house, "Ann", id))).toBe("polish-decided (state)");
  const edition = await editionNow(house, number);
  const declined = await offers(house, "Bo", number, { body: "One." });
  await house.does("Ann", declinePolish, { id: declined }, { said: "Thank you." });
  expect(await refused(house, () => accepts(house, "Ann", declined, { edition }))).toBe("polish-decided (state)");
  const withdrawn = await offers(house, "Bo", number, { body: "Two." });
  await house.does("Bo", withdrawPolish, { id: withdrawn });
  expect(await refused(house, () => accepts(house, "Ann", withdrawn, { edition }))).toBe("polish-withdrawn (state)");
});

test("a polish of words that were changed since is never taken unseen", async () => {
  const { house, number, id } = await anOffer();
  const edition = await editionNow(house, number);
  const other = await offers(house, "Cleo", number, { body: "No music. No milk steamer. No phones." });
  await accepts(house, "Ann", other, { body: "No music. No milk steamer. No phones." });
  expect(await refused(house, () => accepts(house, "Ann", id))).toBe("changed-meanwhile (state)");
  expect(await refused(house, () => accepts(house, "Ann", id, { edition }))).toBe("changed-meanwhile (state)");
  const both = { body: "No music at all. No milk steamer. No phones.", edition: await editionNow(house, number) };
  await accepts(house, "Ann", id, both);
  expect(await history(house, number)).toHaveLength(3);
});

test("two offers accepted at once: one becomes the idea's words, the other asks for a fresh look", async () => {
  const { house, number, id } = await anOffer();
  const other = await offers(house, "Cleo", number, { body: "No phones." });
  const edition = await editionNow(house, number);
  const done = await Promise.allSettled([
    accepts(house, "Ann", id, { edition }),
    accepts(house, "Sam", other, { body: "No phones.", edition }),
  ]);
  expect(done.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(done.find((one) => one.status === "rejected")).toMatchObject({ reason: { code: "changed-meanwhile" } });
  expect(await ideaNow(house, number)).toMatchObject({ revision: 2, polishesCount: 1 });
  expect(await recount(house.db.read)).toEqual([]);
});

test("the same offer accepted by many at once is accepted once", async () => {
  const { house, number, id } = await anOffer();
  const edition = await editionNow(house, number);
  const done = await Promise.allSettled(
    ["Ann", "Sam", "June", "Ada"].map((name) => accepts(house, name, id, { edition })),
  );
  expect(done.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await ideaNow(house, number)).toMatchObject({ revision: 2, polishesCount: 1 });
  expect(await recount(house.db.read)).toEqual([]);
});

test("accepted and taken back at once, one of the two holds", async () => {
  const { house, number, id } = await anOffer();
  await Promise.allSettled([accepts(house, "Ann", id), house.does("Bo", withdrawPolish, { id })]);
  const { state } = await polishNow(house, id);
  expect((await ideaNow(house, number)).revision).toBe(state === "accepted" ? 2 : 1);
  expect(await recount(house.db.read)).toEqual([]);
});

test("shipping and accepting at once never changes what has shipped", async () => {
  const { house, number, id } = await anOffer();
  const shipped = house.does("Sam", shipIdea, { number }, { body: "Here.", story: "Told." });
  await Promise.allSettled([shipped, accepts(house, "Ann", id)]);
  expect((await ideaNow(house, number)).stage).toBe("shipped");
  expect(await recount(house.db.read)).toEqual([]);
  const late = await anOffer();
  await late.house.does("Sam", shipIdea, { number: late.number }, { body: "Here.", story: "Told." });
  expect(await refused(late.house, () => accepts(late.house, "Ann", late.id))).toBe("idea-shipped (rule)");
});

test("an idea that rests is polished and goes on resting", async () => {
  const { house, number, id } = await anOffer();
  await house.does("Sam", answerIdea, { number }, letsRest);
  await accepts(house, "Ann", id);
  expect(await ideaNow(house, number)).toMatchObject({ stage: "resting", revision: 2 });
});

test("when the meaning changes, exactly those who voted for what it was are told, and asked once more", async () => {
  const { house, number, id } = await anOffer();
  await house.does("Cleo", castVote, { number });
  await house.does("June", castVote, { number });
  const told = await toldBy(house, () => accepts(house, "Ann", id, { meaning: "changed" }));
  expect(told).toEqual({
    Bo: ["credit-proposed", "polish-accepted"],
    Cleo: ["meaning-changed"],
    June: ["meaning-changed"],
  });
  await house.does("Bo", castVote, { number });
  expect(await seen(house, "Cleo", number)).toMatchObject({ votes: 3, meaningRevision: 2, vote: { revision: 1 } });
  expect(await seen(house, "Bo", number)).toMatchObject({ vote: { revision: 2 } });
  const next = await offers(house, "Bo", number, { body: "No music at all. No steamer." });
  const same = { body: "No music at all. No steamer.", edition: await editionNow(house, number) };
  expect(await toldBy(house, () => accepts(house, "Ann", next, same))).toEqual({ Bo: ["polish-accepted"] });
});

test("the journey tells who polished it, once", async () => {
  const { house, number, id } = await anOffer();
  await house.later(1);
  await accepts(house, "Ann", id);
  const { journey } = await seen(house, "Vi", number);
  expect(journey.map(({ kind, by }) => `${by?.name} ${kind}`)).toEqual(["Ann idea-posted", "Bo polish-accepted"]);
});

async function editionNow(house: House, number: string): Promise<string> {
  const { title, body } = await ideaNow(house, number);
  return editionOf([title, body]);
}

test("under his own name Bo's page tells of the idea while it is on its way; without a word of his there is none of it", async () => {
  const { house, number, id } = await anOffer();
  await accepts(house, "Ann", id);
  const [credit] = await creditsOf(house.db.read, house.id("Bo"));
  expect(await contributor(house.db.read, "bo")).toBeNull();
  await house.does("Bo", acceptCredit, { id: credit?.id as string }, { shown: "name", page: "open" });
  expect(await contributor(house.db.read, "bo")).toMatchObject({ gems: [], underway: [{ number: Number(number) }] });
  await house.does("Sam", shipIdea, { number }, { body: "Here.", story: "Told." });
  expect(await contributor(house.db.read, "bo")).toMatchObject({ gems: [{ role: "polisher" }], underway: [] });
  await house.does("Bo", declineCredit, { id: credit?.id as string }, {});
  expect(await contributor(house.db.read, "bo")).toMatchObject({ gems: [], underway: [] });
});

test("whoever made a change or took it is not asked whether they still want it", async () => {
  const { house, number, id } = await anOffer();
  for (const name of ["Ann", "Bo", "Cleo"]) await house.does(name, castVote, { number });
  const told = await toldBy(house, () => accepts(house, "Ann", id, { meaning: "changed" }));
  expect(told).toEqual({ Bo: ["credit-proposed", "polish-accepted"], Cleo: ["meaning-changed"] });
  expect(await seen(house, "Ann", number)).toMatchObject({ meaningRevision: 2, vote: { revision: 2 } });
});

test("credit is offered to whose yes-and it grew from, also when somebody else found the words", async () => {
  const { house, number } = await anOffer();
  const { to } = await house.does("Bo", addComment, { number }, { body: "And one lamp.", kind: "yes-and" });
  const lamp = { ...polished, body: "No music at all, and one lamp in the corner." };
  const id = await offers(house, "Cleo", number, { ...lamp, from: to.split("#c-")[1] as string });
  await accepts(house, "Ann", id, lamp);
  for (const name of ["Bo", "Cleo"])
    expect(await creditsOf(house.db.read, house.id(name))).toMatchObject([{ role: "polisher", state: "proposed" }]);
});

test("what is polished while it rests wakes as what is being polished", async () => {
  const { house, number, id } = await anOffer();
  await house.does("Sam", answerIdea, { number }, letsRest);
  await accepts(house, "Ann", id);
  expect(await ideaNow(house, number)).toMatchObject({ stage: "resting", leftStage: "polishing" });
});
